/** Code points that the screens ask for on each side of words; the argument of `context` in their queries. */
export const AROUND = 120;

interface InContext {
  readonly exact: string;
  readonly start: number;
  readonly context?: string | null;
}

/** The text before and after the words in their context; undefined if the source text is not available. */
export function splitContext({
  exact,
  start,
  context,
}: InContext): { before: string; after: string } | undefined {
  if (context == null) return undefined;
  const characters = [...context]; // positions count code points
  const at = Math.min(AROUND, start); // shorter only at the beginning of the document
  return {
    before: characters.slice(0, at).join(''),
    after: characters.slice(at + [...exact].length).join(''),
  };
}
