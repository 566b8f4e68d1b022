// Entries as written → complete records: computes ids, normalized quantities and due days, and looks places up. An invalid entry
// is completed as far as possible, so that others can refer to it.
import { edtfBounds } from '../common/edtf.js';
import { GAZETTEER_DOCUMENT, type GazetteerFile } from './gazetteer-file.js';
import { linkId, observationId, quotationId, typeOf } from './ids.js';
import type { Located } from './located.js';
import { normalize } from './quantity.js';
import type { RawEntity, RawEvidence, RawLink, RawObservation, RawQuotation } from './schema.js';
import type {
  EntityRecord,
  EntityType,
  EvidenceRecord,
  ExternalIdRecord,
  LinkRecord,
  ObservationRecord,
  QuotationRecord,
  UnitRecord,
} from './types.js';

export function completeEntity(
  { raw, document }: Located<RawEntity>,
  gazetteer: GazetteerFile | undefined,
): EntityRecord {
  const { gazetteer: _lookup, evidence, ...written } = raw;
  const place = gazetteer?.places.get(raw.id);
  const own = completeEvidence(evidence, document);
  const line = place && {
    document: GAZETTEER_DOCUMENT,
    exact: place.line,
    start: place.start,
    end: place.start + [...place.line].length,
  };
  return {
    ...written,
    externalIds: [...written.externalIds, ...isoIds(place?.isoCode)],
    type: typeOf(raw.id) as EntityType, // entities.ts has checked it
    evidence: line ? [...own, line] : own,
    isoCode: place?.isoCode,
    latitude: place?.latitude,
    longitude: place?.longitude,
  };
}

/** ISO has a page for each country, but not for its parts. */
function isoIds(code: string | undefined): ExternalIdRecord[] {
  if (code === undefined) return [];
  if (code.includes('-')) return [{ scheme: 'iso3166-2', value: code, match: 'VERIFIED' }];
  const url = `https://www.iso.org/obp/ui/#iso:code:3166:${code}`;
  return [{ scheme: 'iso3166-1', value: code, url, match: 'VERIFIED' }];
}

export function completeLink({ raw, document }: Located<RawLink>): LinkRecord {
  return { id: linkId(raw), ...raw, evidence: completeEvidence(raw.evidence, document) };
}

export function completeObservation(
  { raw, document }: Located<RawObservation>,
  units: ReadonlyMap<string, UnitRecord>,
): ObservationRecord {
  const unit = units.get(raw.quantity.unit) ?? { base: raw.quantity.unit, factor: 1 };
  const quantity = { ...raw.quantity, normalized: normalize(raw.quantity, unit) };
  const due = raw.dueBy === undefined ? undefined : edtfBounds(raw.dueBy);
  const { key: _key, parts: _parts, ...own } = raw; // resolved with the other figures of the file
  const observation = { ...own, quantity, dueByFirst: due?.first, dueByLast: due?.last };
  return {
    id: observationId(observation),
    ...observation,
    evidence: completeEvidence(raw.evidence, document),
  };
}

export function completeQuotation({ raw, document = '' }: Located<RawQuotation>): QuotationRecord {
  const { whole = { start: 0, end: 0 }, ...written } = raw;
  const quotation = { ...written, document, ...whole };
  return { id: quotationId(quotation), ...quotation, evidence: completeEvidence(raw.evidence, document) };
}

const completeEvidence = (evidence: readonly RawEvidence[], fallback: string | undefined): EvidenceRecord[] =>
  evidence.map(({ document = fallback ?? '', exact, start = 0, end = 0 }) => ({
    document,
    exact,
    start,
    end,
  }));
