/** Characters of a text that cost as much as an item. */
const CHARACTERS = 100;

/** What a part of a text costs, however often it is asked for. */
export const costOfText = ({ args }: { readonly args: Readonly<Record<string, unknown>> }): number =>
  1 + Math.ceil(Number(args['characters'] ?? 0) / CHARACTERS);
