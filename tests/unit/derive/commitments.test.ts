import { describe, expect, it } from 'vitest';
import { deriveCommitments } from '../../../src/dataset/derive/commitments.js';
import { shiftDay } from '../../../src/common/edtf.js';
import type { ObservationRecord } from '../../../src/dataset/types.js';
import { derived, document, evidenceIn, observation, quantity } from '../../support/dataset.js';

const of = (year: string) => ({ label: year, start: year, end: year });
const parks = (value: number) => quantity(`${value} parks`, { value });
const promise = (more: Partial<ObservationRecord> = {}): ObservationRecord =>
  observation({ quantity: parks(100), kind: 'TARGET', dueBy: '2025', ...more });
const actual = (value: number, year?: string): ObservationRecord =>
  observation({ quantity: parks(value), ...(year === undefined ? {} : { period: of(year) }) });

const commitments = (parts: Parameters<typeof derived>[1]) =>
  derived(deriveCommitments, parts).filter(({ label }) => label === 'Commitment');

/** The stretches of days, of a document `a` and a document `b` that were published then. */
const stretchesOf = (observations: ObservationRecord[], a?: string, b?: string) =>
  commitments({ observations, documents: [document('a', a), document('b', b)] });

/** The standing as of a day, as `commitments(asOf:)` reads it. */
function standing(day: string, observations: ObservationRecord[], a?: string, b?: string) {
  const stretches = stretchesOf(observations, a, b);
  const [found, ...others] = stretches.filter(
    ({ properties: { since, until } }) => String(since) <= day && day <= String(until),
  );
  expect(others).toEqual([]);
  return { ...found?.properties, restsOn: found?.to('RESTS_ON') ?? [] } as Record<string, unknown> & {
    restsOn: string[];
  };
}

describe('a promise with a due date', () => {
  it('is OPEN until its last day is over, then OVERDUE', () => {
    expect(standing('2025-12-31', [promise()])['status']).toBe('OPEN');
    expect(standing('2026-01-01', [promise()])['status']).toBe('OVERDUE');
    expect(standing('9999-12-31', [promise()])['status']).toBe('OVERDUE');
  });

  it('of several years is due on the last day of the last one', () => {
    const promised = [promise({ dueBy: '[2024..2026]' })];
    expect(standing('2025-06-01', promised)['status']).toBe('OPEN');
    expect(standing('2026-12-31', promised)['status']).toBe('OPEN');
    expect(standing('2027-01-01', promised)['status']).toBe('OVERDUE');
  });

  it('is MET from the day on which the period of a figure that reached it has ended', () => {
    const data = [promise(), actual(100, '2024')];
    expect(standing('2024-12-30', data)).toMatchObject({ status: 'OPEN' });
    expect(standing('2024-12-30', data)['progress']).toBeUndefined();
    expect(standing('2024-12-31', data)).toMatchObject({
      status: 'MET',
      progress: 1,
      restsOn: [data[1]?.id],
    });
    expect(standing('2030-01-01', data)['status']).toBe('MET');
  });

  it('is OPEN with its progress while figures fall short, MISSED when one for the due date or later does', () => {
    const data = [promise(), actual(50, '2024'), actual(90, '2025')];
    expect(standing('2025-06-01', data)).toMatchObject({ status: 'OPEN', progress: 0.5 });
    expect(standing('2025-12-31', data)).toMatchObject({ status: 'OPEN', progress: 0.9 });
    expect(standing('2026-01-01', data)).toMatchObject({
      status: 'MISSED',
      progress: 0.9,
      restsOn: [data[2]?.id],
    });
    expect(standing('2026-01-01', data)['reason']).toBe(
      'Due by 2025, and the figure "90 parks" (2025) had not reached it.',
    );
  });

  it('stays OVERDUE when a figure falls short of it before the due date and none is given after', () => {
    expect(standing('2026-01-01', [promise(), actual(50, '2024')])).toMatchObject({
      status: 'OVERDUE',
      progress: 0.5,
    });
  });

  it('is OVERDUE, with the figure named, when it was reached later: whether in time is not known', () => {
    const data = [promise(), actual(120, '2027')];
    expect(standing('2028-01-01', data)).toMatchObject({
      status: 'OVERDUE',
      progress: 1.2,
      restsOn: [data[1]?.id],
    });
    expect(standing('2028-01-01', data)['reason']).toContain('"120 parks" (2027) reached it later');
  });

  it('stays MISSED by the figure that fell short when it is reached after, which the reason tells', () => {
    const data = [promise(), actual(90, '2025'), actual(120, '2027')];
    expect(standing('2028-01-01', data)).toMatchObject({
      status: 'MISSED',
      progress: 0.9,
      restsOn: [data[1]?.id],
      reason:
        'Due by 2025, and the figure "90 parks" (2025) had not reached it; the figure "120 parks" (2027) reached it later.',
    });
  });

  it('stays OVERDUE when it is reached later and a still later figure falls short', () => {
    const data = [promise(), actual(120, '2026'), actual(90, '2027')];
    expect(standing('2028-01-01', data)).toMatchObject({ status: 'OVERDUE', progress: 1.2 });
  });

  it('stays MET with the figure that reached it when a later one falls short', () => {
    const data = [promise({ dueBy: '2027' }), actual(110, '2025'), actual(60, '2027')];
    expect(standing('2028-01-01', data)).toMatchObject({
      status: 'MET',
      progress: 1.1,
      restsOn: [data[1]?.id],
      reason: 'It was due by 2027, and the figure "110 parks" (2025) reached it.',
    });
  });

  it('has one standing for each day, without gaps', () => {
    const stretches = commitments({
      observations: [promise(), actual(50, '2024'), actual(120, '2027')],
    });
    expect(stretches.map(({ properties: { since, until } }) => [since, until])).toEqual([
      ['0000-01-01', '2024-12-30'],
      ['2024-12-31', '2025-12-31'],
      ['2026-01-01', '2027-12-30'],
      ['2027-12-31', '9999-12-31'],
    ]);
  });
});

