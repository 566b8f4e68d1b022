// The figures of an entity over time: a solid line joins measured figures, a dashed line targets or forecasts.
import * as Plot from '@observablehq/plot';
import type { ObservationPartsFragment } from '../generated/graphql';
import { textWidth } from '../parts/text-width';
import { unitOf, type AxisIn } from './axis-unit';
import { finished } from './finished';
import { joined } from './joined';
import { endsOf, IN_ORDER, marksOf } from './marks';
import { placed } from './placed';
import { timeOf } from './time-of';
import { timeTicks } from './time-ticks';

type Figure = ObservationPartsFragment;

interface Drawing {
  /** All about one entity, of one indicator and one base unit, and dated. */
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly width: number;
  readonly axis: AxisIn;
}

const FONT = { size: 12 };
const HEIGHT = 260;
const TOP = 44;
const BOTTOM = 30;
const TICK_ROOM = 80;
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

export function drawSeries({ figures, title, width, axis }: Drawing): SVGSVGElement | HTMLElement {
  const numbers = figures.flatMap(endsOf);
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const { divisor, name } = unitOf(
    figures.map(({ quantity }) => quantity),
    axis,
    Math.max(most, -least),
  );
  const y = { domain: [least / divisor, most / divisor], nice: true, label: null };
  const [bottom = 0, top = 1] = [...(Plot.scale({ y }).domain as Iterable<number>)]; // a scale of numbers has a domain of numbers
  const left =
    14 + Math.max(...[bottom, top, (bottom + top) / 2].map((end) => textWidth(plain.format(end), FONT) + 8));
  const times = figures.flatMap((figure) => timeOf(figure) ?? []);
  const [first, last] = [
    Math.min(...times.map(({ start }) => start)),
    Math.max(...times.map(({ end }) => end)),
  ];
  const pad = (last - first) * 0.04;
  const [from, to] = [first - pad, last + pad];
  const right = 24;
  const place = (figure: Figure) => ({
    x: left + ((endTimeOf(figure) - from) / (to - from)) * (width - left - right),
    y: TOP + ((top - Math.max(...endsOf(figure)) / divisor) / (top - bottom)) * (HEIGHT - TOP - BOTTOM),
  });
  const across = (figure: Figure): Date => new Date(endTimeOf(figure));
  const number = (figure: Figure): number => (endsOf(figure)[0] ?? 0) / divisor;
  const ticks = timeTicks(first, last, Math.max(1, Math.floor((width - left - right) / TICK_ROOM)));

  return finished(
    Plot.plot({
      width,
      height: HEIGHT,
      marginLeft: left,
      marginRight: right,
      marginTop: TOP,
      marginBottom: BOTTOM,
      style: {
        background: 'none',
        color: 'var(--ink)',
        fontFamily: 'var(--sans)',
        fontSize: `${FONT.size}px`,
      },
      ariaLabel: title,
      x: { type: 'utc', domain: [new Date(from), new Date(to)], label: null },
      y,
      marks: [
        Plot.gridY({ ticks: 4 }),
        Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: (one: number) => plain.format(one) }),
        Plot.gridY([Math.max(0, bottom)], { stroke: 'var(--line-strong)', strokeOpacity: 1 }),
        Plot.axisX(
          ticks.map(({ at }) => new Date(at)),
          { tickSize: 5, tickFormat: (_: unknown, index: number) => ticks[index]?.label ?? '' },
        ),
        Plot.text([name], {
          frameAnchor: 'top-left',
          dx: 2 - left,
          dy: 8 - TOP,
          text: (one: string) => one,
          fill: 'var(--ink-soft)',
          lineAnchor: 'top',
        }),
        // how long the time is that a figure is for
        Plot.link(figures, {
          x1: (figure: Figure) => new Date(timeOf(figure)?.start ?? endTimeOf(figure)),
          x2: across,
          y1: number,
          y2: number,
          stroke: 'var(--accent)',
          strokeOpacity: 0.35,
          ariaHidden: 'true',
        }),
        ...joined(figures).map(({ figures: line, promised }) =>
          Plot.line(line, {
            x: across,
            y: number,
            stroke: 'var(--accent)',
            strokeWidth: 2,
            ...(promised ? { strokeDasharray: '5 5' } : {}),
            ariaHidden: 'true', // its points say all
          }),
        ),
        ...IN_ORDER.flatMap((kind) =>
          marksOf(
            kind,
            figures.filter((figure) => figure.kind === kind),
            { upright: true, across, divisor },
          ),
        ),
        ...placed(
          figures.map((figure) => ({ ...place(figure), figure, text: figure.quantity.raw })),
          { width, font: FONT },
        ).map(({ figure, text, dx, dy }) =>
          Plot.text([figure], {
            x: across,
            y: () => Math.max(...endsOf(figure)) / divisor,
            text: () => text,
            dx,
            dy,
            fill: 'var(--ink)',
            fontWeight: 600,
            stroke: 'var(--surface)',
            strokeWidth: 4,
          }),
        ),
      ],
    }),
  );
}

const endTimeOf = (figure: Figure): number => timeOf(figure)?.end ?? 0;
