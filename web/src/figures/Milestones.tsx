import type { ObservationPartsFragment } from '../generated/graphql';
import { FigureTable } from '../parts/FigureTable';

interface Props {
  readonly figures: readonly ObservationPartsFragment[];
  readonly withEntity?: boolean;
}

/** What is done, and what is still aimed at or expected: never an amount. */
export function Milestones({ figures, withEntity = false }: Props) {
  const groups = [
    { title: 'Milestones done', figures: figures.filter(isDone) },
    { title: 'Milestones aimed at or expected', figures: figures.filter((figure) => !isDone(figure)) },
  ];
  return groups.map(
    (group) =>
      group.figures.length > 0 && (
        <div key={group.title} className="milestones">
          <h3>
            {group.title} <span className="soft">{group.figures.length}</span>
          </h3>
          <FigureTable caption={group.title} figures={group.figures} withEntity={withEntity} />
        </div>
      ),
  );
}

/** Stated as done; a milestone that was measured as 0 has not been reached. */
const isDone = ({ kind, quantity }: ObservationPartsFragment): boolean =>
  (kind === 'ACTUAL' || kind === 'BASELINE') && quantity.normalized.value !== 0;