describe('a promise without a due date', () => {
  const undated = promise({ dueBy: undefined });

  it('is UNKNOWN until a figure reaches it, then MET', () => {
    const data = [undated, actual(50, '2024'), actual(100, '2026')];
    expect(standing('2025-06-01', data)).toMatchObject({ status: 'UNKNOWN', progress: 0.5 });
    expect(standing('2026-12-31', data)['status']).toBe('MET');
  });

  it('for a period is due at its end, and only figures for that period decide it', () => {
    const data = [promise({ dueBy: undefined, period: of('2025') }), actual(200, '2024')];
    expect(standing('2025-06-01', data)).toMatchObject({ status: 'OPEN', dueBy: '2025' });
    expect(standing('2026-01-01', data)['status']).toBe('OVERDUE');
    expect(standing('2026-01-01', [...data, actual(99, '2025')])['status']).toBe('MISSED');
    const inMonths = { label: 'the year', start: '2025-01', end: '2025-12' };
    const written = observation({ quantity: parks(99), period: inMonths });
    expect(standing('2026-01-01', [...data, written])['status']).toBe('MISSED');
  });
});

describe('the day on which a promise was made', () => {
  const made = '2024-06-15';

  it('is when its document was published, and it has no standing before', () => {
    const data = [promise(), actual(50, '2024')];
    expect(stretchesOf(data, made).map(({ properties: { since, until } }) => [since, until])).toEqual([
      ['2024-06-15', '2024-12-30'],
      ['2024-12-31', '2025-12-31'],
      ['2026-01-01', '9999-12-31'],
    ]);
    expect(standing('2024-06-14', data, made)['status']).toBeUndefined();
    expect(standing('2024-06-15', data, made)['status']).toBe('OPEN');
  });

  it('is the earliest of its documents, and that of the last day on which it can have been', () => {
    const twice = promise({ evidence: [...evidenceIn('Document:a'), ...evidenceIn('Document:b')] });
    expect(stretchesOf([twice], '2025-02', '2024')[0]?.properties['since']).toBe('2024-12-31');
  });

  it('is not known when a document has no date, or only one after the due date: then it stands on any day', () => {
    const twice = promise({ evidence: [...evidenceIn('Document:a'), ...evidenceIn('Document:b')] });
    expect(stretchesOf([twice], '2024')[0]?.properties['since']).toBe('0000-01-01');
    expect(stretchesOf([promise()], '2026-02-01')[0]?.properties['since']).toBe('0000-01-01');
    const undated = promise({ dueBy: undefined });
    expect(stretchesOf([undated], '2026-02-01')[0]?.properties['since']).toBe('2026-02-01');
  });

  it('leaves out the figures whose time had ended by then, with a period or by their document', () => {
    const old = [actual(200, '2010'), actual(150, '2023')];
    const said = observation({ quantity: parks(300) }, 'Document:b');
    const data = [promise(), ...old, said];
    expect(standing('2025-01-01', data, made, '2015-01-01')).toMatchObject({ status: 'OPEN', restsOn: [] });
    expect(standing('2026-01-01', data, made, '2015-01-01')['status']).toBe('OVERDUE');
    expect(standing('2025-01-01', data)['status']).toBe('MET');
  });

  it('keeps a figure of the same document, one that has not ended, and one of a time that is not known', () => {
    const said = (...where: string[]) => observation({ quantity: parks(43) }, ...where);
    const since = observation({ quantity: parks(43), period: { label: 'since 2010', start: '2010' } });
    for (const figure of [said('Document:a'), said('Document:b'), since])
      expect(standing('2024-06-15', [promise(), figure], made)).toMatchObject({
        status: 'OPEN',
        progress: 0.43,
      });
  });

  it('leaves out no figure of the period that the promise is for', () => {
    const forecast = promise({ dueBy: '2026', period: of('2023') });
    expect(standing('2025-01-01', [forecast, actual(100, '2023')], made)['status']).toBe('MET');
  });
});

