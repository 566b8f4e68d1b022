// What a moment of the timeline is called, and what happened in it.
import type { MomentKind, MomentPartsFragment } from '../generated/graphql';
import { PREDICATES } from '../words';
import { amountOf } from './quantity';

export const MOMENTS: Readonly<Record<MomentKind, string>> = {
  EVENT: 'Event',
  OBSERVATION: 'Figure',
  DUE_DATE: 'Due',
  START: 'Start',
  END: 'End',
};

type Subject = MomentPartsFragment['subject'];
/** A figure may come with less than the timeline of all reads of it. */
type Described =
  | Exclude<Subject, { readonly __typename: 'Observation' }>
  | ({ readonly __typename: 'Observation'; readonly indicator: { readonly name: string } } & {
      readonly quantity: Parameters<typeof amountOf>[0];
    });

export function describe(subject: Described): string {
  if (subject.__typename === 'Event') return subject.name;
  if (subject.__typename === 'Observation') {
    const amount = amountOf(subject.quantity);
    return amount === undefined ? subject.indicator.name : `${subject.indicator.name}: ${amount}`;
  }
  if (subject.__typename === 'Link')
    return `${subject.subject.name} ${PREDICATES[subject.predicate].OUT} ${subject.object.name}`;
  return subject.__typename === 'Tenure' ? `${subject.official.name} as ${subject.post.name}` : '';
}
