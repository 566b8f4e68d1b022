import type { CheckPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { Period } from '../parts/Period';
import { allDigits, formatNumber } from '../parts/quantity';
import { Voices } from '../parts/Voices';
import { Words } from '../parts/Words';

/** The parts of a sum, or the periods that make a longer one, with their words; below them their sum and the stated figure. */
export function SumTable({ check: { kind, about, computed, unit, reportedBy, computedFrom } }: Props) {
  const isOfPeriods = kind === 'SUM_OF_PERIODS';
  const startOf = ({ period }: (typeof computedFrom)[number]): string => period?.start ?? '';
  const parts = isOfPeriods
    ? [...computedFrom].sort((a, b) => startOf(a).localeCompare(startOf(b)))
    : computedFrom;
  return (
    <table className="sum">
      <caption className="visually-hidden">
        {isOfPeriods ? 'The periods' : 'The parts'} of {reportedBy.quantity.raw}
      </caption>
      <thead>
        <tr>
          <th scope="col">{isOfPeriods ? 'Period' : 'Part'}</th>
          <th scope="col">How much</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              {isOfPeriods ? <Period of={figure} /> : figure.indicator.name}
              {figure.about.id !== about.id && <EntityLink entity={figure.about} />}
            </th>
            <td>{figure.quantity.raw}</td>
            <td>
              <Words claim={figure} of={`${figure.indicator.name}: ${figure.quantity.raw}`} withDocument />
              <Voices figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum</th>
          <td>{formatNumber(computed, unit, allDigits)}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">Stated</th>
          <td>{reportedBy.quantity.raw}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

interface Props {
  readonly check: CheckPartsFragment;
}
