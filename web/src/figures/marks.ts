// The marks of figures: symbol and filling show the kind, arrows and ends show how certain the number is.
import * as Plot from '@observablehq/plot';
import type { ObservationKind, ObservationPartsFragment } from '../generated/graphql';
import { KINDS } from '../words';

type Figure = ObservationPartsFragment;

/** Measured figures are filled; others are hollow and of another shape. */
const SYMBOLS: Readonly<Record<ObservationKind, 'circle' | 'diamond' | 'square'>> = {
  ACTUAL: 'circle',
  TARGET: 'circle',
  FORECAST: 'diamond',
  BASELINE: 'square',
};

/** Distance from a mark, and from one with an arrow, to its label. */
export const BESIDE = 12;
export const BESIDE_ARROW = 30;

/** The positions of the marks: their numbers on one axis, their row or time on the other. */
export interface Axes {
  /** Whether the numbers go upwards, and not to the right. */
  readonly upright: boolean;
  readonly across: (figure: Figure) => string | Date;
  /** How many of the base unit one of the axis is. */
  readonly divisor: number;
}

/** The same for every kind except for its symbol: a bound has an arrow to its open side, a range has two ends. */
export function marksOf(
  kind: ObservationKind,
  figures: readonly Figure[],
  { upright, across, divisor }: Axes,
): readonly Plot.Markish[] {
  const at = (value: number | null | undefined): number => (value ?? 0) / divisor;
  const arrow = (text: string, away: number, of: readonly Figure[]): Plot.Markish => {
    const number = (figure: Figure): number => at(endsOf(figure)[0]);
    return Plot.text(of, {
      ...(upright ? { x: across, y: number, dy: -away } : { x: number, y: across, dx: away }),
      text: () => text,
      fontSize: 18,
      fill: 'var(--accent)',
    });
  };
  const [least, most] = [
    ({ quantity }: Figure) => at(quantity.normalized.min),
    ({ quantity }: Figure) => at(quantity.normalized.max),
  ];
  const ends = ({ end }: End): number => at(end);
  const acrossEnds = ({ figure }: End): string | Date => across(figure);
  return [
    Plot.link(
      figures.filter((figure) => endsOf(figure).length > 1),
      {
        ...(upright
          ? { x1: across, x2: across, y1: least, y2: most }
          : { y1: across, y2: across, x1: least, x2: most }),
        stroke: 'var(--accent)',
        strokeWidth: 2.5,
        ariaHidden: 'true', // its ends say all
      },
    ),
    arrow(upright ? '↑' : '→', 16, figures.filter(isOpenAbove)),
    arrow(upright ? '↓' : '←', -16, figures.filter(isOpenBelow)),
    Plot.dot(
      figures.flatMap((figure) => endsOf(figure).map((end) => ({ figure, end }))),
      {
        ...(upright ? { x: acrossEnds, y: ends } : { y: acrossEnds, x: ends }),
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

/** In this order, so that measured figures are never covered. */
export const IN_ORDER = ['BASELINE', 'FORECAST', 'TARGET', 'ACTUAL'] as const;

interface End {
  readonly figure: Figure;
  readonly end: number;
}

/** Its position on the axis: its number, its bound, or both ends of its range. */
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

/** Where the label of a mark begins: behind its arrow, if it has one. */
export const besideOf = (figure: Figure): number => (isOpenAbove(figure) ? BESIDE_ARROW : BESIDE);

const describe = ({ about, indicator, quantity, kind }: Figure): string =>
  `${about.name}, ${indicator.name}: ${quantity.raw} (${KINDS[kind].label.toLowerCase()})`;
