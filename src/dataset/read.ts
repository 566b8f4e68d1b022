import { join } from 'node:path';
import { documentTexts } from './documents.js';
import { DatasetError, type DatasetProblem } from './errors.js';
import { edtfBounds } from '../edtf.js';
import { GAZETTEER_DOCUMENT, readGazetteer, type GazetteerFile } from './gazetteer-file.js';
import { linkId, observationId, quotationId, typeOf } from './ids.js';
import { mergeClaims } from './merge.js';
import { normalize } from './quantity.js';
import { readRawDataset, type Located, type RawDataset } from './raw-dataset.js';
import type { RawEntity, RawEvidence, RawLink, RawObservation, RawQuotation } from './schema.js';
import type {
  Dataset,
  EntityRecord,
  EntityType,
  EvidenceRecord,
  ExternalIdRecord,
  LinkRecord,
  ObservationRecord,
  QuotationRecord,
  UnitRecord,
} from './types.js';
import { validate } from './validate/validate.js';

/**
 * The checked, completed data of the folder. `texts` (see documentTexts) are the documents at hand, by SHA-256: with
 * them every fragment is verified at its position. Throws one DatasetError with every problem there is.
 */
export function readDataset(folder: string, texts: ReadonlyMap<string, string> = new Map()): Dataset {
  const problems: DatasetProblem[] = [];
  const raw = readRawDataset(folder, problems);
  const gazetteer = readGazetteer(folder);
  validate(raw, new Map([...texts, ...documentTexts([join(folder, 'sources')])]), problems);
  checkGazetteer(raw, gazetteer, problems);
  const dataset = problems.length === 0 ? complete(raw, gazetteer, problems) : undefined;
  if (!dataset || problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

function checkGazetteer(
  raw: RawDataset,
  gazetteer: GazetteerFile | undefined,
  problems: DatasetProblem[],
): void {
  const report = (at: Located<unknown>, field: string, message: string) =>
    problems.push({ file: at.file, line: at.lineOf([field]), message });
  const document = raw.documents.find((entry) => entry.raw.id === GAZETTEER_DOCUMENT);
  if (gazetteer && document && document.raw.sha256 !== gazetteer.sha256) {
    report(
      document,
      'sha256',
      'this is not the SHA-256 of sources/gazetteer.tsv; run npm run data:gazetteer',
    );
  }
  for (const entity of raw.entities) {
    const isMissing =
      entity.raw.gazetteer !== undefined && !(document && gazetteer?.places.has(entity.raw.id));
    if (isMissing)
      report(entity, 'gazetteer', 'the gazetteer has no such line yet; run npm run data:gazetteer');
  }
}

function complete(
  raw: RawDataset,
  gazetteer: GazetteerFile | undefined,
  problems: DatasetProblem[],
): Dataset {
  const units = raw.units.map(({ raw: unit }): UnitRecord => ({ id: `Unit:${unit.code}`, ...unit }));
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const [about] = raw.about;
  return {
    ...(about ? { about: about.raw } : {}),
    documents: raw.documents.map((document) => document.raw),
    units,
    indicators: raw.indicators.map((indicator) => indicator.raw),
    entities: raw.entities.map((entity) => completeEntity(entity, gazetteer)),
    links: mergeClaims(raw.links, completeLink, problems),
    observations: mergeClaims(raw.observations, (at) => completeObservation(at, unitOf), problems),
    quotations: mergeClaims(raw.quotations, completeQuotation, problems),
  };
}

function completeEntity(
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
    type: typeOf(raw.id) as EntityType, // validate.ts has checked it
    evidence: line ? [...own, line] : own,
    isoCode: place?.isoCode,
    latitude: place?.latitude,
    longitude: place?.longitude,
  };
}

/** ISO has a page for each country, and none for a part of one. */
function isoIds(code: string | undefined): ExternalIdRecord[] {
  if (code === undefined) return [];
  if (code.includes('-')) return [{ scheme: 'iso3166-2', value: code, match: 'VERIFIED' }];
  const url = `https://www.iso.org/obp/ui/#iso:code:3166:${code}`;
  return [{ scheme: 'iso3166-1', value: code, url, match: 'VERIFIED' }];
}

function completeLink({ raw, document }: Located<RawLink>): LinkRecord {
  return { id: linkId(raw), ...raw, evidence: completeEvidence(raw.evidence, document) };
}

function completeObservation(
  { raw, document }: Located<RawObservation>,
  units: ReadonlyMap<string, UnitRecord>,
): ObservationRecord {
  const unit = units.get(raw.quantity.unit);
  if (!unit) throw new Error(`Unit '${raw.quantity.unit}' has passed the checks and is not there.`);
  const quantity = { ...raw.quantity, normalized: normalize(raw.quantity, unit) };
  const due = raw.dueBy === undefined ? undefined : edtfBounds(raw.dueBy);
  const observation = { ...raw, quantity, dueByFirst: due?.first, dueByLast: due?.last };
  return {
    id: observationId(observation),
    ...observation,
    evidence: completeEvidence(raw.evidence, document),
  };
}

function completeQuotation({ raw, document }: Located<RawQuotation>): QuotationRecord {
  const { whole, ...written } = raw;
  if (!whole || !document) throw new Error('A quotation without bounds or document has passed the checks.');
  const quotation = { ...written, document, ...whole };
  return { id: quotationId(quotation), ...quotation, evidence: completeEvidence(raw.evidence, document) };
}

function completeEvidence(evidence: readonly RawEvidence[], fallback: string | undefined): EvidenceRecord[] {
  return evidence.map(({ document = fallback, exact, start, end }) => {
    if (document === undefined || start === undefined || end === undefined) {
      throw new Error(`Evidence '${exact}' has passed the checks without a document or position.`);
    }
    return { document, exact, start, end };
  });
}
