// Whether a figure is measured, aimed at, expected, or the earlier one of a comparison: by the words around it in its sentence.
import type { ObservationKind } from '../../dataset/types.js';
import type { Span } from '../span.js';

/** Words directly before an earlier figure that another is compared with. */
const BASE =
  /(?:\b(?:compared (?:to|with)|as compared (?:to|with)|against|versus|vs\.?|up from|down from|rose from|fell from|instead of|in comparison (?:to|with)|relative to|from just|from only|from a mere|from|than|over|above|on|below|used to (?:be|have|take|cost|stand at|number|employ)|had (?:been|stood at|earned|totalled|numbered|closed at|reached))\s+)(?:(?:the|a|an|its|about|around|some|nearly|only|just|a mere|its earlier|last year['’]s|previous|earlier|mere|around|approximately|roughly|over|more than|less than|almost)\s+)*$/iu;
/** After them a figure is earlier only if a comparison stands before: "35 per cent above the $893 million". */
const NEEDS_COMPARISON = /\b(?:over|above|on|below|than|from)\s+(?:\S+\s+){0,2}$/iu;
const COMPARES =
  /\b(?:rose|risen|rise|rises|rising|grew|grown|grow|growth|increas\w*|jump\w*|climb\w*|surg\w*|soar\w*|up|fell|fall\w*|drop\w*|declin\w*|decreas\w*|down|higher|lower|more|less|fewer|larger|smaller|greater|better|against|went|gone|expand\w*|improv\w*|doubl\w*|tripl\w*|cut|reduc\w*|slash\w*|shrank|lift\w*|rais\w*|per ?cent|pc|percent|%|increase[ds]?)\b|%/iu;

const TARGETS =
  "aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goals?|objectives?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|will|shall|won['’]t|set to|is to|are to|be to|to be|commit(?:s|ted|ment)?|pledg(?:es?|ed|ing)|vow(?:s|ed)?|promis(?:es?|ed|ing)|propos(?:es?|ed|al)|seek(?:s|ing)?|wants?(?: to)?|hop(?:es?|ed|ing)|scheduled|slated|due|envisag(?:es?|ed)|envision(?:s|ed)|mandat(?:es?|ed)|must|deadline|by the end of|ambition|vision|roadmap|obliges?|requires?|need(?:s)? to|has to|have to|ask(?:s|ed) for|'ll|let['’]s|going to|earmark\\w*|shoot(?:s|ing) for|under construction|being built|coming";
const FORECASTS =
  "expect(?:s|ed|ing|ation|ations)?|project(?:s|ed|ing)(?! director)|projections?|forecast(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|predict(?:s|ed|ing|ion)?|estimated to|likely|could|would|may|might|should|poised|on (?:track|course) to|outlook|foresee[ns]?|potential(?:ly)?|(?:analysts?|economists?|observers?) (?:see|sees|put)|see(?:s|n)? (?:growth|it|them|the)|will probably|set fair|reckons?|pencilled in|thinks?|believes?|is thought to";
const ACTUALS =
  "has|have|had|having|is|are|was|were|rose|grew|fell|reached|reaches|stood|stands|contribut(?:es?|ed)|amount(?:s|ed|ing)|total(?:s|led|ling|ed)?|employ(?:s|ed)|serv(?:es?|ed)|earn(?:s|ed)|came|comes|brought|closed|jumped|climbed|surged|dropped|declined|increased|decreased|spent|invested|raised|received|won|sold|bought|paid|cost|costs|took|made|makes?|accounts?|accounted|covers?|covered|measures?|hosts?|hosted|numbers?|runs?|ran|lost|laid|built|opened|trained|created|registered|recorded|posted|generated|housed|connected|launched|completed|signed|approved|granted|lent|borrowed|put|says?|said|showing|marking|exceeds?|exceeded|crossed|passed|grown|risen|fallen|remains?|remained|holds?|held|supports?|supported|attracted|saw|led|carries|carried|valued|worth|counts?|owns?|provides?|provided|produces?|produced|added|uses?|used|work|works|live|lives|pay|pays|speaks|rests|complete|finances?|financed";

const CUES: readonly (readonly [RegExp, ObservationKind])[] = [
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${TARGETS})(?![\p{L}-])`, 'giu'), 'TARGET'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${FORECASTS})(?![\p{L}-])`, 'giu'), 'FORECAST'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${ACTUALS})(?![\p{L}-])`, 'giu'), 'ACTUAL'],
];

export interface Judged {
  readonly kind: ObservationKind;
  /** How sure: a word of the kind stands near. */
  readonly confidence: number;
}

interface Cue extends Span {
  readonly kind: ObservationKind;
}

export function kindOf(text: string, sentence: Span, figure: Span, isStartOfChange: boolean): Judged {
  const before = text.slice(sentence.start, figure.start);
  if (isEarlier(before, isStartOfChange)) return { kind: 'BASELINE', confidence: 0.85 };
  const after = text.slice(figure.end, sentence.end);
  if (/^[^.;]{0,40}\b(?:a year (?:ago|earlier|before)|(?:the )?previous (?:year|month|quarter))\b/iu.test(after) && /\b(?:against|from|compared|than|had|was|were)\b[^,;]{0,30}$/iu.test(before)) return { kind: 'BASELINE', confidence: 0.8 };
  const [left, right] = [cuesIn(before), cuesIn(clauseAfter(after))];
  const nearest = governing(before, left);
  if (nearest && nearest.kind !== 'ACTUAL') return { kind: nearest.kind, confidence: 0.85 };
  const next = right[0];
  // "13,400 jobs will be created": the subject of a verb that comes
  if (next && next.kind !== 'ACTUAL' && (nearest === undefined || isSubject(before, nearest))) return { kind: next.kind, confidence: 0.75 };
  return { kind: 'ACTUAL', confidence: nearest ? 0.85 : 0.6 };
}

function isEarlier(before: string, isStartOfChange: boolean): boolean {
  if (isStartOfChange) return true;
  const match = BASE.exec(before);
  if (!match) return false;
  return !NEEDS_COMPARISON.test(match[0]) || COMPARES.test(before.slice(Math.max(0, match.index - 70), match.index));
}

/** In the order of the text; a longer cue wins over a shorter one at its place. */
function cuesIn(words: string): Cue[] {
  const cues = CUES.flatMap(([pattern, kind]) => [...words.matchAll(pattern)].map((match): Cue => ({ kind, start: match.index, end: match.index + match[0].length })));
  return cues
    .filter((cue) => !cues.some((other) => other !== cue && other.start <= cue.start && cue.end <= other.end && other.end - other.start > cue.end - cue.start))
    .sort((a, b) => a.start - b.start);
}

/**
 * The word that governs the figure: the nearest before it. "Said" and "is" give way to a plan or an expectation just before them or
 * just behind: "is expected", "said it would".
 */
function governing(before: string, cues: readonly Cue[]): Cue | undefined {
  const last = cues.at(-1);
  if (!last || last.kind !== 'ACTUAL') return last;
  const previous = cues.at(-2);
  if (!previous || previous.kind === 'ACTUAL') return last;
  const between = before.slice(previous.end, last.start);
  const word = before.slice(last.start, last.end).toLowerCase();
  // "will have", "is expected to be worth", "plans to make it": a verb without tense follows its auxiliary
  const isInfinitive = /^(?:have|be|make|cost|put|work|live|pay|use|complete|cover|employ|serve|contribute|reach|total|support|provide|host|add|raise|total|run|hold|created?|trained?|connected|completed|launched|opened|built|laid|registered|generated|invested|spent|housed|covered|raised|provided|worth|used)$/.test(word);
  if (isInfinitive && /^(?:[^,;:—–]{0,40})$/.test(between) && /(?:^|\s)(?:to|be|not|also|soon|have|been|it|them|\p{L}+ly)?\s*$/iu.test(between)) return previous;
  return last;
}

/** What follows in the same clause. */
const clauseAfter = (after: string): string => /^[^;:.]*?(?=[;:]|, (?:while|but|and|which|who|whereas|compared|up|down|against)\b|\bwhile\b|\bcompared\b|$)/u.exec(after)?.[0] ?? '';

/** Whether the figure begins a clause after the cue: "said 250 centres will open". */
const isSubject = (before: string, cue: Cue): boolean => {
  const between = before.slice(cue.end);
  const word = before.slice(cue.start, cue.end).toLowerCase();
  return /^(?:says?|said|showing|put)$/.test(word) || /[,;]\s|\b(?:and|but|that|while)\s/.test(between);
};
