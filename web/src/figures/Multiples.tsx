import { EntityLink } from '../parts/EntityLink';
import FigureChart from './FigureChart';
import { opensAtFirst } from './opens-at-first';
import type { FiguresOfIndicator } from './sorted-out';

/** One chart for each indicator with comparable figures, so that no axis has two units or two meanings. */
export function Multiples({ groups }: { readonly groups: readonly FiguresOfIndicator[] }) {
  return (
    <div className="multiples">
      {groups.map((group, place) => (
        <details key={group.id} className="card" open={opensAtFirst(place)}>
          <summary>
            <h2>
              {group.name} <span className="soft">{group.figures.length}</span>
            </h2>
          </summary>
          {group.seriesOf && (
            <p className="small row">
              <EntityLink entity={group.seriesOf} /> <span className="soft">over time</span>
            </p>
          )}
          <FigureChart group={group} />
        </details>
      ))}
    </div>
  );
}
