import { digest } from './content.js';
import type { LinkRecord, ObservationRecord, PeriodRecord, QuotationRecord } from './types.js';

/** `Type:slug`, e.g. City:karachi: stable and readable. */
export const ID_PATTERN = /^[A-Z][A-Za-z]*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The one node that is about the data itself. */
export const DATASET = 'Dataset';

/** The head of all pairs of entities that may be one: they are looked for together. */
export const DUPLICATES = 'Duplicates';

export function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/**
 * A claim's id is derived from what it says and who says it, not from where: a second document that states the same
 * adds evidence to the same claim. Evidence, basis, bounds, and the printed form of a number or a period
 * do not count: 15 million dollars are 0.015 billion dollars.
 */
export function linkId(link: Omit<LinkRecord, 'id' | 'evidence' | 'basis'>): string {
  const { subject, predicate, object, validFrom, validTo, statedBy } = link;
  return claimId('Link', { subject, predicate, object, validFrom, validTo, statedBy });
}

/** The time in a post has the id of its link, with another type. */
export const tenureId = (link: string): string => link.replace('Link:', 'Tenure:');

export function observationId(observation: Omit<ObservationRecord, 'id' | 'evidence' | 'basis'>): string {
  const { about, indicator, kind, period, basePeriod, dueBy, statedBy } = observation;
  const { qualifier, normalized } = observation.quantity;
  return claimId('Observation', {
    about,
    indicator,
    kind,
    quantity: { qualifier, normalized },
    period: spanOf(period),
    basePeriod: spanOf(basePeriod),
    dueBy,
    statedBy,
  });
}

export function quotationId(
  quotation: Pick<QuotationRecord, 'speaker' | 'about' | 'text' | 'document' | 'statedBy'>,
): string {
  const { speaker, about, text, document, statedBy } = quotation;
  return claimId('Quotation', { speaker, about, text, document, statedBy });
}

/** A period is identified by its dates; its label is only how a document puts it. Without dates there is only the label. */
const spanOf = (period: PeriodRecord | undefined): Partial<PeriodRecord> | undefined =>
  period?.start === undefined
    ? period
    : { start: period.start, end: period.end, frequency: period.frequency };

const claimId = (type: string, content: object): string => `${type}:${digest(content)}`;
