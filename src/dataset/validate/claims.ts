// Links, observations and quotations.
import { AGENTS, ENTITY_TYPES, predicateOf } from '../../model/model.js';
import { typeOf } from '../ids.js';
import { checkQuantity } from '../quantity.js';
import type { Located } from '../located.js';
import type { RawEvidence, RawLink, RawObservation, RawQuotation } from '../schema.js';
import type { ObservationKind } from '../types.js';
import { checkEvidence, checkLength } from './evidence.js';
import { checkPrinted } from './printed.js';
import {
  checkEdtf,
  checkType,
  checkPeriod,
  checkSpan,
  unknownIndicator,
  unknownUnit,
  type Known,
  type Report,
} from './references.js';

const PROMISES: readonly ObservationKind[] = ['TARGET', 'FORECAST'];

export function checkLink(at: Located<RawLink>, known: Known, report: Report): void {
  const { subject, predicate, object, validFrom, validTo } = at.raw;
  const { ends } = predicateOf(predicate);
  const subjects = ends.flatMap(({ from }) => from);
  const fitting = ends.filter(({ from }) => from.includes(typeOf(subject)));
  const objects = (fitting.length > 0 ? fitting : ends).flatMap(({ to }) => to);
  checkType({ at, path: ['subject'], report }, subject, subjects, `the subject of ${predicate}`);
  checkType({ at, path: ['object'], report }, object, objects, `the object of ${predicate}`);
  if (subject === object)
    report(at, ['object'], `${predicate} leads from '${subject}' to itself; name two different things`);
  checkSpan({ at, path: [], report }, [validFrom, validTo], ['validFrom', 'validTo']);
  checkClaim(at, known, report);
}

export function checkObservation(at: Located<RawObservation>, known: Known, report: Report): void {
  const { about, indicator, kind, quantity, period, basePeriod, dueBy, counted = [] } = at.raw;
  checkType({ at, path: ['about'], report }, about, ENTITY_TYPES, 'what a figure is about');
  counted.forEach((id, index) =>
    checkType({ at, path: ['counted', index], report }, id, ENTITY_TYPES, 'a counted thing'),
  );
  const expected = known.indicators.get(indicator)?.unit;
  if (!expected) unknownIndicator({ at, path: ['indicator'], report }, indicator, known);
  const base = known.units.get(quantity.unit)?.base;
  if (!base) unknownUnit({ at, path: ['quantity', 'unit'], report }, quantity.unit, known);
  else if (expected && base !== expected && !(isCurrency(base) && isCurrency(expected))) {
    report(
      at,
      ['quantity', 'unit'],
      `'${quantity.unit}' is measured in ${base}, but ${indicator} in ${expected}`,
    );
  }
  const problems = checkQuantity(quantity);
  for (const message of problems) report(at, ['quantity'], message);
  if (problems.length === 0) checkPrinted(at, known, report);
  checkPeriod(at, period, 'period', report);
  checkPeriod(at, basePeriod, 'basePeriod', report);
  checkEdtf(at, dueBy, ['dueBy'], report);
  if (dueBy !== undefined && !PROMISES.includes(kind))
    report(at, ['dueBy'], `${kind} figures have no due date; dueBy is for ${PROMISES.join(', ')}`);
  checkClaim(at, known, report);
}

/** An amount of money keeps the currency that it is printed in. */
const isCurrency = (base: string): boolean => /^[A-Z]{3}$/.test(base);

export function checkQuotation(at: Located<RawQuotation>, known: Known, report: Report): void {
  const { speaker, about, text, whole } = at.raw;
  checkType({ at, path: ['speaker'], report }, speaker, AGENTS, 'a speaker');
  about.forEach((id, index) =>
    checkType({ at, path: ['about', index], report }, id, ENTITY_TYPES, 'what words are about'),
  );
  checkLength(at, text, ['text'], report);
  if (!whole) report(at, ['text'], 'the bounds of the whole quotation are missing; run npm run data:locate');
  const source = at.document === undefined ? undefined : known.texts.get(at.document);
  if (source !== undefined && whole) {
    const bounds = source.quotationAround(whole.start);
    const inside = source.slice(whole.start, whole.end);
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
  const { statedBy } = at.raw;
  if (statedBy) checkType({ at, path: ['statedBy'], report }, statedBy, AGENTS, 'who states it');
  checkEvidence(at, at.raw.evidence, known, report);
}
