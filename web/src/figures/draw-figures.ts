// Figures of one base unit as marks on one axis: one row for each label, one mark for each figure.
import * as Plot from '@observablehq/plot';
import type { ObservationKind, ObservationPartsFragment } from '../generated/graphql';
import { formatNumber } from '../parts/quantity';
import { KINDS } from '../words';

interface Drawing {
  readonly figures: readonly ObservationPartsFragment[];
  readonly title: string;
  readonly axis: string;
  readonly label: (figure: ObservationPartsFragment) => string;
  readonly width: number;
}

const ROW = 56;
/** From this width on there is room for each figure's words beside its mark. */
const ROOM_FOR_WORDS = 460;
/** Beyond this ratio of the largest to the smallest, a linear axis would hide the small ones. */
const LOG_FROM = 50;

/** What was measured is filled; what is aimed at, expected or compared with is hollow, and of another shape. */
const SYMBOLS: Readonly<Record<ObservationKind, 'circle' | 'diamond' | 'square'>> = {
  ACTUAL: 'circle',
  TARGET: 'circle',
  FORECAST: 'diamond',
  BASELINE: 'square',
};

export function drawFigures({ figures, title, axis, label, width }: Drawing): SVGSVGElement | HTMLElement {
  const unit = figures[0]?.quantity.normalized.unit;
  const numbers = figures.map(numberOf);
  const log = Math.min(...numbers) > 0 && Math.max(...numbers) / Math.min(...numbers) > LOG_FROM;
  const room = width >= ROOM_FOR_WORDS;
  const common = { y: label, href: (f: ObservationPartsFragment) => `#${encodeURIComponent(f.id)}` };
  const kind = (...kinds: readonly ObservationKind[]) =>
    figures.filter((figure) => kinds.includes(figure.kind) && !isRange(figure));
  const bound = (side: 'min' | 'max') =>
    figures.filter(({ quantity: { normalized } }) => normalized.value == null && normalized[side] != null);
  const only = (side: 'min' | 'max') => bound(side).filter((figure) => !isRange(figure));

  return Plot.plot({
    width,
    height: new Set(figures.map(label)).size * ROW + 44,
    marginLeft: 12,
    marginRight: room ? 150 : 24,
    marginTop: 8,
    marginBottom: 36,
    style: { background: 'none', color: 'var(--ink)', fontFamily: 'var(--sans)', fontSize: '12px' },
    ariaLabel: title,
    x: {
      ...(log ? { type: 'log' } : { zero: true }),
      nice: true,
      grid: true,
      ticks: Math.max(2, Math.round(width / 160)),
      tickFormat: (value: number) => (unit ? formatNumber(value, unit) : String(value)),
      label: log ? `${axis} (each step is ten times the one before)` : axis,
      labelArrow: 'none',
    },
    y: { domain: [...new Set(figures.map(label))], label: null },
    marks: [
      Plot.axisY({
        tickSize: 0,
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dx: 4,
        dy: -13,
        fontWeight: 600,
        fill: 'var(--ink-soft)',
      }),
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.link(figures.filter(isRange), {
        ...common,
        x1: (f: ObservationPartsFragment) => f.quantity.normalized.min,
        x2: (f: ObservationPartsFragment) => f.quantity.normalized.max,
        y1: label,
        y2: label,
        stroke: 'var(--accent)',
        strokeWidth: 6,
        strokeLinecap: 'round',
        strokeDasharray: '0.1 9',
        ariaLabel: describe,
        title: describe,
      }),
      // "over 350": an open mark at the bound with an arrow to the side that it leaves open
      Plot.text(only('min'), {
        ...common,
        x: numberOf,
        text: () => '→',
        dx: 16,
        fontSize: 18,
        fill: 'var(--accent)',
      }),
      Plot.text(only('max'), {
        ...common,
        x: numberOf,
        text: () => '←',
        dx: -16,
        fontSize: 18,
        fill: 'var(--accent)',
      }),
      Plot.dot(kind('ACTUAL').filter(hasValue), { ...common, ...mark('ACTUAL'), fill: 'var(--accent)' }),
      Plot.dot([...only('min'), ...only('max')], { ...common, ...mark('ACTUAL') }),
      ...(['TARGET', 'FORECAST', 'BASELINE'] as const).map((of) =>
        Plot.dot(kind(of).filter(hasValue), { ...common, ...mark(of) }),
      ),
      ...(room
        ? [
            Plot.text(figures, {
              y: label,
              x: (f: ObservationPartsFragment) => f.quantity.normalized.max ?? numberOf(f),
              text: (f: ObservationPartsFragment) => shorten(f.quantity.raw),
              textAnchor: 'start',
              dx: 12,

              fill: 'var(--ink)',
              filter: (f: ObservationPartsFragment) => !only('min').includes(f),
            }),
            Plot.text(only('min'), {
              y: label,
              x: numberOf,
              text: (f: ObservationPartsFragment) => shorten(f.quantity.raw),
              textAnchor: 'start',
              dx: 30,
              fill: 'var(--ink)',
            }),
          ]
        : []),
    ],
  });
}

const mark = (kind: ObservationKind) => ({
  x: numberOf,
  symbol: SYMBOLS[kind],
  r: 6,
  stroke: 'var(--accent)',
  strokeWidth: 2.5,
  fill: 'var(--surface)',
  ariaLabel: describe,
  title: describe,
});

/** Where it stands on the axis: its number, or the bound that it gives. */
function numberOf({ quantity: { normalized } }: ObservationPartsFragment): number {
  return normalized.value ?? normalized.min ?? normalized.max ?? 0;
}

const hasValue = ({ quantity: { normalized } }: ObservationPartsFragment): boolean =>
  normalized.value != null;

const isRange = ({ quantity: { normalized } }: ObservationPartsFragment): boolean =>
  normalized.value == null && normalized.min != null && normalized.max != null;

const describe = ({ about, indicator, quantity, kind }: ObservationPartsFragment): string =>
  `${about.name}, ${indicator.name}: ${quantity.raw} (${KINDS[kind].label.toLowerCase()})`;

const shorten = (words: string): string => (words.length > 24 ? `${words.slice(0, 23)}…` : words);
