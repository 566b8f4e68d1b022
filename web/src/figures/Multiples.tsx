import type { ObservationPartsFragment } from '../generated/graphql';
import { isMilestone } from '../parts/quantity';
import { titleOf } from './by-unit';
import FigureChart from './FigureChart';

/** One chart for each indicator that has numbers, so that no axis has two units or two meanings. */
export function Multiples({ figures }: { readonly figures: readonly ObservationPartsFragment[] }) {
  const groups = byIndicator(figures.filter(({ quantity }) => !isMilestone(quantity)));
  return (
    <div className="multiples">
      {groups.map(({ id, name, title, figures: own }) => (
        <section key={id} className="card" aria-labelledby={`chart-${id}`}>
          <h2 id={`chart-${id}`}>{name}</h2>
          <FigureChart figures={own} title={`${name}: ${title}`} label={rowOf} />
        </section>
      ))}
    </div>
  );
}

const rowOf = ({ about, period }: ObservationPartsFragment): string =>
  period ? `${about.name}, ${period.label}` : about.name;

interface Group {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly figures: ObservationPartsFragment[];
}

/** By indicator and base unit, most figures first. */
function byIndicator(figures: readonly ObservationPartsFragment[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const { unit } = figure.quantity.normalized;
    const id = `${figure.indicator.id} ${unit.code}`;
    const group = groups.get(id) ?? { id, name: figure.indicator.name, title: titleOf(unit), figures: [] };
    group.figures.push(figure);
    groups.set(id, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.figures.length - a.figures.length || a.name.localeCompare(b.name),
  );
}
