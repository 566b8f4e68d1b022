interface Props {
  readonly shown: number;
  readonly of: number;
  readonly what: string;
}

/** Nothing is left out silently. */
export function More({ shown, of, what }: Props) {
  if (shown >= of) return null;
  return (
    <p className="small soft">
      The first {shown} of {of} {what} are shown; the playground and the exports give all.
    </p>
  );
}
