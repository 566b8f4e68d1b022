// Everything that has a date, as a node that is ordered by it.
import { edtfBounds, FIRST_DAY, LAST_DAY } from '../../common/edtf.js';
import { tenureId } from '../ids.js';
import type { Lookup } from '../lookup.js';
import { digest } from '../content.js';
import type { RowBuilder } from '../row-builder.js';
import { dateOf } from './figure-date.js';

type MomentKind = 'EVENT' | 'OBSERVATION' | 'DUE_DATE' | 'START' | 'END';

/** The moments of one entity or claim. */
export function deriveTimeline(id: string, lookup: Lookup, rows: RowBuilder): void {
  const event = lookup.entities.get(id);
  if (event?.type === 'Event') moment('EVENT', id, event.date, [id, ...lookup.neighboursOfEvent(id)]);
  const figure = lookup.observations.get(id);
  if (figure) {
    moment('OBSERVATION', id, figure.period && dateOf(figure.period), [figure.about]);
    moment('DUE_DATE', id, figure.dueBy, [figure.about]);
  }
  const link = lookup.links.get(id);
  if (link) {
    const standsFor = link.predicate === 'HELD_POST' ? tenureId(id) : id;
    moment('START', standsFor, link.validFrom, [link.subject, link.object]);
    moment('END', standsFor, link.validTo, [link.subject, link.object]);
  }

  function moment(
    kind: MomentKind,
    subject: string,
    date: string | undefined,
    about: readonly string[],
  ): void {
    if (date === undefined) return;
    const { first, last } = edtfBounds(date) ?? {};
    const momentId = `Moment:${digest([subject, kind])}`;
    rows.node(momentId, ['Moment'], {
      kind,
      date,
      earliest: first,
      latest: last,
      firstDay: first ?? FIRST_DAY,
      lastDay: last ?? LAST_DAY,
    });
    rows.relate(momentId, 'STANDS_FOR', subject);
    for (const entity of new Set(about)) rows.relate(momentId, 'TOUCHES', entity);
  }
}
