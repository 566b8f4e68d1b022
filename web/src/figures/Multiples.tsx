import { EntityLink } from '../parts/EntityLink';
import FigureChart from './FigureChart';
import type { FiguresOfIndicator } from './sorted-out';

/** One chart for each indicator of which there are figures to compare, so that no axis has two units or two meanings. */
export function Multiples({ groups }: { readonly groups: readonly FiguresOfIndicator[] }) {
  return (
    <div className="multiples">
      {groups.map((group) => (
        <section key={group.id} className="card" aria-labelledby={`chart-${group.id}`}>
          <h2 id={`chart-${group.id}`}>{group.name}</h2>
          {group.seriesOf && (
            <p className="small row">
              <EntityLink entity={group.seriesOf} /> <span className="soft">over time</span>
            </p>
          )}
          <FigureChart group={group} />
        </section>
      ))}
    </div>
  );
}
