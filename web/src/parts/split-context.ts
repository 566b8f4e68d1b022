/** Code points that the screens ask for on each side of words; the argument of `context` in their queries. */
export const AROUND = 120;

interface InContext {
  readonly exact: string;
  readonly start: number;
  readonly context?: string | null;
}

/** What stands before and after the words in their context; undefined when the document's text is not at hand. */
export function splitContext({
  exact,
  start,
  context,
}: InContext): { before: string; after: string } | undefined {
  if (context == null) return undefined;
  const characters = [...context]; // positions count code points
  const at = Math.min(AROUND, start); // less than asked for only where the document begins
  return {
    before: characters.slice(0, at).join(''),
    after: characters.slice(at + [...exact].length).join(''),
  };
}