describe('a limit', () => {
  const atMost5 = quantity('at most 5', { max: 5 }, 'AT_MOST');
  const limit = promise({ quantity: atMost5, dueBy: '2027' });

  it('is OPEN until it is due, whatever the figures of an earlier time are', () => {
    for (const earlier of [actual(3, '2025'), actual(10, '2025')])
      expect(standing('2027-12-30', [limit, earlier])).toMatchObject({
        status: 'OPEN',
        reason: 'Due by 2027, which is not over: a limit must hold then.',
        restsOn: [earlier.id],
      });
  });

  it('is decided by a figure for the time when it is due', () => {
    expect(standing('2028-01-01', [limit, actual(10, '2025'), actual(3, '2027')])['status']).toBe('MET');
    expect(standing('2028-01-01', [limit, actual(3, '2025'), actual(10, '2027')])['status']).toBe('MISSED');
    expect(standing('2028-01-01', [limit, actual(3, '2025')])['status']).toBe('OVERDUE');
  });

  it('without a due date is MET by any figure that holds it', () => {
    const undated = promise({ quantity: atMost5, dueBy: undefined });
    expect(standing('2026-01-01', [undated, actual(3, '2025')])['status']).toBe('MET');
  });
});

describe('the stretches of a promise', () => {
  it('hold every day from the first one, each once', () => {
    for (const a of [undefined, '2023', '2025-12-31', '2030'])
      for (const given of [promise(), promise({ dueBy: undefined }), promise({ dueBy: '9999-12-31' })]) {
        const data = [given, actual(50, '2024'), actual(60, '2025'), actual(120, '2027'), actual(70)];
        const stretches = stretchesOf(data, a).map(({ properties }) => properties);
        for (const [index, { since, until }] of stretches.entries()) {
          expect(String(since) <= String(until)).toBe(true);
          if (index > 0) expect(since).toBe(shiftDay(String(stretches[index - 1]?.['until']), 1));
        }
        expect(stretches.at(-1)?.['until']).toBe('9999-12-31');
      }
  });
});

describe('a figure without a period', () => {
  it('counts from the day its document was published', () => {
    const data = [promise(), observation({ quantity: parks(100) }, 'Document:b')];
    expect(standing('2025-03-14', data, undefined, '2025-03-15')['status']).toBe('OPEN');
    expect(standing('2025-03-15', data, undefined, '2025-03-15')['status']).toBe('MET');
  });

  it('counts on any day when its document has no date either', () => {
    expect(standing('1999-01-01', [promise(), actual(100)])['status']).toBe('MET');
    expect(standing('2030-01-01', [promise(), actual(99)])['status']).toBe('OVERDUE');
  });
});

