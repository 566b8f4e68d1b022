/** In order, in code points, without overlaps. */
export type Matches = readonly { readonly start: number; readonly end: number }[];

interface Props {
  readonly text: string;
  readonly matches: Matches;
}

/** A text with the parts that a search found. */
export function Marked({ text, matches }: Props) {
  const characters = [...text];
  const cut = (start: number, end?: number): string => characters.slice(start, end).join('');
  return (
    <>
      {matches.map(({ start, end }, index) => (
        <span key={start}>
          {cut(matches[index - 1]?.end ?? 0, start)}
          <mark>{cut(start, end)}</mark>
        </span>
      ))}
      {cut(matches.at(-1)?.end ?? 0)}
    </>
  );
}
