// What must hold between the entries: every check adds to one list, so that a person sees all of it at once.

import type { DatasetProblem } from './errors.js';
import { edtfProblem, isReversed } from '../edtf.js';
import {
  codePoints,
  MAX_FRAGMENT_WORDS,
  positionsOf,
  quotationAround,
  sliceCodePoints,
  wordCount,
} from './fragment.js';
import { typeOf } from './ids.js';
import { ENTITY_KINDS, ENTITY_TYPES, PREDICATES, type EntityType, type PredicateRule } from './predicates.js';
import { checkQuantity } from './quantity.js';
import type { Located, RawDataset } from './raw-dataset.js';
import type { RawEntity, RawEvidence, RawLink, RawObservation, RawPeriod, RawQuotation } from './schema.js';
import type { Path } from './source-file.js';

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, { base: string }>;
  readonly indicators: ReadonlyMap<string, { unit: string }>;
  /** Text by document id, of the documents at hand. */
  readonly texts: ReadonlyMap<string, string>;
  readonly broken: RawDataset['broken'];
}

/** `texts` are by SHA-256; evidence is checked at its position only where the document's text is at hand. */
export function validate(
  raw: RawDataset,
  texts: ReadonlyMap<string, string>,
  problems: DatasetProblem[],
): void {
  const report: Report = (at, path, message) =>
    problems.push({ file: at.file, line: at.lineOf(path), message });
  checkUnique([...raw.documents, ...raw.indicators, ...raw.entities], report);
  const known = knownOf(raw, texts);
  for (const document of raw.documents) {
    checkType(document, document.raw.id, ['Document'], ['id'], report);
    checkEdtf(document, document.raw.published, ['published'], report);
    const text = texts.get(document.raw.sha256);
    if (text !== undefined && codePoints(text) !== document.raw.characters) {
      report(
        document,
        ['characters'],
        `the text has ${codePoints(text)} characters, the data says ${document.raw.characters}`,
      );
    }
  }
  checkUnits(raw, known, report);
  raw.entities.forEach((entity) => checkEntity(entity, known, report));
  raw.links.forEach((link) => checkLink(link, known, report));
  raw.observations.forEach((observation) => checkObservation(observation, known, report));
  raw.quotations.forEach((quotation) => checkQuotation(quotation, known, report));
}

export type Report = (at: Located<unknown>, path: Path, message: string) => void;

function knownOf(raw: RawDataset, texts: ReadonlyMap<string, string>): Known {
  const pairs = raw.documents.flatMap(({ raw: { id, sha256 } }): [string, string][] => {
    const text = texts.get(sha256);
    return text === undefined ? [] : [[id, text]];
  });
  return {
    ids: new Set([...raw.documents, ...raw.entities].map((entry) => entry.raw.id)),
    units: new Map(raw.units.map((unit) => [unit.raw.code, unit.raw])),
    indicators: new Map(raw.indicators.map((indicator) => [indicator.raw.id, indicator.raw])),
    texts: new Map(pairs),
    broken: raw.broken,
  };
}

function checkUnique(
  entries: readonly Located<{ id: string; formerIds?: string[] }>[],
  report: Report,
): void {
  const first = new Map<string, string>();
  for (const entry of entries) {
    const names: [string, Path][] = [[entry.raw.id, ['id']]];
    (entry.raw.formerIds ?? []).forEach((former, index) => names.push([former, ['formerIds', index]]));
    for (const [id, path] of names) {
      const earlier = first.get(id);
      if (earlier)
        report(entry, path, `duplicate id '${id}', first used at ${earlier}; an id names one thing`);
      else first.set(id, `${entry.file}:${entry.lineOf(path)}`);
    }
  }
}

