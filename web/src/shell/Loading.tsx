import './states.css';

/** What comes, so that its place is held: a few lines, a table, cards, charts, a single chart, a picture with cards below, or the whole page. */
export type Shape = 'lines' | 'table' | 'cards' | 'charts' | 'chart' | 'picture' | 'page';

interface Props {
  /** What is awaited, for who cannot see: "the figures". */
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

/** Shown while an answer is on its way, as large as what comes; grey shapes appear only when that takes a while. */
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
