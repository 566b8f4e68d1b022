// Whether a figure is measured, aimed at, expected, or the earlier one of a comparison: by the words around it in its sentence.
import type { ObservationKind } from '../../dataset/types.js';
import type { Span } from '../span.js';
import { asSubject, inSharedList } from './clauses.js';
import { BACK_THEN, isEarlier, isOfBefore, NOW, THEN } from './comparison.js';
import { cuesIn, governing, type Cue } from './cues.js';
import { foreseen } from './foreseen.js';

export interface Judged {
  readonly kind: ObservationKind;
  /** How sure: a word of the kind stands near. */
  readonly confidence: number;
}

/** What somebody says that they would do is their plan; what would happen is an expectation. */
const OWN_PLAN =
  /\b(?:said|says|told|announced|added|confirmed|pledged|declared|disclosed)\b[^.;]{0,120}\bwould(?: also| soon)? (?:invest|lay|spend|build|start|be ready|train|open|launch|install|deploy|hire|recruit|connect|provide|set up|establish|expand|fund|lend|finance|construct|roll out|create|begin|start|take|supply|add|raise|offer|equip|buy)\b[^.;]*$/iu;
/** What a thing costs, and the terms of a loan or a contract, are facts, also of something that is yet to come. */
const TERMS =
  /\b(?:(?:cost|outlay|price|interest|rate|investment|expense|mark-?up|fee|loan|grant|credit|budget|deposit) of|costs?|costing|worth|valued at|priced at)\s+(?:(?:about|around|over|nearly|between|some|up to|an estimated)\s+)*$/iu;
/** "Pledged an investment of $40 million". */
const PLANNED_INVESTMENT =
  /\b(?:plan\w*|pledg\w+|commit\w*|promis\w+|will make)\b[^,;.]{0,30}\binvestment of[^,;.]*$/iu;
/** "£28 million as a grant". */
const TERMS_AFTER = /^ (?:as an? |in )?(?:\p{L}+ )?(?:grants?|loans?|credits?)\b/u;
/** "400 km by 2028 for Rs 6.25 billion". */
const PRICE = /(?<!\b(?:aims?|aiming|targets?|hopes?|plans?|pushing|asks?|calls?|looks?|looking)) for\s+$/iu;
const OF_CONTRACT =
  /\b(?:contract|loan|lend|credit|licen[cs]e|grace|repa\w+|instalments?|lease|tenor|permit|tax holiday|warranty|concession|maturity|guarantee)/iu;

/** Words farther away say nothing of a figure. */
const NEAR = 400;

export interface Clause {
  readonly text: string;
  readonly sentence: Span;
  readonly figure: Span;
  readonly isStartOfChange: boolean;
  /** A date by which it is due follows, and lies after the day of publication. */
  readonly isDueLater: boolean;
  /** A date after the day of publication stands in its clause. */
  readonly hasFutureDate: boolean;
  /** The line above its paragraph or list, if it is a heading. */
  readonly heading: string;
  readonly isMoney: boolean;
  /** The words that introduce a list of which the sentence is an entry. */
  readonly intro: string;
  /** It measures time. */
  readonly isDuration: boolean;
  /** The words of the sentence before. */
  readonly previous: string;
  /** The words of the next sentence. */
  readonly next: string;
}

