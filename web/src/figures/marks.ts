// The marks of figures: how they are meant is told by symbol and filling, how sure the number is by arrows and ends.
import * as Plot from '@observablehq/plot';
import type { ObservationKind, ObservationPartsFragment } from '../generated/graphql';
import { KINDS } from '../words';

type Figure = ObservationPartsFragment;

/** What was measured is filled; what is aimed at, expected or compared with is hollow, and of another shape. */
const SYMBOLS: Readonly<Record<ObservationKind, 'circle' | 'diamond' | 'square'>> = {
  ACTUAL: 'circle',
  TARGET: 'circle',
  FORECAST: 'diamond',
  BASELINE: 'square',
};

/** From a mark, and from one with an arrow, to the words beside it. */
export const BESIDE = 12;
export const BESIDE_ARROW = 30;

/** The same for every kind, but for its symbol: a bound has an arrow to the side that it leaves open, a range two ends. */
export function marksOf(
  kind: ObservationKind,
  figures: readonly Figure[],
  label: (figure: Figure) => string,
  divisor: number,
): readonly Plot.Markish[] {
  const at = (value: number | null | undefined): number => (value ?? 0) / divisor;
  const arrow = (text: string, dx: number, of: readonly Figure[]): Plot.Markish =>
    Plot.text(of, {
      y: label,
      x: (figure: Figure) => at(endsOf(figure)[0]),
      text: () => text,
      dx,
      fontSize: 18,
      fill: 'var(--accent)',
    });
  return [
    Plot.link(
      figures.filter((figure) => endsOf(figure).length > 1),
      {
        y1: label,
        y2: label,
        x1: ({ quantity }: Figure) => at(quantity.normalized.min),
        x2: ({ quantity }: Figure) => at(quantity.normalized.max),
        stroke: 'var(--accent)',
        strokeWidth: 2.5,
        ariaHidden: 'true', // its ends say all
      },
    ),
    arrow('→', 16, figures.filter(isOpenAbove)),
    arrow('←', -16, figures.filter(isOpenBelow)),
    Plot.dot(
      figures.flatMap((figure) => endsOf(figure).map((end) => ({ figure, end }))),
      {
        y: ({ figure }: End) => label(figure),
        x: ({ end }: End) => at(end),
        symbol: SYMBOLS[kind],
        r: 6,
        stroke: 'var(--accent)',
        strokeWidth: 2.5,
        fill: kind === 'ACTUAL' ? 'var(--accent)' : 'var(--surface)',
        href: ({ figure }: End) => `#${encodeURIComponent(figure.id)}`,
        ariaLabel: ({ figure }: End) => describe(figure),
        title: ({ figure }: End) => describe(figure),
      },
    ),
  ];
}

interface End {
  readonly figure: Figure;
  readonly end: number;
}

/** Where it stands on the axis: its number, the bound that it gives, or both ends of its range. */
export function endsOf({ quantity: { normalized } }: Figure): readonly number[] {
  const { value, min, max } = normalized;
  if (value != null) return [value];
  const bounds = [min, max].filter((bound) => bound != null);
  return bounds.length > 0 ? bounds : [0];
}

const isOpenAbove = ({ quantity: { normalized } }: Figure): boolean =>
  normalized.value == null && normalized.min != null && normalized.max == null;

const isOpenBelow = ({ quantity: { normalized } }: Figure): boolean =>
  normalized.value == null && normalized.min == null && normalized.max != null;

/** Where the words beside a mark begin: behind its arrow, if it has one. */
export const besideOf = (figure: Figure): number => (isOpenAbove(figure) ? BESIDE_ARROW : BESIDE);

const describe = ({ about, indicator, quantity, kind }: Figure): string =>
  `${about.name}, ${indicator.name}: ${quantity.raw} (${KINDS[kind].label.toLowerCase()})`;