describe('what reaches a promise', () => {
  const after = (wanted: ObservationRecord['quantity'], found: ObservationRecord['quantity']) =>
    standing('2026-01-01', [
      promise({ quantity: wanted }),
      observation({ quantity: found, period: of('2025') }),
    ]);

  it.each([
    ['350 by over 350', parks(350), quantity('over 350', { min: 350 }, 'MORE_THAN'), 'MET'],
    ['over 350 not by 350', quantity('over 350', { min: 350 }, 'MORE_THAN'), parks(350), 'MISSED'],
    [
      'over 350 by over 350',
      quantity('over 350', { min: 350 }, 'MORE_THAN'),
      quantity('over 350', { min: 350 }, 'MORE_THAN'),
      'MET',
    ],
    ['500 perhaps by over 350', parks(500), quantity('over 350', { min: 350 }, 'MORE_THAN'), 'OVERDUE'],
    ['500 not by under 400', parks(500), quantity('under 400', { max: 400 }, 'LESS_THAN'), 'MISSED'],
    ['18-20 by 18', quantity('18-20', { min: 18, max: 20 }, 'RANGE'), parks(18), 'MET'],
    ['18-20 by 30', quantity('18-20', { min: 18, max: 20 }, 'RANGE'), parks(30), 'MET'],
    ['18-20 not by 17', quantity('18-20', { min: 18, max: 20 }, 'RANGE'), parks(17), 'MISSED'],
    ['18 perhaps by 17-19', parks(18), quantity('17-19', { min: 17, max: 19 }, 'RANGE'), 'OVERDUE'],
    ['at most 5 by 5', quantity('at most 5', { max: 5 }, 'AT_MOST'), parks(5), 'MET'],
    ['at most 5 not by 6', quantity('at most 5', { max: 5 }, 'AT_MOST'), parks(6), 'MISSED'],
    ['under 5 not by 5', quantity('under 5', { max: 5 }, 'LESS_THAN'), parks(5), 'MISSED'],
    [
      'a milestone by 1',
      quantity('completion', { value: 1 }, 'EXACT', 'BINARY'),
      quantity('completed', { value: 1 }, 'EXACT', 'BINARY'),
      'MET',
    ],
    [
      'a milestone not by 0',
      quantity('completion', { value: 1 }, 'EXACT', 'BINARY'),
      quantity('delayed', { value: 0 }, 'EXACT', 'BINARY'),
      'MISSED',
    ],
  ] as const)('%s: %j and %j are %s', (_what, wanted, found, status) => {
    expect(after(wanted, found)['status']).toBe(status);
  });

  it('has no share for a milestone, a limit, or a figure without a number from below', () => {
    const one = quantity('completion', { value: 1 }, 'EXACT', 'BINARY');
    expect(after(one, one)['progress']).toBeUndefined();
    expect(after(quantity('at most 5', { max: 5 }, 'AT_MOST'), parks(5))['progress']).toBeUndefined();
    expect(after(parks(500), quantity('under 400', { max: 400 }, 'LESS_THAN'))['progress']).toBeUndefined();
    expect(after(quantity('18-20', { min: 18, max: 20 }, 'RANGE'), parks(9))['progress']).toBe(0.5);
  });

  it('is in the same base unit, whatever is printed', () => {
    const wanted = quantity('$1 billion', { value: 1 }, 'EXACT', 'USD_BILLION');
    expect(after(wanted, quantity('$1,000 million', { value: 1000 }, 'EXACT', 'USD_MILLION'))['status']).toBe(
      'MET',
    );
  });

  it('is a figure of the same entity, indicator and frequency, and measured', () => {
    const reached = { quantity: parks(100), period: of('2025') };
    for (const other of [
      observation({ ...reached, about: 'Country:b' }),
      observation({ ...reached, indicator: 'Indicator:jobs' }),
      observation({ ...reached, kind: 'BASELINE' }),
      observation({ ...reached, kind: 'FORECAST', dueBy: '2030' }),
      observation({ ...reached, period: { ...of('2025'), frequency: 'MONTHLY' } }),
    ])
      expect(
        commitments({ observations: [promise(), other] }).filter(
          ({ properties, to }) => to('JUDGES')[0] === promise().id && properties['status'] === 'MET',
        ),
      ).toEqual([]);
  });
});
