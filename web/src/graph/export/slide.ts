// A picture for a slide: 16 to 9, with a title, the meaning of colours and lines, and its source.
import { ENTITY_TYPES, ON_COLOUR } from '../../entity-types.js';
import type { EntityType } from '../../generated/graphql.js';
import { breakLines } from '../../parts/lines.js';
import { badge, escape, number, shapes, type Drawing } from './svg.js';

export interface Slide {
  readonly title: string;
  readonly drawing: Drawing;
  /** The types that are drawn. */
  readonly types: readonly EntityType[];
  /** Whether colours mean something other than types. */
  readonly otherColours: boolean;
  /** The source of the facts. */
  readonly source: string;
  /** The address of the picture. */
  readonly link: string;
}

export const SIZE = { width: 1600, height: 900 } as const;
/** The area of the graph. */
export const PICTURE = { x: 60, y: 130, width: 1250, height: 660 } as const;
const LEGEND = { x: 1345, y: 150, line: 36 } as const;
const INK = '#1a2433';
const SOFT = '#4d5b70';
/** Nothing is drawn larger than this many times its size on the canvas. */
const LARGEST = 2;
/** Letters per line at the foot, and of a link that a reader can type. */
const LETTERS = 150;
const LONGEST_LINK = 2 * LETTERS;

export function slideSvg(slide: Slide): string {
  const { title, drawing, source, link } = slide;
  const { scale, x, y } = placed(drawing.box);
  const { width, height } = SIZE;
  const foot = [...lines(source), ...(link.length <= LONGEST_LINK ? pieces(link) : [])];
  const first = height - 34 - (foot.length - 1) * 24;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(drawing.font)}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escape(drawing.background)}"/>`,
    `<text x="60" y="88" font-size="40" font-weight="700" fill="${INK}">${escape(title)}</text>`,
    `<g text-anchor="middle" transform="translate(${number(x)} ${number(y)}) scale(${scale.toFixed(4)})">`,
    shapes(drawing),
    '</g>',
    legend(slide),
    `<a href="${escape(link)}">`,
    ...foot.map(
      (line, index) =>
        `<text x="60" y="${first + index * 24}" font-size="17" fill="${SOFT}">${escape(line)}</text>`,
    ),
    '</a>',
    '</svg>\n',
  ].join('\n');
}

/** The scale of a drawing on the slide, compared with the canvas. */
export const scaleOf = ({ width, height }: Drawing['box']): number =>
  Math.min(LARGEST, PICTURE.width / width, PICTURE.height / height);

function placed(box: Drawing['box']): { scale: number; x: number; y: number } {
  const scale = scaleOf(box);
  return {
    scale,
    x: PICTURE.x + (PICTURE.width - box.width * scale) / 2 - box.x * scale,
    y: PICTURE.y + (PICTURE.height - box.height * scale) / 2 - box.y * scale,
  };
}

function legend({ types, otherColours, drawing }: Slide): string {
  const { x, y, line } = LEGEND;
  const label = (words: string, row: number): string =>
    `<text x="${x + 38}" y="${y + row * line + 6}" font-size="18" fill="${INK}">${escape(words)}</text>`;
  const entries = types.map((type, row) => {
    const at = { x: x + 13, y: y + row * line };
    const colour = otherColours ? SOFT : ENTITY_TYPES[type].light;
    return (
      badge({ at, size: 26, colour, type, onColour: ON_COLOUR.light }) + label(ENTITY_TYPES[type].label, row)
    );
  });
  const kinds = [
    { words: 'stated directly', dashed: false },
    { words: 'a reading of the words', dashed: true },
  ].filter(({ dashed }) => drawing.edges.some((edge) => edge.dashed === dashed));
  const strokes = kinds.map(({ words, dashed }, index) => {
    const row = types.length + 0.5 + index;
    const stroke = `stroke="${SOFT}" stroke-width="2"${dashed ? ' stroke-dasharray="7 4"' : ''}`;
    return `<path d="M${x} ${y + row * line}h26" ${stroke}/>${label(words, row)}`;
  });
  return [...entries, ...strokes].join('\n');
}

const lines = (text: string): readonly string[] => breakLines(text, ({ length }) => length <= LETTERS);

/** A link has no spaces, so it is cut at the end of the line. */
const pieces = (link: string): readonly string[] => link.match(new RegExp(`.{1,${LETTERS}}`, 'g')) ?? [];