function checkUnits(raw: RawDataset, known: Known, report: Report): void {
  const seen = new Set<string>();
  for (const unit of raw.units) {
    if (seen.has(unit.raw.code))
      report(unit, ['code'], `duplicate id 'Unit:${unit.raw.code}'; a code names one unit`);
    seen.add(unit.raw.code);
    const base = known.units.get(unit.raw.base);
    if (!base) unknownUnit(unit, ['base'], unit.raw.base, known, report);
    else if (base.base !== unit.raw.base)
      report(unit, ['base'], `'${unit.raw.base}' is no base unit; use '${base.base}'`);
    if (unit.raw.base === unit.raw.code && unit.raw.factor !== 1)
      report(unit, ['factor'], 'a base unit has the factor 1');
  }
  for (const indicator of raw.indicators) {
    checkType(indicator, indicator.raw.id, ['Indicator'], ['id'], report);
    const { unit, growthOf, ratioOf } = indicator.raw;
    const base = known.units.get(unit)?.base;
    if (!base) unknownUnit(indicator, ['unit'], unit, known, report);
    else if (base !== unit)
      report(indicator, ['unit'], `'${unit}' is no base unit; an indicator has one: use '${base}'`);
    const others = { growthOf, ...ratioOf };
    for (const [field, other] of Object.entries(others)) {
      const path = field === 'growthOf' ? [field] : ['ratioOf', field];
      if (other && !known.indicators.has(other)) unknownIndicator(indicator, path, other, known, report);
    }
  }
}

function checkEntity(at: Located<RawEntity>, known: Known, report: Report): void {
  const { id, kind, status, date, gazetteer } = at.raw;
  if (!checkType(at, id, ENTITY_TYPES, ['id'], report)) return;
  const type = typeOf(id) as EntityType; // checkType has just made sure
  const kinds = ENTITY_KINDS[type];
  if (kinds && !(kind && kinds.includes(kind))) {
    report(at, ['kind'], `kind of ${type}: came ${kind ?? 'nothing'}, allowed are ${kinds.join(', ')}`);
  }
  const only = (field: string, value: unknown, types: readonly EntityType[]) => {
    if (value !== undefined && !types.includes(type)) {
      report(at, [field], `'${field}' does not belong to a ${type}; it is for ${types.join(', ')}`);
    }
  };
  if (!kinds) only('kind', kind, ['Event', 'Initiative', 'Infrastructure']);
  only('status', status, ['TechnologyPark', 'Infrastructure']);
  only('date', date, ['Event']);
  only('gazetteer', gazetteer, ['Country', 'Region', 'City']);
  checkEdtf(at, date, ['date'], report);
  checkEvidence(at, at.raw.evidence, known, report);
}

function checkLink(at: Located<RawLink>, known: Known, report: Report): void {
  const { subject, predicate, object, validFrom, validTo } = at.raw;
  const rule: PredicateRule = PREDICATES[predicate];
  if (checkReference(at, subject, ['subject'], known, report)) {
    checkType(at, subject, rule.domain, ['subject'], report, `the subject of ${predicate}`);
  }
  if (checkReference(at, object, ['object'], known, report)) {
    checkType(at, object, rule.range, ['object'], report, `the object of ${predicate}`);
  }
  checkSpan(at, validFrom, validTo, [], ['validFrom', 'validTo'], report);
  checkClaim(at, known, report);
}

function checkObservation(at: Located<RawObservation>, known: Known, report: Report): void {
  const { about, indicator, quantity, period, basePeriod, dueBy, counted = [] } = at.raw;
  checkReference(at, about, ['about'], known, report);
  counted.forEach((id, index) => checkReference(at, id, ['counted', index], known, report));
  const expected = known.indicators.get(indicator)?.unit;
  if (!expected) unknownIndicator(at, ['indicator'], indicator, known, report);
  const base = known.units.get(quantity.unit)?.base;
  if (!base) unknownUnit(at, ['quantity', 'unit'], quantity.unit, known, report);
  else if (expected && base !== expected) {
    report(
      at,
      ['quantity', 'unit'],
      `'${quantity.unit}' is measured in ${base}, but ${indicator} in ${expected}`,
    );
  }
  for (const message of checkQuantity(quantity)) report(at, ['quantity'], message);
  checkPeriod(at, period, 'period', report);
  checkPeriod(at, basePeriod, 'basePeriod', report);
  checkEdtf(at, dueBy, ['dueBy'], report);
  checkClaim(at, known, report);
}

