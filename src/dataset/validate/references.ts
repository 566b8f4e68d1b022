// What an entry may name: something that is in the data, of a type that fits, in a time that runs forward.
import { edtfProblem, isReversed } from '../../edtf.js';
import { typeOf } from '../ids.js';
import type { Located, RawDataset } from '../raw-dataset.js';
import type { RawPeriod } from '../schema.js';
import type { Path } from '../source-file.js';

export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, { base: string }>;
  readonly indicators: ReadonlyMap<string, { unit: string }>;
  /** Language by document id. */
  readonly languages: ReadonlyMap<string, string>;
  /** Text by document id, of the documents at hand. */
  readonly texts: ReadonlyMap<string, string>;
  readonly broken: RawDataset['broken'];
}

export type Report = (at: Located<unknown>, path: Path, message: string) => void;

export function checkReference(
  at: Located<unknown>,
  id: string,
  path: Path,
  known: Known,
  report: Report,
): boolean {
  if (known.ids.has(id)) return true;
  if (known.broken.has(typeOf(id) === 'Document' ? 'documents' : 'entities')) return false;
  report(at, path, `'${id}' is not in the data; write an entity with this id, or correct the id`);
  return false;
}

/** That it names something in the data, of a type that fits. */
export function checkNamed(
  at: Located<unknown>,
  id: string,
  allowed: readonly string[],
  path: Path,
  known: Known,
  report: Report,
  role: string,
): void {
  if (checkReference(at, id, path, known, report)) checkType(at, id, allowed, path, report, role);
}

export function checkType(
  at: Located<unknown>,
  id: string,
  allowed: readonly string[],
  path: Path,
  report: Report,
  role = 'the id',
): boolean {
  if (allowed.includes(typeOf(id))) return true;
  report(at, path, `${role}: came type '${typeOf(id)}' (${id}), allowed are ${allowed.join(', ')}`);
  return false;
}

export function unknownUnit(
  at: Located<unknown>,
  path: Path,
  came: string,
  known: Known,
  report: Report,
): void {
  if (known.broken.has('units')) return;
  report(at, path, `unknown unit '${came}'; allowed are ${[...known.units.keys()].join(', ')}`);
}

export function unknownIndicator(
  at: Located<unknown>,
  path: Path,
  came: string,
  known: Known,
  report: Report,
): void {
  if (known.broken.has('indicators')) return;
  report(at, path, `unknown indicator '${came}'; allowed are ${[...known.indicators.keys()].join(', ')}`);
}

export function checkPeriod(
  at: Located<unknown>,
  period: RawPeriod | undefined,
  field: string,
  report: Report,
): void {
  if (period) checkSpan(at, period.start, period.end, [field], ['start', 'end'], report);
}

export function checkSpan(
  at: Located<unknown>,
  from: string | undefined,
  to: string | undefined,
  path: Path,
  [first, last]: readonly [string, string],
  report: Report,
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