export function kindOf({
  text,
  sentence,
  figure,
  isStartOfChange,
  isDueLater,
  hasFutureDate,
  heading,
  isDuration,
  previous: earlier,
  next: following,
  isMoney,
  intro,
}: Clause): Judged {
  const whole = text.slice(Math.max(sentence.start, figure.start - NEAR), figure.start);
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + NEAR));
  if (isEarlier(whole, isStartOfChange) || isOfBefore(whole, after))
    return { kind: 'BASELINE', confidence: 0.85 };
  if (
    /^[^.;]{0,40}\b(?:a year (?:ago|earlier|before)|(?:the )?previous (?:year|month|quarter))\b/iu.test(
      after,
    ) &&
    /\b(?:against|from|compared|than|had|was|were)\b[^,;]{0,30}$/iu.test(whole)
  )
    return { kind: 'BASELINE', confidence: 0.8 };
  if (
    BACK_THEN.test(text.slice(sentence.start, sentence.start + 30)) &&
    /\b(?:now|today|currently|this year)\b/iu.test(earlier)
  )
    return { kind: 'BASELINE', confidence: 0.75 };
  if (NOW.test(following) && THEN.test(`${whole}${after}`)) return { kind: 'BASELINE', confidence: 0.7 };
  const own = whole.slice(whole.lastIndexOf('; ') + 1);
  // an entry of a list has no verb of its own: "shall cover: (i) 40 per cent; (ii) 80 per cent"
  const isEntry =
    /^\s*(?:\(?[a-z0-9ivx]{1,4}[).]|[-•])/iu.test(own) || cuesIn(clauseAfter(after)).length === 0;
  const before = cuesIn(own).length === 0 && isEntry ? whole : own;
  const [left, right] = [cuesIn(before), cuesIn(clauseAfter(after))];
  const relative =
    /^,? (?:that|which) [^,;.]{0,40}?\b(?:aims?|plans?|hopes?|wants?|intends?|expects?)\b/u.exec(after)?.[0];
  if (relative !== undefined)
    return { kind: /expect/.test(relative) ? 'FORECAST' : 'TARGET', confidence: 0.8 };
  if (
    TERMS.test(before) &&
    !PLANNED_INVESTMENT.test(before) &&
    !/\b(?:expect|forecast|project(?:ed|ion)|to be|could|would|considering)\b[^,;.]{0,40}$/iu.test(before)
  )
    return { kind: 'ACTUAL', confidence: 0.75 };
  if (isMoney && (TERMS_AFTER.test(after) || PRICE.test(before))) return { kind: 'ACTUAL', confidence: 0.7 };
  if (
    isDuration &&
    OF_CONTRACT.test(
      text.slice(Math.max(sentence.start, figure.start - 60), Math.min(sentence.end, figure.end + 40)),
    )
  )
    return { kind: 'ACTUAL', confidence: 0.75 };
  if (/,\s+(?:now |currently |already )?(?:put|valued|estimated|standing|worth) (?:at )?$/u.test(before))
    return { kind: 'ACTUAL', confidence: 0.7 };
  const listed = inSharedList(before, after) ?? asSubject(before, after);
  if (listed) return { kind: listed, confidence: 0.75 };
  if (/\b(?:existing|current|present)\s+$/iu.test(before)) return { kind: 'ACTUAL', confidence: 0.75 };
  // "Among them are:" says nothing of its own
  const lead = /^(?:Among|These|They|Of (?:them|these)|The following)\b/.test(intro)
    ? intro.replace(/\b(?:is|are|include|were)\b/gu, '')
    : intro;
  const governs = governing(before, left) ?? governing(lead, cuesIn(lead));
  if (governs === 'FORECAST' && OWN_PLAN.test(before)) return { kind: 'TARGET', confidence: 0.75 };
  const isTrend =
    /\b(?:at (?:current|present|this) (?:rates?|pace|trends?)|on (?:current|present) trends?)\b/iu.test(
      text.slice(sentence.start, sentence.end),
    );
  if (governs !== undefined && governs !== 'ACTUAL')
    return { kind: isTrend ? 'FORECAST' : governs, confidence: 0.85 };
  const [soon, later] = right;
  const next = soon?.kind === 'ACTUAL' && later && later.start - soon.end < 8 ? later : soon;
  const last = left.at(-1);
  // "13,400 jobs will be created": the subject of a verb that comes
  if (next && next.kind !== 'ACTUAL' && (last === undefined || isSubject(before, last)))
    return { kind: isTrend ? 'FORECAST' : next.kind === 'PURPOSE' ? 'TARGET' : next.kind, confidence: 0.75 };
  if (
    isDueLater &&
    !/\b(?:had|was|were|rose|risen|grew|grown|reached|fell|fallen)\b[^,;]{0,30}$/iu.test(before)
  )
    return { kind: 'TARGET', confidence: 0.7 };
  const ahead = foreseen({
    before,
    after,
    hasVerb: left.length + right.length > 0,
    heading,
    hasFutureDate: hasFutureDate && !isMoney,
  });
  if (ahead) return { kind: ahead, confidence: 0.7 };
  return { kind: 'ACTUAL', confidence: governs ? 0.85 : 0.6 };
}

/** What follows in the same clause. */
const clauseAfter = (after: string): string =>
  /^.*?(?=[;:]|\.(?:\s|["”’]|$)|, (?:while|but|and|which|who|whereas|compared|up|down|against|short of|well|far|below|above|more|less|double|as)\b|\bwhile\b|\bcompared\b|$)/su.exec(
    after,
  )?.[0] ?? '';

/** Whether the figure begins a clause after the cue: "said 250 centres will open". */
const isSubject = (before: string, cue: Cue): boolean => {
  const between = before.slice(cue.end);
  const word = before.slice(cue.start, cue.end).toLowerCase();
  return (
    /^(?:says?|said|showing|put|including)$/.test(word) || /[,;]\s|\b(?:and|but|that|while)\s/.test(between)
  );
};