function checkQuotation(at: Located<RawQuotation>, known: Known, report: Report): void {
  const { speaker, about, text, whole } = at.raw;
  checkReference(at, speaker, ['speaker'], known, report);
  about.forEach((id, index) => checkReference(at, id, ['about', index], known, report));
  checkLength(at, text, ['text'], report);
  if (!whole) report(at, ['text'], 'the bounds of the whole quotation are missing; run npm run data:locate');
  const source = at.document === undefined ? undefined : known.texts.get(at.document);
  if (source !== undefined && whole) {
    const bounds = quotationAround(source, whole.start);
    const inside = sliceCodePoints(source, whole.start, whole.end);
    const parts = text.split('…').map((part) => part.trim());
    if (
      bounds?.start !== whole.start ||
      bounds.end !== whole.end ||
      !parts.every((part) => inside.includes(part))
    ) {
      report(
        at,
        ['text'],
        'the words are not in the quotation at these bounds; correct them and run npm run data:locate',
      );
    }
  }
  checkClaim(at, known, report);
}

function checkClaim(
  at: Located<{ statedBy?: string; evidence: RawEvidence[] }>,
  known: Known,
  report: Report,
): void {
  if (at.raw.statedBy) checkReference(at, at.raw.statedBy, ['statedBy'], known, report);
  checkEvidence(at, at.raw.evidence, known, report);
}

function checkEvidence(
  at: Located<unknown>,
  evidence: readonly RawEvidence[],
  known: Known,
  report: Report,
): void {
  evidence.forEach((fragment, index) => {
    const path = ['evidence', index] as const;
    const { exact, start, end } = fragment;
    const document = fragment.document ?? at.document;
    checkLength(at, exact, path, report);
    if (!document)
      return report(at, path, "the evidence names no document, and the file has no 'document:' either");
    if (!checkReference(at, document, path, known, report)) return;
    if (!checkType(at, document, ['Document'], path, report)) return;
    const source = known.texts.get(document);
    if (source !== undefined && !source.includes(exact)) {
      return report(
        at,
        path,
        `'${exact}' is not in the text of ${document}; copy the words exactly, quotes included`,
      );
    }
    if (start === undefined || end === undefined)
      return report(at, path, 'the position is missing; run npm run data:locate');
    if (end <= start)
      return report(at, path, `the position ${start} to ${end} is reversed; run npm run data:locate`);
    if (source !== undefined && sliceCodePoints(source, start, end) !== exact) {
      const found = positionsOf(exact, source).join(', ');
      report(
        at,
        path,
        `'${exact}' is at ${found} of ${document} and not at ${start}; run npm run data:locate`,
      );
    }
  });
}

function checkLength(at: Located<unknown>, text: string, path: Path, report: Report): void {
  const words = wordCount(text);
  if (words <= MAX_FRAGMENT_WORDS) return;
  report(
    at,
    path,
    `${words} words of a document, allowed are ${MAX_FRAGMENT_WORDS}: the text stays with its owner`,
  );
}

function checkReference(at: Located<unknown>, id: string, path: Path, known: Known, report: Report): boolean {
  if (known.ids.has(id)) return true;
  if (known.broken.has(typeOf(id) === 'Document' ? 'documents' : 'entities')) return false;
  report(at, path, `'${id}' is not in the data; write an entity with this id, or correct the id`);
  return false;
}

function checkType(
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

function checkPeriod(
  at: Located<unknown>,
  period: RawPeriod | undefined,
  field: string,
  report: Report,
): void {
  if (period) checkSpan(at, period.start, period.end, [field], ['start', 'end'], report);
}

function checkSpan(
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

function checkEdtf(at: Located<unknown>, text: string | undefined, path: Path, report: Report): void {
  const problem = text === undefined ? undefined : edtfProblem(text);
  if (problem) report(at, path, problem);
}

function unknownUnit(at: Located<unknown>, path: Path, came: string, known: Known, report: Report): void {
  if (known.broken.has('units')) return;
  report(at, path, `unknown unit '${came}'; allowed are ${[...known.units.keys()].join(', ')}`);
}

function unknownIndicator(
  at: Located<unknown>,
  path: Path,
  came: string,
  known: Known,
  report: Report,
): void {
  if (known.broken.has('indicators')) return;
  report(at, path, `unknown indicator '${came}'; allowed are ${[...known.indicators.keys()].join(', ')}`);
}
