// Three made-up documents that confirm, put off, correct and add up to what the others say.
import type { ObservationRecord, QuantityRecord } from '../../src/dataset/types.js';
import {
  dataset,
  document,
  entity,
  evidenceIn,
  indicator,
  link,
  observation,
  quantity,
} from '../support/dataset.js';

export const PARK = 'TechnologyPark:p';
export const said = (of: QuantityRecord, document: string, more: Partial<ObservationRecord> = {}) =>
  observation({ quantity: of, about: PARK, ...more }, `Document:${document}`);
const dollars = (raw: string, value: number) => quantity(raw, { value }, 'EXACT', 'USD_MILLION');
export const time = (start: string, end = start) => ({ period: { label: start, start, end } });
const opening = (document: string, dueBy: string, raw = 'opens') =>
  said(quantity(raw, { value: 1 }, 'EXACT', 'BINARY'), document, {
    indicator: 'Indicator:in-operation',
    kind: 'TARGET',
    dueBy,
  });

const area = { indicator: 'Indicator:area', kind: 'TARGET' as const };
const exports = { indicator: 'Indicator:exports' };
export const [loan, grant] = [
  said(dollars('$76.310 million', 76.31), 'a', { indicator: 'Indicator:loan' }),
  said(dollars('$12.476 million', 12.476), 'a', { indicator: 'Indicator:grant' }),
];

export const madeUp = dataset({
  documents: [document('a'), document('b', '2024-11-07'), document('c', '2025-03-01')],
  entities: [
    entity(PARK),
    entity('City:one', { name: 'Islamabad' }),
    entity('City:two', { name: 'Islammabad' }),
    entity('Official:o'),
    entity('Post:minister-of-state'),
    entity('Post:minister'),
  ],
  links: [
    link('Official:o', 'HELD_POST', 'Post:minister', { evidence: evidenceIn('Document:c') }),
    link('Official:o', 'HELD_POST', 'Post:minister-of-state', { evidence: evidenceIn('Document:b') }),
  ],
  indicators: [
    indicator('in-operation', { unit: 'BINARY' }),
    indicator('work-done', { unit: '%', progressOf: 'Indicator:in-operation', measure: 'STOCK' }),
    indicator('area', { unit: 'm2' }),
    indicator('exports', { unit: 'USD', measure: 'FLOW' }),
    ...['cost', 'loan', 'grant'].map((id) => indicator(id, { unit: 'USD' })),
  ],
  observations: [
    said(quantity('720,000 square feet', { value: 720000 }, 'EXACT', '[sft_i]'), 'a', area),
    said(quantity('66,893 square meters', { value: 66893 }, 'EXACT', 'm2'), 'b', area),
    opening('a', '2025'),
    opening('b', '2025-02'),
    opening('c', '2025-10-31'),
    said(quantity('71 percent', { value: 71 }, 'EXACT', '%'), 'c', { indicator: 'Indicator:work-done' }),
    loan,
    grant,
    said(dollars('$88.384 million', 88.384), 'a', {
      indicator: 'Indicator:cost',
      parts: [loan.id, grant.id],
    }),
    said(dollars('$1,206 million', 1206), 'a', { ...exports, ...time('2024-07', '2024-10') }),
    said(dollars('$324 million', 324), 'b', { ...exports, ...time('2024-11') }),
    said(dollars('$1,530 million', 1530), 'c', { ...exports, ...time('2024-07', '2024-11') }),
  ],
});
