import { graphql } from '../generated';
import type { CheckPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { formatNumber, groupDigits } from '../parts/quantity';
import { CHECKS } from '../words';
import { Side } from './Side';

graphql(`
  fragment CheckParts on Check {
    id
    kind
    formula
    reported
    computed
    difference
    unit {
      code
      symbol
      name
    }
    withinRounding
    possible {
      min
      max
    }
    withinPossible
    about {
      ...EntityParts
    }
    reportedBy {
      ...ObservationParts
      counted(first: 50) {
        ...EntityParts
      }
    }
    computedFrom(first: 10) {
      ...ObservationParts
    }
  }
`);

/** A figure that was worked out again: what the document says beside what its other figures give. */
export function CheckCard({ check }: { readonly check: CheckPartsFragment }) {
  const { kind, formula, reported, computed, difference, unit, possible, about, reportedBy, computedFrom } =
    check;
  const show = (value: number) => formatNumber(value, unit);
  const { title, state } = verdict(check);
  return (
    <article className="card stack">
      <div className="row">
        <span className="verdict" data-state={state}>
          {title}
        </span>
        <EntityLink entity={about} />
        <h3>{reportedBy.indicator.name}</h3>
        <span className="small soft">{CHECKS[kind]}</span>
      </div>
      <dl className="numbers">
        <dt>Reported</dt>
        <dd>{show(reported)}</dd>
        <dt>Worked out</dt>
        <dd>{show(computed)}</dd>
        <dt>Difference</dt>
        <dd>{unit.code === '%' ? `${difference.toFixed(2)} percentage points` : show(difference)}</dd>
        <dt>Rounding allows</dt>
        <dd>
          {possible.min === possible.max
            ? show(possible.min)
            : `${show(possible.min)} to ${show(possible.max)}`}
        </dd>
      </dl>
      <p className="small soft">
        <code>{groupDigits(formula)}</code>
      </p>
      <div className="sides">
        <Side figure={reportedBy} part="Reported" />
        {computedFrom.map((figure) => (
          <Side key={figure.id} figure={figure} part="Worked out from" />
        ))}
        {reportedBy.counted.length > 0 && (
          <div className="side stack">
            <p className="small soft">Counted</p>
            {reportedBy.counted.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </div>
        )}
      </div>
    </article>
  );
}

function verdict({ withinRounding, withinPossible }: CheckPartsFragment) {
  if (withinRounding) return { title: '✓ adds up', state: 'good' };
  if (withinPossible) return { title: '≈ rounding can explain it', state: 'near' };
  return { title: '✕ does not add up', state: 'bad' };
}
