import type { ObservationPartsFragment } from '../generated/graphql';
import { FigureTable } from '../parts/FigureTable';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly ObservationPartsFragment[];
}

/** Figures with their words, in a section that opens; where there is little room it is closed at first. */
export function Rows({ id, title, figures }: Props) {
  if (figures.length === 0) return null;
  return (
    <details id={id} className="card rows" open={matchMedia('(width >= 48rem)').matches}>
      <summary>
        <h2>
          {title} <span className="soft">{figures.length}</span>
        </h2>
      </summary>
      <FigureTable caption={title} figures={figures} withEntity />
    </details>
  );
}
