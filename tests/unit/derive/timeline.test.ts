import { describe, expect, it } from 'vitest';
import { deriveTimeline } from '../../../src/dataset/derive/timeline.js';
import { derived, entity, link, observation, quantity } from '../../support/dataset.js';

const ten = quantity('10', { value: 10 });

describe('moments', () => {
  it('keep the precision of a date beside its first and last day', () => {
    const [moment, ...others] = derived(deriveTimeline, {
      observations: [observation({ quantity: ten, kind: 'TARGET', dueBy: '2025' })],
    });
    expect(others).toEqual([]);
    expect(moment?.properties).toMatchObject({
      kind: 'DUE_DATE',
      date: '2025',
      earliest: '2025-01-01',
      latest: '2025-12-31',
    });
    expect(moment?.to('TOUCHES')).toEqual(['Country:a']);
  });

  it.each([
    [{ start: '2024-07', end: '2024-11' }, '2024-07/2024-11', '2024-07-01', '2024-11-30'],
    [{ start: '2024-11', end: '2024-11' }, '2024-11', '2024-11-01', '2024-11-30'],
    [{ start: '2024' }, '2024/..', '2024-01-01', undefined],
    [{ end: '2024' }, '../2024', undefined, '2024-12-31'],
    [{ start: '2024-07/2025-06' }, '2024-07-01/..', '2024-07-01', undefined],
    [{ start: '2024-01/2024-02', end: '2024-06' }, '2024-01-01/2024-06-30', '2024-01-01', '2024-06-30'],
  ])('make one date of a period %j', (span, date, earliest, latest) => {
    const [moment] = derived(deriveTimeline, {
      observations: [observation({ quantity: ten, period: { label: 'then', ...span } })],
    });
    expect(moment?.properties).toMatchObject({ kind: 'OBSERVATION', date });
    expect(moment?.properties['earliest']).toBe(earliest);
    expect(moment?.properties['latest']).toBe(latest);
    expect(moment?.properties['firstDay']).toBe(earliest ?? '0000-01-01');
  });

  it('are not made of what no document dates', () => {
    const moments = derived(deriveTimeline, {
      entities: [entity('Event:meeting')],
      observations: [observation({ quantity: ten, period: { label: 'currently' } })],
    });
    expect(moments).toEqual([]);
  });

  it('of an event are about the event and all that it is linked to, each once', () => {
    const [moment] = derived(deriveTimeline, {
      entities: [entity('Event:meeting', { date: '2024-11-30' })],
      links: [
        link('Official:o', 'PARTICIPATED_IN', 'Event:meeting'),
        link('Event:meeting', 'CONCERNS', 'Country:a'),
        link('Event:meeting', 'LOCATED_IN', 'Country:a'),
      ],
    });
    expect(moment?.to('STANDS_FOR')).toEqual(['Event:meeting']);
    expect(moment?.to('TOUCHES')).toEqual(['Event:meeting', 'Official:o', 'Country:a']);
  });

  it('of a tenure are its start and its end, about both the official and the post', () => {
    const held = link('Official:o', 'HELD_POST', 'Post:p', { validFrom: '2022', validTo: '2024-05' });
    const moments = derived(deriveTimeline, { links: [held] });
    expect(moments.map(({ properties }) => [properties['kind'], properties['date']])).toEqual([
      ['START', '2022'],
      ['END', '2024-05'],
    ]);
    for (const { to } of moments) {
      expect(to('STANDS_FOR')).toEqual([held.id.replace('Link:', 'Tenure:')]);
      expect(to('TOUCHES')).toEqual(['Official:o', 'Post:p']);
    }
  });
});
