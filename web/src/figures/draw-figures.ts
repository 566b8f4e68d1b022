// Figures of one base unit as marks on one axis: one row per label, one mark per figure; a range has two ends.
import * as Plot from '@observablehq/plot';
import type { ObservationPartsFragment } from '../generated/graphql';
import { groupBy } from '../parts/group-by';
import { intoLines, textWidth } from '../parts/text-width';
import { KINDS } from '../words';
import { unitOf, type AxisIn } from './axis-unit';
import { BESIDE, BESIDE_ARROW, besideOf, endsOf, IN_ORDER, marksOf } from './marks';
import { finished } from './finished';

type Figure = ObservationPartsFragment;

interface Drawing {
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly label: (figure: Figure) => string;
  readonly width: number;
  readonly axis: AxisIn;
}

interface Row {
  readonly label: string;
  /** The label in lines, with the values below it if they do not fit beside their marks. */
  readonly head: readonly string[];
  readonly values: readonly string[];
}

const FONT = { size: 12 };
const HEAD_FONT = { size: 12, weight: 600 };
const LINE = 1.3;
/** From the head of a row to its marks, and from the marks to the next row or the axis. */
const ABOVE = 14;
const BELOW = 16;
/** Words beside the marks may take this share of the width. */
const MOST_BESIDE = 0.4;
/** Beyond this ratio of the largest to the smallest, a linear axis would hide the small ones. */
const LOG_FROM = 50;

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

export function drawFigures({ figures, title, label, width, axis }: Drawing): SVGSVGElement | HTMLElement {
  const numbers = figures.flatMap(endsOf);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const log = least > 0 && most / least > LOG_FROM;
  const { divisor, name } = unitOf(
    figures.map(({ quantity }) => quantity),
    axis,
    log ? 1 : Math.max(most, -least),
  );
  const format = (value: number): string => (log ? compact : plain).format(value);
  const x = {
    type: log ? ('log' as const) : ('linear' as const),
    domain: [log ? least : Math.min(0, least), log ? most : Math.max(0, most)].map((one) => one / divisor),
    nice: true,
  };
  const domain = [...(Plot.scale({ x }).domain as Iterable<number>)]; // a scale of numbers has a domain of numbers
  const ends = domain.map((end) => textWidth(format(end), FONT) / 2);

  const room = Math.max(
    ...figures.map((figure) => besideOf(figure) + textWidth(figure.quantity.raw, FONT) + 4),
  );
  const beside = room <= width * MOST_BESIDE && new Set(figures.map(label)).size === figures.length;
  const rows = rowsOf(figures, label, width, !beside);
  const headHeight =
    Math.max(...rows.map(({ head, values }) => head.length + values.length)) * FONT.size * LINE;
  const step = headHeight + ABOVE + BELOW;
  const margin = { left: Math.max(12, ...ends), right: Math.max(32, ...ends, beside ? room : 0) };
  const atMost = ticksFor(width - margin.left - margin.right, 2 * Math.max(...ends));
  const powers = log ? powersOfTen(domain, atMost) : [];
  const ticks = log ? powers : atMost;
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
    x: { ...x, label: log ? `${name} (each step × ${format((powers[1] ?? 1) / (powers[0] ?? 1))})` : name },
    y: { type: 'point', domain: rows.map((row) => row.label), padding: 0, axis: null },
    marks: [
      Plot.gridX({ ticks, insetBottom: -BELOW }),
      Plot.axisX({ ticks, tickFormat: format, tickSize: 0, dy: BELOW, labelArrow: 'none' }),
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
      ...IN_ORDER.flatMap((kind) =>
        marksOf(
          kind,
          figures.filter((figure) => figure.kind === kind),
          { upright: false, across: label, divisor },
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
  return finished(chart);
}

/** How many numbers to ask for: of a linear axis Plot may give half as many more, and they must not touch even then. */
const ticksFor = (room: number, widest: number): number =>
  Math.max(2, Math.min(Math.round(room / 90), Math.floor(room / (1.5 * (widest + 14)))));

/** Plot would mark all of 1, 2, 3 … 10, 20, 30 …, whose numbers lie over each other. */
function powersOfTen([from = 1, to = 1]: readonly number[], most: number): readonly number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const count = Math.floor(Math.log10(to) + 1e-9) - first + 1;
  const every = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => 10 ** (first + index * every));
}

function rowsOf(
  figures: readonly Figure[],
  label: Drawing['label'],
  width: number,
  withValues: boolean,
): readonly Row[] {
  return [...groupBy(figures, label)].map(([name, own]) => {
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
