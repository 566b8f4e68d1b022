import { Link } from 'wouter';
import { graphql } from '../generated';
import type { ChangePartsFragment } from '../generated/graphql';
import { formatNumber } from '../parts/quantity';

graphql(`
  fragment ChangeParts on Check {
    id
    reported
    unit {
      code
      symbol
      name
    }
    about {
      name
    }
    reportedBy {
      indicator {
        id
        name
      }
    }
    computedFrom(first: 2) {
      id
      period {
        label
        start
      }
      quantity {
        ...QuantityParts
      }
    }
  }
`);

const WIDTH = 320;
const BAR = 34;
const LABEL = 15;

/** The largest growth, as two bars from zero. */
export function LargestChange({ check }: { readonly check: ChangePartsFragment }) {
  const { reported, unit, about, reportedBy, computedFrom } = check;
  const amounts = computedFrom
    .map(({ id, period, quantity }) => ({
      id,
      label: period?.label ?? 'before',
      start: period?.start ?? '',
      raw: quantity.raw,
      value: quantity.normalized.value ?? quantity.normalized.min ?? 0,
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const most = Math.max(...amounts.map(({ value }) => value));
  const sign = reported > 0 ? '+' : '';
  return (
    <section className="finding" aria-labelledby="change-title">
      <h2 id="change-title">
        {reportedBy.indicator.name}: {sign}
        {formatNumber(reported, unit)}
      </h2>
      <p className="soft">{about.name}, the largest change that the documents report.</p>
      <svg
        className="change-chart"
        viewBox={`0 0 ${WIDTH} ${amounts.length * (BAR + LABEL + 8)}`}
        role="img"
        aria-label={amounts.map(({ label, raw }) => `${label}: ${raw}`).join(', ')}
      >
        {amounts.map(({ id, label, raw, value }, index) => {
          const y = index * (BAR + LABEL + 8);
          const width = most > 0 ? (value / most) * WIDTH : 0;
          return (
            <g key={id} aria-hidden="true">
              <text className="label" x={0} y={y + LABEL - 4}>
                {label}
              </text>
              <rect x={0} y={y + LABEL} width={width} height={BAR} />
              <text className="amount" x={8} y={y + LABEL + BAR / 2 + 5}>
                {raw}
              </text>
            </g>
          );
        })}
      </svg>
      <Link href={`/figures?indicator=${reportedBy.indicator.id}`}>The figures and their words</Link>
    </section>
  );
}
