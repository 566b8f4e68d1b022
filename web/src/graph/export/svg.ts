// A drawing as SVG: shapes and text, so that it can be edited and searched. The known exporter for Cytoscape is GPL.
import type { EntityType } from '../../generated/graphql.js';
import { ICON, iconShapes } from '../canvas/icon.js';
import { toLines } from '../canvas/lines.js';
import type { Point } from '../layout/task.js';

export interface Drawing {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly background: string;
  readonly font: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  readonly at: Point;
  readonly size: number;
  readonly colour: string;
  readonly type: EntityType;
  readonly onColour: string;
  readonly label: readonly string[];
  readonly labelColour: string;
  readonly border: { readonly width: number; readonly colour: string };
}

export interface DrawnEdge {
  readonly from: Point;
  readonly to: Point;
  /** The control point of the curve; a straight line has none. */
  readonly control?: Point;
  readonly middle: Point;
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
  readonly label: string;
  readonly labelColour: string;
}

const MARGIN = 24;
const NODE_FONT = 12;
const EDGE_FONT = 11;
const LINE = 1.15;
/** As many as fit into the width that the canvas gives a label. */
const LETTERS_OF_READING = 19;

export function toSvg(drawing: Drawing): string {
  const { box, background, font } = drawing;
  const [x, y] = [box.x - MARGIN, box.y - MARGIN].map(number);
  const [width, height] = [box.width + 2 * MARGIN, box.height + 2 * MARGIN].map(number);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${escape(font)}" text-anchor="middle">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escape(background)}"/>`,
    shapes(drawing),
    '</svg>\n',
  ].join('\n');
}

/** Edges and nodes without a frame; their text is centred. */
export const shapes = ({ background, nodes, edges }: Drawing): string =>
  [
    ...edges.map(lineToSvg),
    ...edges.flatMap((edge) => (edge.label === '' ? [] : [labelToSvg(edge, background)])),
    ...nodes.map((node) => nodeToSvg(node, background)),
  ].join('\n');

function nodeToSvg(
  { at, size, colour, type, onColour, label, labelColour, border }: DrawnNode,
  background: string,
): string {
  const frame =
    border.width > 0 ? ` stroke="${escape(border.colour)}" stroke-width="${number(border.width)}"` : '';
  const top = nameSize({ at, size, label }).top + NODE_FONT * 0.85;
  return [
    `<g>`,
    badge({ at, size, colour, type, onColour }, frame),
    ...label.map((line, index) =>
      text(
        line,
        { x: at.x, y: top + index * NODE_FONT * LINE },
        { size: NODE_FONT, colour: labelColour, halo: background },
      ),
    ),
    `</g>`,
  ].join('');
}

/** A circle with the icon of a type in it. */
export function badge(
  { at, size, colour, type, onColour }: Pick<DrawnNode, 'at' | 'size' | 'colour' | 'type' | 'onColour'>,
  frame = '',
): string {
  const scale = (size * 0.56) / ICON;
  const corner = { x: at.x - (ICON * scale) / 2, y: at.y - (ICON * scale) / 2 };
  return [
    `<circle cx="${number(at.x)}" cy="${number(at.y)}" r="${number(size / 2)}" fill="${escape(colour)}"${frame}/>`,
    `<g transform="translate(${point(corner)}) scale(${number(scale)})">${iconShapes(type, escape(onColour))}</g>`,
  ].join('');
}

function lineToSvg({ from, to, control, colour, width, dashed, arrow }: DrawnEdge): string {
  const line = control ? `M${point(from)}Q${point(control)} ${point(to)}` : `M${point(from)}L${point(to)}`;
  const dash = dashed ? ' stroke-dasharray="7 4"' : '';
  return [
    `<g>`,
    `<path d="${line}" fill="none" stroke="${escape(colour)}" stroke-width="${number(width)}"${dash}/>`,
    arrow ? `<path d="${arrowHead(control ?? from, to, 7 + width)}" fill="${escape(colour)}"/>` : '',
    `</g>`,
  ].join('');
}

const labelToSvg = ({ from, to, middle, label, labelColour }: DrawnEdge, background: string): string =>
  reading(label, middle, { size: EDGE_FONT, colour: labelColour, turn: upright(from, to) }, background);

/** Room for the label of a line, before it is turned. */
export function readingSize(label: string): { readonly width: number; readonly height: number } {
  const lines = toLines(label, LETTERS_OF_READING);
  return { width: widthOf(lines, EDGE_FONT) + 4, height: lines.length * EDGE_FONT * LINE + 2 };
}

/** Room for the name under a node. */
export const nameSize = ({ at, size, label }: Pick<DrawnNode, 'at' | 'size' | 'label'>) => ({
  top: at.y + size / 2 + 5,
  width: widthOf(label, NODE_FONT),
  height: label.length * NODE_FONT * LINE,
});

const widthOf = (lines: readonly string[], size: number): number =>
  Math.max(...lines.map((line) => line.length)) * size * 0.56;

/** Along the line, in as many lines as on the canvas, on their own background. */
function reading(
  label: string,
  at: Point,
  type: Type & { readonly turn: number },
  background: string,
): string {
  const lines = toLines(label, LETTERS_OF_READING);
  const { width, height } = readingSize(label);
  const first = at.y - height / 2 + type.size;
  return [
    `<g transform="rotate(${number(type.turn)} ${point(at)})">`,
    `<rect x="${number(at.x - width / 2)}" y="${number(at.y - height / 2)}" width="${number(width)}" height="${number(height)}" fill="${escape(background)}" fill-opacity="0.9"/>`,
    ...lines.map((line, index) => text(line, { x: at.x, y: first + index * type.size * LINE }, type)),
    '</g>',
  ].join('');
}

interface Type {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  /** Colour of an outline that keeps the text readable on lines. */
  readonly halo?: string;
}

function text(words: string, { x, y }: Point, { size, colour, weight, halo }: Type): string {
  const bold = weight ? ` font-weight="${weight}"` : '';
  const outlined = halo
    ? ` paint-order="stroke" stroke="${escape(halo)}" stroke-width="3" stroke-linejoin="round"`
    : '';
  return `<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}" fill="${escape(colour)}"${bold}${outlined}>${escape(words)}</text>`;
}

/** The rotation of text along a line in degrees, never upside down. */
export function upright(from: Point, to: Point): number {
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
}

function arrowHead(from: Point, tip: Point, size: number): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number): Point => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  return `M${point(tip)}L${point(corner(0.42))}L${point(corner(-0.42))}Z`;
}

const point = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

export const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Escaped for text and attributes. */
export const escape = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '') // characters that XML does not allow
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
