// What a field may cost that the sizes of pages do not tell.
interface Asked {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

/** As many items as its arguments ask for, each of so many points and what is asked of it. */
export const costs =
  (items: (args: Asked['args']) => number, points = 0) =>
  ({ args, childComplexity }: Asked): number =>
    1 + items(args) * (points + childComplexity);
