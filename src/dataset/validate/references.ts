// What an entry may name: things of a fitting type, in a time that runs forward. together.ts checks whether they are in the
// data.
import { edtfProblem, isReversed } from '../../common/edtf.js';
import { typeOf } from '../ids.js';
import type { SourceText } from '../fragment.js';
import type { GazetteerFile } from '../gazetteer-file.js';
import type { Located } from '../located.js';
import type { FileKind, RawPeriod } from '../schema.js';
import type { Path } from '../source-file.js';
import type { UnitRecord } from '../types.js';

/** What each entry is checked against by itself. */
export interface Known {
  readonly units: ReadonlyMap<string, UnitRecord>;
  readonly indicators: ReadonlyMap<string, { readonly unit: string }>;
  /** Language by document id. */
  readonly languages: ReadonlyMap<string, string>;
  /** Text by document id, if available. */
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly gazetteer: GazetteerFile | undefined;
  /** Shared files that could not be read: references to their entries cannot be judged. */
  readonly broken: ReadonlySet<FileKind>;
}

export type Report = (at: Located<unknown>, path: Path, message: string) => void;

/** Where something is wrong, and who reports it. */
interface Place {
  readonly at: Located<unknown>;
  readonly path: Path;
  readonly report: Report;
}

export function checkType(
  { at, path, report }: Place,
  id: string,
  allowed: readonly string[],
  role = 'the id',
): boolean {
  if (allowed.includes(typeOf(id))) return true;
  report(at, path, `${role}: got type '${typeOf(id)}' (${id}); allowed: ${allowed.join(', ')}`);
  return false;
}

export function unknownUnit({ at, path, report }: Place, came: string, known: Known): void {
  if (known.broken.has('units')) return;
  report(at, path, `unknown unit '${came}'; allowed: ${[...known.units.keys()].join(', ')}`);
}

export function unknownIndicator({ at, path, report }: Place, came: string, known: Known): void {
  if (known.broken.has('indicators')) return;
  report(at, path, `unknown indicator '${came}'; allowed: ${[...known.indicators.keys()].join(', ')}`);
}

export function checkPeriod(
  at: Located<unknown>,
  period: RawPeriod | undefined,
  field: string,
  report: Report,
): void {
  if (period) checkSpan({ at, path: [field], report }, [period.start, period.end], ['start', 'end']);
}

export function checkSpan(
  { at, path, report }: Place,
  [from, to]: readonly [from: string | undefined, to: string | undefined],
  [first, last]: readonly [first: string, last: string],
): void {
  checkEdtf(at, from, [...path, first], report);
  checkEdtf(at, to, [...path, last], report);
  if (from && to && isReversed(from, to))
    report(at, [...path, first], `reversed: ${first} ${from} is after ${last} ${to}`);
}

export function checkEdtf(at: Located<unknown>, text: string | undefined, path: Path, report: Report): void {
  const problem = text === undefined ? undefined : edtfProblem(text);
  if (problem) report(at, path, problem);
}
