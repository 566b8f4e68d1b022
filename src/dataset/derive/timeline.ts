// Everything that has a date, as a node that is ordered by it.
import { edtfBounds, FIRST_DAY, LAST_DAY } from '../../edtf.js';
import { tenureId, typeOf } from '../ids.js';
import { hash, type RowBuilder } from '../row-builder.js';
import type { Dataset, LinkRecord } from '../types.js';
import { dateOf } from './figure-date.js';
import { groupBy } from '../group.js';

type MomentKind = 'EVENT' | 'OBSERVATION' | 'DUE_DATE' | 'START' | 'END';

export function deriveTimeline(dataset: Dataset, rows: RowBuilder): void {
  const linked = neighboursOfEvents(dataset.links);
  for (const { id, type, date } of dataset.entities)
    if (type === 'Event') moment('EVENT', id, date, [id, ...(linked.get(id) ?? [])]);
  for (const { id, about, period, dueBy } of dataset.observations) {
    moment('OBSERVATION', id, period && dateOf(period), [about]);
    moment('DUE_DATE', id, dueBy, [about]);
  }
  for (const { id, predicate, subject, object, validFrom, validTo } of dataset.links) {
    const standsFor = predicate === 'HELD_POST' ? tenureId(id) : id;
    moment('START', standsFor, validFrom, [subject, object]);
    moment('END', standsFor, validTo, [subject, object]);
  }

  function moment(
    kind: MomentKind,
    subject: string,
    date: string | undefined,
    about: readonly string[],
  ): void {
    if (date === undefined) return;
    const { first, last } = edtfBounds(date) ?? {};
    const id = `Moment:${hash([subject, kind])}`;
    rows.node(id, ['Moment'], {
      kind,
      date,
      earliest: first,
      latest: last,
      firstDay: first ?? FIRST_DAY,
      lastDay: last ?? LAST_DAY,
    });
    rows.relate(id, 'STANDS_FOR', subject);
    for (const entity of new Set(about)) rows.relate(id, 'TOUCHES', entity);
  }
}

function neighboursOfEvents(links: readonly LinkRecord[]): Map<string, string[]> {
  const ends = links.flatMap(({ subject, object }) => [
    { event: subject, other: object },
    { event: object, other: subject },
  ]);
  const groups = groupBy(ends, ({ event }) => (typeOf(event) === 'Event' ? event : undefined));
  return new Map([...groups].map(([event, group]) => [event, group.map(({ other }) => other)]));
}
