// Figures whose kind comes from how their clause is built, not from the nearest word: the subject of a clause of its own, and the
// members of a list that share one "will be".
import type { ObservationKind } from '../../dataset/types.js';
import { cuesIn } from './cues.js';

const SOFT = String.raw`(?:(?:the|a|an|some|about|around|nearly|almost|over|more|than|at|least|up|to|first|another|further|remaining|other|all)\s+)*`;
/** "…, and" or "of which": here another clause begins. */
const OPENS = new RegExp(
  String.raw`(?:[,;:]\s+|\b(?:and|but|while|whereas|that|which|whom)\s+)${SOFT}(?:[$€£₹₦₺]|[A-Z]{1,3}\$?\s?)?$`,
  'u',
);
/** Its verb, with nothing but the counted thing before it. */
const VERB =
  /^(?:\s(?:of |in |per )?(?!(?:that|which|who|to|and|or|by|for|as|from)\b)[\p{L}%-]+){0,4}?\s(?=(?:will|would|might|may|could|should|shall|can|has|have|had|is|are|was|were|lies?|remains?|stands?|goes|went|comes|came)\b)/u;

/** "…, and Rs 2 billion has been spent": the kind of the verb behind it, whatever was planned before. */
export function asSubject(before: string, after: string): ObservationKind | undefined {
  if (!OPENS.test(before)) return undefined;
  const words = VERB.exec(after)?.[0];
  if (words === undefined) return undefined;
  const [verb, next] = cuesIn(after.slice(words.length));
  if (!verb || verb.start > 0) return undefined;
  const kind = verb.kind === 'ACTUAL' && next && next.start - verb.end < 8 ? next.kind : verb.kind;
  return kind === 'PURPOSE' ? 'TARGET' : kind;
}

const SHARED = /\b(will|would|shall|must|is to|are to|to) be [\p{L}-]+[^.;]*$/u;
const PARTICIPLE =
  /^(?: [\p{L}-]+){0,3} (?:\p{L}{2,}ed|laid|built|spent|set up|put|taught|given|cut|won|sold|bought)(?=[,.;]|\s(?:and|in|over|by|with|at|on|on|each|across|for|to|this|next|within)\b)/u;
const FINITE = /\b(?:has|have|had|is|are(?! to be)|was|were|said|says)\b/u;

/** "2,000 people will be trained, 11 hubs opened and 400 villages connected". */
export function inSharedList(before: string, after: string): ObservationKind | undefined {
  const shared = SHARED.exec(before);
  if (!shared || !PARTICIPLE.test(after)) return undefined;
  const rest = shared[0].slice(shared[1]?.length ?? 0);
  return FINITE.test(rest) || !/(?:,| and) [^,]*$/u.test(rest) ? undefined : 'TARGET';
}
