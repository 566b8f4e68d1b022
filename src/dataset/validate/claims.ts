// Links, observations and quotations.
import { quotationAround, sliceCodePoints } from '../fragment.js';
import { PREDICATES, type PredicateRule } from '../predicates.js';
import { checkQuantity } from '../quantity.js';
import type { Located } from '../raw-dataset.js';
import type { RawEvidence, RawLink, RawObservation, RawQuotation } from '../schema.js';
import { checkEvidence, checkLength } from './evidence.js';
import {
  checkEdtf,
  checkPeriod,
  checkReference,
  checkSpan,
  checkType,
  unknownIndicator,
  unknownUnit,
  type Known,
  type Report,
} from './references.js';

export function checkLink(at: Located<RawLink>, known: Known, report: Report): void {
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

export function checkObservation(at: Located<RawObservation>, known: Known, report: Report): void {
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

export function checkQuotation(at: Located<RawQuotation>, known: Known, report: Report): void {
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
