// Claims. A link is both a direct relationship, for traversal, which carries its claim's id, and a :Claim node, for evidence:
// both come from the same record here.
import { termText, wordsAndTerms } from '../search/numbers.js';
import { digest } from './content.js';
import { countsFrom } from './derive/figure-date.js';
import { kindLabel, observationValues, wordsOfFigure } from './figure-values.js';
import { tenureId } from './ids.js';
import type { Lookup } from './lookup.js';
import type { RowBuilder } from './row-builder.js';
import type { ClaimRecord, EvidenceRecord, LinkRecord, ObservationRecord, QuotationRecord } from './types.js';

export function claimRows(id: string, lookup: Lookup, rows: RowBuilder): void {
  const [link, observation, quotation] = [
    lookup.links.get(id),
    lookup.observations.get(id),
    lookup.quotations.get(id),
  ];
  if (link) linkRows(link, lookup, rows);
  if (observation) observationRows(observation, lookup, rows);
  if (quotation) quotationRows(quotation, lookup, rows);
}

/** Connects a thing to each fragment of its evidence; several things may share a fragment. */
export function support(
  { id, evidence }: { readonly id: string; readonly evidence: readonly EvidenceRecord[] },
  lookup: Lookup,
  rows: RowBuilder,
): void {
  for (const { document, exact, start, end } of evidence) {
    const evidenceId = `Evidence:${digest([document, start, end])}`;
    // rows of data sets are not words that anybody searches
    const words = lookup.isDataSet(document) ? {} : { text: termText(exact) };
    rows.shared(evidenceId, ['Evidence'], { exact, start, end }, { words });
    rows.relate(evidenceId, 'IN_DOCUMENT', document);
    rows.relate(id, 'SUPPORTED_BY', evidenceId);
  }
}

interface Values {
  readonly type: string;
  readonly own: object;
  readonly derived?: object;
  readonly labels?: readonly string[];
}

function claim(
  record: ClaimRecord,
  { type, own, derived, labels = [] }: Values,
  lookup: Lookup,
  rows: RowBuilder,
): void {
  const values = { type, basis: record.basis, ...own };
  rows.node(record.id, ['Tracked', 'Claim', type, ...labels], values, derived);
  rows.relate(record.id, 'STATED_BY', record.statedBy);
  support(record, lookup, rows);
}

function linkRows(link: LinkRecord, lookup: Lookup, rows: RowBuilder): void {
  const { id, subject, predicate, object, validFrom, validTo } = link;
  const own = { predicate, validFrom, validTo, subjectId: subject, objectId: object };
  claim(link, { type: 'Link', own }, lookup, rows);
  rows.relate(id, 'SUBJECT', subject);
  rows.relate(id, 'OBJECT', object);
  rows.relate(subject, predicate, object, id);
  if (predicate === 'HELD_POST') tenureRows(link, lookup, rows);
}

/** A tenure is a node of its own, between the official and the post; its evidence is the link's. */
function tenureRows(
  { id: link, subject, object, validFrom, validTo, evidence }: LinkRecord,
  { documents }: Lookup,
  rows: RowBuilder,
): void {
  const id = tenureId(link);
  const dates = evidence.flatMap(({ document }) => documents.get(document)?.published ?? []);
  const saidOn = [...new Set(dates)].sort(); // EDTF dates of one precision sort by time
  rows.node(id, ['Tenure'], {
    start: validFrom,
    end: validTo,
    startKey: validFrom ?? saidOn[0] ?? '',
    saidOn,
  });
  rows.relate(subject, 'HELD', id, link);
  rows.relate(id, 'OF', object);
  rows.relate(id, 'FROM_LINK', link);
}

function observationRows(observation: ObservationRecord, lookup: Lookup, rows: RowBuilder): void {
  const { id, about, indicator, quantity, kind, counted = [], parts = [] } = observation;
  const own = observationValues(observation, lookup);
  const derived = {
    countsFrom: countsFrom(observation, lookup.documents),
    words: wordsOfFigure(observation, lookup),
  };
  claim(observation, { type: 'Observation', own, derived, labels: [kindLabel(kind)] }, lookup, rows);
  rows.relate(id, 'ABOUT', about);
  rows.relate(id, 'MEASURES', indicator);
  rows.relate(id, 'IN_UNIT', lookup.unit(quantity.unit)?.id);
  for (const thing of counted) rows.relate(id, 'COUNTS', thing);
  for (const part of parts) rows.relate(id, 'SUM_OF', part);
}

function quotationRows(quotation: QuotationRecord, lookup: Lookup, rows: RowBuilder): void {
  const { id, text, start, end, speaker, about, document } = quotation;
  const own = { text, start, end, wordsText: wordsAndTerms(text) };
  claim(quotation, { type: 'Quotation', own, derived: lookup.belonging.quotation(quotation) }, lookup, rows);
  rows.relate(id, 'SPOKEN_BY', speaker);
  rows.relate(id, 'IN_DOCUMENT', document);
  for (const topic of about) rows.relate(id, 'ABOUT', topic);
}
