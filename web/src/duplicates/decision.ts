/** What a person may decide about two entities: the one that stays, or that they are two. */
export type Choice = 'KEEP_FIRST' | 'KEEP_SECOND' | 'DIFFERENT';

interface Decision {
  readonly choice: Choice;
  readonly ids: readonly string[];
  readonly by: string;
  readonly why: string;
}

/** The line of data/decisions.yaml that says so. YAML reads a text in quotes as JSON does. */
export function decisionLine({ choice, ids, by, why }: Decision): string {
  const all = choice === 'KEEP_SECOND' ? [...ids].reverse() : ids;
  const what = choice === 'DIFFERENT' ? 'different' : 'same';
  return `  - { ${what}: [${all.join(', ')}], by: ${JSON.stringify(by)}, why: ${JSON.stringify(why)} }`;
}
