/** This many characters of a text cost as much as an item. */
const CHARACTERS = 100;

/** The cost of a part of a text, however often it is selected. */
export const costOfText = ({ args }: { readonly args: Readonly<Record<string, unknown>> }): number =>
  1 + Math.ceil(Number(args['characters'] ?? 0) / CHARACTERS);
