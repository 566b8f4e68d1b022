import type { ObservationPartsFragment } from '../generated/graphql';
import FigureChart from './FigureChart';
import type { FiguresOfIndicator } from './sorted-out';

/** One chart for each indicator of which there are figures to compare, so that no axis has two units or two meanings. */
export function Multiples({ groups }: { readonly groups: readonly FiguresOfIndicator[] }) {
  return (
    <div className="multiples">
      {groups.map(({ id, name, title, figures }) => (
        <section key={id} className="card" aria-labelledby={`chart-${id}`}>
          <h2 id={`chart-${id}`}>{name}</h2>
          <FigureChart figures={figures} title={`${name}: ${title}`} label={rowOf} />
        </section>
      ))}
    </div>
  );
}

const rowOf = ({ about, period }: ObservationPartsFragment): string =>
  period ? `${about.name}, ${period.label}` : about.name;
