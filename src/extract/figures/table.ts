// Tables in plain text: the head of a column says what kind its figures are, the head of a row in which unit.
import type { ObservationKind } from '../../dataset/types.js';
import type { Span } from '../span.js';

const SEPARATOR = /\t+| {3,}|[ ]*\|[ ]*/u;
const YEAR = /^(?:19|20)\d{2}$/;
/** How far up the heads of the columns may stand. */
const MOST_ROWS = 25;

const KINDS: readonly (readonly [RegExp, ObservationKind])[] = [
  [/\bbaseline|\bprevious|\bearlier/iu, 'BASELINE'],
  [/\btargets?\b|\bgoals?\b|\bplanned|\bend[- ](?:line|target)/iu, 'TARGET'],
  [/\bforecast|\bprojected|\bexpected|\bestimate for/iu, 'FORECAST'],
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\(days?\)/iu, 'd'],
  [/\(months?\)/iu, 'mo'],
  [/\(years?\)/iu, 'a'],
  [/\(hours?\)/iu, 'h'],
  [/\((?:%|per ?cent|percent)[^)]*\)|\b(?:per ?cent|share|proportion|percentage) of\b|% of\b/iu, '%'],
  [/\((?:people|persons)\)/iu, '{person}'],
  [/\(km\)/iu, 'km'],
  [/\(MW\)/u, 'MW'],
];

export interface Cell {
  readonly kind: ObservationKind | undefined;
  /** A code, if the head of the row or of the column names it. */
  readonly unit: string | undefined;
}

export function cellAt(text: string, figure: Span): Cell | undefined {
  const start = text.lastIndexOf('\n', figure.start - 1) + 1;
  const end = text.indexOf('\n', figure.start);
  const row = text.slice(start, end < 0 ? text.length : end);
  if (!SEPARATOR.test(row) || row.length > 400) return undefined;
  const column = text.slice(start, figure.start).split(SEPARATOR).length - 1;
  const heads = headsAbove(text, start, row.split(SEPARATOR).length);
  const [head, own] = [
    heads?.cells[column] ?? '',
    `${row.split(SEPARATOR)[0] ?? ''} ${heads?.caption ?? ''}`,
  ];
  const years = (heads?.cells ?? []).filter((cell) => YEAR.test(cell.trim()));
  return {
    kind:
      KINDS.find(([pattern]) => pattern.test(head))?.[1] ??
      (YEAR.test(head.trim()) && years.length > 1 && head.trim() !== years.at(-1) ? 'BASELINE' : undefined),
    unit: UNITS.find(([pattern]) => pattern.test(own) || pattern.test(head))?.[1],
  };
}

/** The nearest row above of as many cells in which no cell is a number but a year, and the line above it. */
function headsAbove(
  text: string,
  start: number,
  cells: number,
): { cells: readonly string[]; caption: string } | undefined {
  let end = start - 1;
  for (let row = 0; row < MOST_ROWS && end > 0; row++) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const heads = text.slice(from, end).split(SEPARATOR);
    if (heads.length < 2) return undefined;
    if (
      heads.length >= cells - 1 &&
      heads.slice(1).every((head) => !/^\W*\d/u.test(head) || YEAR.test(head.trim()))
    )
      return {
        cells: heads,
        caption: `${text.slice(0, from).split('\n').slice(-4).join(' ')} ${heads[0] ?? ''}`,
      };
    end = from - 1;
  }
  return undefined;
}
