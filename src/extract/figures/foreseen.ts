// What the words around a figure say of its time where no verb beside it does: a date that is yet to come, a heading over a list, an
// action that was approved, and what exists already.
import type { ObservationKind } from '../../dataset/types.js';

const ACTION =
  '(?:construction|installation|establishment|creation|roll-?out|deployment|procurement|supply|delivery|setting up|laying|building|training|recruitment|hiring|opening|launch|addition|electrification|digiti[sz]ation|rehabilitation|connection)';
/** "The board approved the construction of 40 centres", "a contract for the supply of 300 tablets". */
const APPROVED = new RegExp(
  String.raw`\b(?:approv\w+|agree\w*|sign\w*|contracts?|tenders?|deals?|clear(?:ed|s)|green-?lit|mandates?|calls?|bids?|permits?|order(?:ed|s)?|authori[sz]\w+|request\w*|propos\w+|go-ahead|plans?)\b[^.;]{0,80}\b${ACTION} of (?:[\p{L}-]+ ){0,2}$`,
  'iu',
);
/** A thing that is still ahead: "an additional 40 are to come", "the 300 yet to be connected". */
const AHEAD =
  /^(?: \p{L}+){0,3} (?:to (?:come|follow)|yet to|still to (?:be|come)|in the making|under way to)\b/u;
/** "Once complete, the park has room for 40 firms", "under the agreement each school gets 20 tablets". */
const WHEN_DONE =
  /\b(?:once|when|after) (?:it is |they are |fully )*(?:complete|completed|finished|built|operational|ready|up and running)\b|\b(?:up)?on completion\b|\bat full (?:capacity|build-out)\b|\bunder (?:the|this|its|a|their) (?:[\p{L}-]+ ){0,2}(?:plan|agreement|deal|roadmap|strategy|proposal|accord|pact|memorandum|blueprint)\b/iu;
const EXISTING =
  /\b(?:existing|current|present|already (?:has|have|had|runs?|serves?|employs?|covers?))\s+(?:\p{L}+\s+)?$/iu;
const ALREADY =
  /^(?: [\p{L}-]+){0,4} (?:(?:that|which) )?(?:are |is |have |has )?(?:already|so far|to date|at present|currently|in use|in operation|up and running)\b/u;
const HEADING: readonly (readonly [RegExp, ObservationKind])[] = [
  [
    /\b(?:targets?|goals?|objectives?|aims?|commitments?|pledges?|planned|plans?|next steps|roadmap|milestones|components?|activities|deliverables|what (?:it|we|they) will|to be (?:built|done|delivered))\b/iu,
    'TARGET',
  ],
  [/\b(?:expected|forecasts?|outlook|projections?|estimates|anticipated|likely)\b/iu, 'FORECAST'],
];
const PAST =
  /\b(?:had|was|were|been|rose|risen|grew|grown|reached|fell|fallen|stood|came|won|signed|received|paid|spent|built|laid|raised|opened|\p{L}{2,}ed)\b/iu;

export interface Around {
  readonly before: string;
  readonly after: string;
  /** A verb or another word of a kind stands in the sentence. */
  readonly hasVerb: boolean;
  readonly heading: string;
  readonly hasFutureDate: boolean;
}

export function foreseen({
  before,
  after,
  hasVerb,
  heading,
  hasFutureDate,
}: Around): ObservationKind | undefined {
  if (EXISTING.test(before) || ALREADY.test(after)) return 'ACTUAL';
  if (
    WHEN_DONE.test(`${before} ${after}`) &&
    !PAST.test(before.replace(WHEN_DONE, '')) &&
    !PAST.test(/^[^,;.]*/u.exec(after)?.[0].replace(WHEN_DONE, '') ?? '')
  )
    return 'TARGET';
  if (APPROVED.test(before) || AHEAD.test(after)) return 'TARGET';
  if (!hasVerb) {
    const titled = HEADING.find(([pattern]) => pattern.test(heading))?.[1];
    if (titled) return titled;
  }
  return hasFutureDate && !PAST.test(before) && !PAST.test(/^[^,;.]*/u.exec(after)?.[0] ?? '')
    ? 'TARGET'
    : undefined;
}
