// Costs of fields that do not follow from page sizes.
interface Asked {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

/** As many items as its arguments ask for, each with a number of points and the cost of its fields. */
export const costs =
  (items: (args: Asked['args']) => number, points = 0) =>
  ({ args, childComplexity }: Asked): number =>
    1 + items(args) * (points + childComplexity);
