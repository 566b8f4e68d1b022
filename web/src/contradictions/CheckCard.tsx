import { graphql } from '../generated';
import type { CheckPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { formatNumber, groupDigits } from '../parts/quantity';
import { CHECKS } from '../words';
import { checkInWords, differenceInWords, verdictOf, type Verdict } from './in-words';
import { Side, Stated } from './Side';
import { SumTable } from './SumTable';

graphql(`
  fragment CheckParts on Check {
    id
    kind
    formula
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
    computedFrom(first: 50) {
      ...ObservationParts
    }
  }
`);

const SIGNS: Readonly<Record<Verdict, string>> = { good: '✓ agrees', near: '≈ rounding', bad: '✕ fails' };

/** A figure that was computed again: the stated number against what other figures give. */
export function CheckCard({ check }: { readonly check: CheckPartsFragment }) {
  const { kind, formula, computed, unit, about, reportedBy, computedFrom } = check;
  const state = verdictOf(check);
  const isCount = kind === 'COUNT';
  const isSum = kind === 'SUM_OF_PARTS' || kind === 'SUM_OF_PERIODS';
  return (
    <article className="card stack" data-weight={state === 'bad' ? 'strong' : 'calm'} data-state={state}>
      <h3>{checkInWords(check)}</h3>
      <p className="row small">
        <span className="verdict" data-state={state}>
          {SIGNS[state]}
        </span>
        <EntityLink entity={about} />
        <span className="soft">{CHECKS[kind]}</span>
      </p>
      <div className="sides">
        <Side title="Stated" reading={readingOfStated(check, state)}>
          <Stated figure={reportedBy} />
        </Side>
        <Side title={isCount ? 'Counted' : 'Worked out'} reading={readingOfComputed(check, state)}>
          <p className="quantity">{formatNumber(computed, unit)}</p>
          {isCount ? (
            reportedBy.counted.map((entity) => <EntityLink key={entity.id} entity={entity} />)
          ) : (
            <p className="small soft">
              <code>{groupDigits(formula)}</code>
            </p>
          )}
          {isSum ? (
            <SumTable check={check} />
          ) : (
            computedFrom.map((figure) => <Stated key={figure.id} figure={figure} />)
          )}
        </Side>
      </div>
    </article>
  );
}

function readingOfStated({ possible: { min, max }, unit }: CheckPartsFragment, state: Verdict): string {
  if (state === 'good') return 'It is what the other side gives.';
  if (state === 'bad') return 'If this is right, not all that it should follow from is.';
  return `It can be right: with their rounding, the figures of the other side allow ${formatNumber(min, unit)} to ${formatNumber(max, unit)}.`;
}

function readingOfComputed(check: CheckPartsFragment, state: Verdict): string {
  const difference = differenceInWords(check);
  if (state === 'good' || difference === undefined) return 'It is what is stated.';
  return state === 'near'
    ? `Taken as printed, they give ${difference} than is stated.`
    : `If these are right, it is ${difference} than is stated.`;
}
