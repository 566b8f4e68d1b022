// Figures of one base unit as marks on one axis: one row for each label, one mark for each figure, a range with two ends.
import * as Plot from '@observablehq/plot';
import type { ObservationKind, ObservationPartsFragment } from '../generated/graphql';
import { intoLines, textWidth } from '../parts/text-width';
import { KINDS } from '../words';
import { axisUnit } from './axis-unit';

type Figure = ObservationPartsFragment;

interface Drawing {
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly label: (figure: Figure) => string;
  readonly width: number;
}

interface Row {
  readonly label: string;
  /** The label in lines, and below it the values where they do not stand beside their marks. */
  readonly head: readonly string[];
  readonly values: readonly string[];
}

const FONT = { size: 12 };
const HEAD_FONT = { size: 12, weight: 600 };
const LINE = 1.3;
/** From the head of a row to its marks, and from the marks to the next row or the axis. */
const ABOVE = 14;
const BELOW = 16;
/** From a mark, and from one with an arrow, to the words beside it. */
const BESIDE = 12;
const BESIDE_ARROW = 30;
/** Words beside the marks may take this share of the width. */
const MOST_BESIDE = 0.4;
/** Beyond this ratio of the largest to the smallest, a linear axis would hide the small ones. */
const LOG_FROM = 50;

/** What was measured is filled; what is aimed at, expected or compared with is hollow, and of another shape. */
const SYMBOLS: Readonly<Record<ObservationKind, 'circle' | 'diamond' | 'square'>> = {
  ACTUAL: 'circle',
  TARGET: 'circle',
  FORECAST: 'diamond',
  BASELINE: 'square',
};

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

export function drawFigures({ figures, title, label, width }: Drawing): SVGSVGElement | HTMLElement {
  const [first] = figures;
  if (!first) return document.createElement('div');
  const numbers = figures.flatMap(endsOf);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const log = least > 0 && most / least > LOG_FROM;
  const { divisor, name } = axisUnit(first.quantity.normalized.unit, log ? 1 : Math.max(most, -least));
  const format = (value: number): string => (log ? compact : plain).format(value);
  const x = {
    type: log ? ('log' as const) : ('linear' as const),
    domain: [log ? least : Math.min(0, least), log ? most : Math.max(0, most)].map((one) => one / divisor),
    nice: true,
  };
  const ends = [...(Plot.scale({ x }).domain as Iterable<number>)].map(
    (end) => textWidth(format(end), FONT) / 2,
  );

  const room = Math.max(
    ...figures.map((figure) => besideOf(figure) + textWidth(figure.quantity.raw, FONT) + 4),
  );
  const beside = room <= width * MOST_BESIDE && new Set(figures.map(label)).size === figures.length;
  const rows = rowsOf(figures, label, width, !beside);
  const headHeight =
    Math.max(...rows.map(({ head, values }) => head.length + values.length)) * FONT.size * LINE;
  const step = headHeight + ABOVE + BELOW;
  const margin = { left: Math.max(12, ...ends), right: Math.max(32, ...ends, beside ? room : 0) };
  const rowText = {
    y: 'label',
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    lineHeight: LINE,
  } as const;

  const chart = Plot.plot({
    width,
    height: headHeight + ABOVE + (rows.length - 1) * step + BELOW + 40,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: headHeight + ABOVE,
    marginBottom: BELOW + 40,
    style: { background: 'none', color: 'var(--ink)', fontFamily: 'var(--sans)', fontSize: `${FONT.size}px` },
    ariaLabel: title,
    x: { ...x, label: log ? `${name} (each step is ten times the one before)` : name, labelArrow: 'none' },
    y: { type: 'point', domain: rows.map((row) => row.label), padding: 0, axis: null },
    marks: [
      Plot.gridX({ ticks: ticksOf(width), insetBottom: -BELOW }),
      Plot.axisX({ ticks: ticksOf(width), tickFormat: format, tickSize: 0, dy: BELOW, labelArrow: 'none' }),
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.text(rows, {
        ...rowText,
        text: ({ head, values }: Row) => [...head, ...values.map(() => '')].join('\n'),
        dx: -margin.left + 2,
        dy: -ABOVE,
        fontWeight: 600,
        fill: 'var(--ink-soft)',
        stroke: 'var(--surface)',
        strokeWidth: 4,
      }),
      Plot.text(rows, {
        ...rowText,
        text: ({ values }: Row) => values.join('\n'),
        dx: -margin.left + 2,
        dy: -ABOVE,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 4,
      }),
      // in this order, so that what was measured is never under something else
      ...(['BASELINE', 'FORECAST', 'TARGET', 'ACTUAL'] as const).flatMap((kind) =>
        marksOf(
          kind,
          figures.filter((figure) => figure.kind === kind),
          label,
          divisor,
        ),
      ),
      ...(beside ? [BESIDE, BESIDE_ARROW] : []).map((dx) =>
        Plot.text(
          figures.filter((figure) => besideOf(figure) === dx),
          {
            y: label,
            x: (figure: Figure) => Math.max(...endsOf(figure)) / divisor,
            text: ({ quantity }: Figure) => quantity.raw,
            textAnchor: 'start',
            dx,
            fill: 'var(--ink)',
            stroke: 'var(--surface)',
            strokeWidth: 4,
          },
        ),
      ),
    ],
  });
  stopOnceEach(chart);
  return chart;
}

const ticksOf = (width: number): number => Math.max(2, Math.round(width / 110));

function rowsOf(
  figures: readonly Figure[],
  label: Drawing['label'],
  width: number,
  withValues: boolean,
): readonly Row[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = groups.get(label(figure)) ?? [];
    own.push(figure);
    groups.set(label(figure), own);
  }
  return [...groups].map(([name, own]) => {
    const values = own
      .map(({ kind, quantity: { raw } }) => (own.length > 1 ? `${KINDS[kind].label} ${raw}` : raw))
      .join(' · ');
    return {
      label: name,
      head: intoLines(name, width - 8, HEAD_FONT),
      values: withValues ? intoLines(values, width - 8, FONT) : [],
    };
  });
}

/** The same for every kind, but for its symbol: a bound has an arrow to the side that it leaves open, a range two ends. */
function marksOf(
  kind: ObservationKind,
  figures: readonly Figure[],
  label: Drawing['label'],
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
function endsOf({ quantity: { normalized } }: Figure): readonly number[] {
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
const besideOf = (figure: Figure): number => (isOpenAbove(figure) ? BESIDE_ARROW : BESIDE);

/** The second end of a range can be clicked, but is no second stop for the keyboard. */
function stopOnceEach(chart: Element): void {
  const seen = new Set<string | null>();
  for (const link of chart.querySelectorAll('a')) {
    const figure = link.getAttribute('href');
    if (seen.has(figure)) {
      link.setAttribute('tabindex', '-1');
      link.setAttribute('aria-hidden', 'true');
    }
    seen.add(figure);
  }
}

const describe = ({ about, indicator, quantity, kind }: Figure): string =>
  `${about.name}, ${indicator.name}: ${quantity.raw} (${KINDS[kind].label.toLowerCase()})`;
