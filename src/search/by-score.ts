interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The best first, equal scores by id. */
export const byScore = (a: Scored, b: Scored): number => b.score - a.score || (a.id < b.id ? -1 : 1);
