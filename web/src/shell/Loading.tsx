import './states.css';

/**
 * What is coming, to reserve its space: a few lines, a table, cards, charts, a single chart, a picture with cards below, or
 * the whole page.
 */
export type Shape = 'lines' | 'table' | 'cards' | 'charts' | 'chart' | 'picture' | 'page';

interface Props {
  /** What is loading, for screen readers: "the figures". */
  readonly what: string;
  readonly shape?: Shape | undefined;
}

const PIECES: Readonly<Record<Shape, number>> = {
  lines: 3,
  table: 8,
  cards: 6,
  charts: 6,
  chart: 1,
  picture: 5,
  page: 4,
};

/** Shown while an answer loads, as large as the answer; grey shapes appear only if that takes a while. */
export function Loading({ what, shape = 'lines' }: Props) {
  return (
    <div className="loading" data-shape={shape} role="status">
      <span className="visually-hidden">Loading {what} …</span>
      {Array.from({ length: PIECES[shape] }, (_none, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
