import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

const REFUSED = [
  [
    'a time that ends before it starts',
    '{ timeline(from: "2027", to: "2025") { totalCount } }',
    /"from" 2027 comes after "to" 2025/,
  ],
  [
    'an interval that ends before it starts',
    '{ timeline(from: "2027/2025") { totalCount } }',
    /ends before it starts/,
  ],
  ['a date that is none', '{ timeline(to: "soon") { totalCount } }', /EDTF/],
  ['a day that does not exist', '{ timeline(from: "2025-02-30") { totalCount } }', /EDTF/],
  ['digits without hyphens', '{ commitments(asOf: "20250101") { totalCount } }', /EDTF/],
  ['a year of five digits', '{ commitments(asOf: "Y12025") { totalCount } }', /0000 to 9999/],
  ['a number for a date', '{ commitments(asOf: 2025) { totalCount } }', /EDTF/],
  ['a day to judge on that has no end', '{ commitments(asOf: "2025/..") { totalCount } }', /has no last day/],
  ['a start that has none', '{ timeline(from: "../2024") { totalCount } }', /"from" is .*no first day/],
  ['an end that has none', '{ timeline(to: "2024/..") { totalCount } }', /"to" is .*no last day/],
  [
    'a last due date that has no end',
    '{ commitments(where: { dueBefore: "[2024..]" }) { totalCount } }',
    /"where.dueBefore" is .*no last day/,
  ],
  [
    'a bound of due dates that has no end',
    '{ observations(where: { dueBy: { lte: "2024/.." } }) { totalCount } }',
    /"where.dueBy.lte" is .*no last day/,
  ],
  [
    'a bound of event dates that has no start',
    '{ events(where: { date: { gte: "/2024" } }) { totalCount } }',
    /"where.date.gte" is .*no first day/,
  ],
  ['a year beyond 9999', '{ timeline(from: "Y17E8") { totalCount } }', /0000 to 9999/],
  ['a due date that is none', '{ commitments(where: { dueBefore: "" }) { totalCount } }', /EDTF/],
  [
    'an unknown status',
    '{ commitments(where: { status: [LATE] }) { totalCount } }',
    /OPEN, OVERDUE, MET, MISSED, UNKNOWN/,
  ],
  [
    'a commitment to an actual',
    '{ commitments(where: { kind: ACTUAL }) { totalCount } }',
    /TARGET or a FORECAST/,
  ],
  [
    'an unknown kind of moment',
    '{ timeline(kinds: [WEDDING]) { totalCount } }',
    /EVENT, OBSERVATION, DUE_DATE, START, END/,
  ],
  ['too many kinds', `{ timeline(kinds: [${'EVENT '.repeat(101)}]) { totalCount } }`, /up to 100/],
  ['an unknown entity', '{ timeline(about: "City:nowhere") { totalCount } }', /"about" is "City:nowhere"/],
  ['nonsense for an entity', '{ timeline(about: "%%%") { totalCount } }', /"about" is "%%%"/],
  ['a document for an entity', '{ timeline(about: "Document:gazetteer") { totalCount } }', /no entity/],
  [
    'an unknown entity in a filter',
    '{ commitments(where: { about: "City:nowhere" }) { totalCount } }',
    /"where.about" is "City:nowhere"/,
  ],
  [
    'an unknown speaker',
    '{ commitments(where: { statedBy: "Official:nobody" }) { totalCount } }',
    /"where.statedBy"/,
  ],
  [
    'an unknown indicator',
    '{ conflicts(where: { indicator: "Indicator:joy" }) { totalCount } }',
    /no indicator/,
  ],
  ['an unknown document', '{ checks(where: { document: "Document:none" }) { totalCount } }', /no document/],
  ['a cursor of another field', '{ checks(after: "WyJpZCIsIngiXQ") { nodes { id } } }', /cursor/],
  ['a page too large', '{ conflicts(first: 101) { totalCount } }', /1 to 100/],
  [
    'an inverted range of event dates',
    '{ events(where: { date: { gte: "2027", lte: "2025" } }) { totalCount } }',
    /"where.date" is inverted/,
  ],
  [
    'an inverted range of time',
    '{ claims(where: { recordedAt: { gte: "2027-01-01T00:00:00Z", lte: "2025-01-01T00:00:00Z" } }) { totalCount } }',
    /"where.recordedAt" is inverted/,
  ],
  ['a time that is none', '{ links(where: { recordedAt: { gte: "yesterday" } }) { totalCount } }', /./],
] as const;

describe('bad input to what is derived', () => {
  const server = useServer();

  it.each(REFUSED)('%s is told with what is allowed', async (_what, query, message) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('a time of one day, and null for all, are no bad input', async () => {
    const { errors, data } = await server.ask(`{
      day: timeline(from: "2025-01-01", to: "2025-01-01") { totalCount }
      all: timeline(about: null, from: null, to: null, kinds: null) { totalCount }
      today: commitments(asOf: null, where: null) { totalCount }
      filter: commitments(where: { about: null, dueBefore: null, status: null }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data.day.totalCount).toBe(2);
    expect(data.all.totalCount).toBe(9);
    expect(data.filter).toEqual(data.today);
  });
});

describe('ranges of time on claims and events', () => {
  const server = useServer();

  it.each(['claims', 'links', 'observations', 'quotations'])('on %s hold both ends', async (field) => {
    const { data: all } = await server.ask(`{ ${field}(first: 1) { totalCount nodes { recordedAt } } }`);
    const { recordedAt } = all[field].nodes[0];
    const { data, errors } = await server.ask(`{
      since: ${field}(where: { recordedAt: { gte: "${recordedAt}", lte: "${recordedAt}" } }) { totalCount }
      before: ${field}(where: { recordedAt: { lte: "2001-01-01T00:00:00Z" } }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data.since.totalCount).toBeGreaterThan(0);
    expect(data.before.totalCount).toBe(0);
  });

  it('leave out events without a date, as all of the article are', async () => {
    const { data } = await server.ask(
      '{ events(where: { date: { gte: "1900", lte: "2100" } }) { totalCount } }',
    );
    expect(data.events.totalCount).toBe(0);
  });
});
