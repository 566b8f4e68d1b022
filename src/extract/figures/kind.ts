// Whether a figure is measured, aimed at, expected, or the earlier one of a comparison: by the words around it in its sentence.
import type { ObservationKind } from '../../dataset/types.js';
import type { Span } from '../span.js';

const SOFT = String.raw`(?:(?:the|a|an|its|about|around|some|nearly|only|just|a mere|its earlier|last year['’]s|previous|earlier|mere|around|approximately|roughly|over|more than|less than|almost)\s+)*`;
/** Words directly before an earlier figure that another is compared with. */
const BASE = new RegExp(String.raw`\b(?:compared (?:to|with)|as compared (?:to|with)|versus|vs\.?|up from|down from|instead of|in comparison (?:to|with)|relative to|used to \p{L}+(?: \p{L}+)?|had (?:been|stood at|earned|totalled|numbered|closed at|reached))\s+${SOFT}$`, 'iu');
/** These compare only after a word of change: "35 per cent above the $893 million", "rose from 40". */
const BASE_OF_CHANGE = new RegExp(String.raw`\b(?:against|than|over|above|on|below|from)\s+${SOFT}$`, 'iu');
/** "Was 123MW this year, from 88MW". */
const BASE_AFTER_COMMA = new RegExp(String.raw`\d[^.;]*,\s+(?:up |down )?from\s+${SOFT}$`, 'iu');
const CHANGES =
  /\b(?:rose|risen|rise|rises|rising|grew|grown|grow|growth|increas\w*|jump\w*|climb\w*|surg\w*|soar\w*|up|fell|fall\w*|drop\w*|declin\w*|decreas\w*|down|higher|lower|larger|smaller|greater|better|went|gone|expand\w*|improv\w*|doubl\w*|tripl\w*|cut|reduc\w*|slash\w*|shrank|lift\w*|rais\w*)\b|(?:%|\bper ?cent|\bpc|percent)\s+(?:more|less|over|above|on|up|higher|lower)|\b(?:more|fewer|less)\s+than\b/iu;

const TARGETS =
  "aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goals?|objectives?|plan(?:s|ned|ning) (?:to|for|on)|planned|plans?(?= to\\b| is\\b| calls?\\b| for\\b)|intend(?:s|ed|ing)?|will|shall|won['’]t|set to|is to|are to|be to|commit(?:s|ted|ment)?|pledg(?:es?|ed|ing)|vow(?:s|ed)?|promis(?:es?|ed|ing)|propos(?:es?|ed|al)|seek(?:s|ing)?|wants?(?: to)?|hop(?:es?|ed|ing)|scheduled|slated|due|envisag(?:es?|ed)|envision(?:s|ed)|must|deadline|by the end of|ambition|roadmap|needs? to|has to|have to|'ll|let['’]s|going to|shoot(?:s|ing) for|under construction|in the pipeline|on the drawing board|being built|said \\p{L}*\\s?(?:it|they|he|she|we)? ?would";
/** "A project to build two parks": a purpose, unless a plan or an expectation stands before it. */
const PURPOSE =
  'to (?:be|set up|build|establish|create|train|open|install|connect|lay|launch|construct|develop|deploy|add|hire|recruit|bring|raise|boost|cut|reach|cover|attract|double|equip|provide|roll out|expand|produce|generate|host|house|invest|spend|take|grow)';
const FORECASTS =
  "expect(?:s|ed|ing|ation|ations)?|projected|projecting|we project|(?:analysts?|banks?|ministry|agency|it|he|she|who|report|fund|company|firm|IMF|economists?|forecasters?) projects?|projections?|forecast(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|predict(?:s|ed|ing|ion)?|estimated to|likely|could|would|may(?= (?:reach|rise|fall|hit|exceed|grow|top|have|be worth|add|create|come))|might|should|sees|poised|on (?:track|course) to|outlook|foresee[ns]?|potential(?:ly)?|(?:analysts?|economists?|observers?) (?:see|sees|put)|see(?:s|n)? (?:growth|it|them|the)|will probably|reckons?|pencilled in|thinks?|believes?|is thought to|considering|mulling|weighing|exploring|in talks|negotiating";
const ACTUALS =
  "has|have|had|having|is|are|was|were|rose|grew|fell|reached|reaches|stood|stands|contribut(?:es?|ed)|amount(?:s|ed|ing)|total(?:s|led|ling|ed)?|employ(?:s|ed)|serv(?:es?|ed)|earn(?:s|ed)|came|comes|brought|closed|jumped|climbed|surged|dropped|declined|increased|decreased|spent|invested|raised|received|won|sold|bought|paid|cost|costs|took|made|makes?|accounts?|accounted|covers?|covered|measures?|hosts?|hosted|numbers?|runs?|ran|lost|laid|built|opened|trained|created|registered|recorded|posted|generated|housed|connected|launched|completed|signed|approved|granted|lent|borrowed|put|says?|said|showing|marking|exceeds?|exceeded|crossed|passed|grown|risen|fallen|remains?|remained|holds?|held|supports?|supported|attracted|saw|led|carries|carried|valued|worth|counts?|owns?|provides?|provided|produces?|produced|added|uses?|used|work|works|live|lives|pay|pays|speaks|rests|complete|finances?|financed|earmarked|allocated|reserved|asked for|set aside|will (?:come from|be (?:financed|funded|paid)|fund|finance|keep|bear|shoulder|chip in|receive|get|entail|lend|grant)|chip in|requires?|obliges?|including";

const CUES: readonly (readonly [RegExp, ObservationKind | 'PURPOSE'])[] = [
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${TARGETS})(?![\p{L}-])`, 'giu'), 'TARGET'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${PURPOSE})(?![\p{L}-])`, 'giu'), 'PURPOSE'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${FORECASTS})(?![\p{L}-])`, 'giu'), 'FORECAST'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${ACTUALS})(?![\p{L}-])`, 'giu'), 'ACTUAL'],
];

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
const OF_CONTRACT = /\b(?:contract|loan|licen[cs]e|grace|repa\w+|instalments?|lease|tenor|permit|tax holiday|warranty|concession|maturity|guarantee)/iu;
const LONG_AGO = /\b(?:years?|months?|decades?) (?:ago|earlier|before)\b[^.;]{0,40}\b(?:had|was|were|employed|stood|counted|cost)\b[^.;,]{0,25}$|\bprevious\b[^.;]*\bhad\b[^.;,]{0,30}$|\((?:19|20)\d{2}: $/iu;
const AGAINST = new RegExp(String.raw`(?:,\s+(?:as )?against|\bto\s+\S+(?:\s\S+)?,?\s+from)\s+${SOFT}$`, 'iu');
const NOW = /^[“"]?(?:Today|Now|Currently|At present|Nowadays|By now|Last year it)\b|^It now\b/u;
const BACK_THEN = /^[“"]?(?:Last year|A year (?:ago|earlier|before)|Back then|At that time)\b/u;
const THEN = /\b(?:in (?:19|20)\d{2}|had|was|were|cost|used to|when|ago|then)\b/iu;
const NOUNS_OF_PLAN = /^(?:target|goal|objective|ambition|deadline|forecast|projection|expectation|outlook)s?$/i;

/** Words farther away say nothing of a figure. */
const NEAR = 400;

export interface Clause {
  readonly text: string;
  readonly sentence: Span;
  readonly figure: Span;
  readonly isStartOfChange: boolean;
  /** A date by which it is due follows, and lies after the day of publication. */
  readonly isDueLater: boolean;
  /** It measures time. */
  readonly isDuration: boolean;
  /** The words of the sentence before. */
  readonly previous: string;
  /** The words of the next sentence. */
  readonly next: string;
}

export function kindOf({ text, sentence, figure, isStartOfChange, isDueLater, isDuration, previous: earlier, next: following }: Clause): Judged {
  const whole = text.slice(Math.max(sentence.start, figure.start - NEAR), figure.start);
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + NEAR));
  if (isEarlier(whole, isStartOfChange)) return { kind: 'BASELINE', confidence: 0.85 };
  if (/^[^.;]{0,40}\b(?:a year (?:ago|earlier|before)|(?:the )?previous (?:year|month|quarter))\b/iu.test(after) && /\b(?:against|from|compared|than|had|was|were)\b[^,;]{0,30}$/iu.test(whole)) return { kind: 'BASELINE', confidence: 0.8 };
  if (BACK_THEN.test(text.slice(sentence.start, sentence.start + 30)) && /\b(?:now|today|currently|this year)\b/iu.test(earlier)) return { kind: 'BASELINE', confidence: 0.75 };
  if (NOW.test(following) && THEN.test(`${whole}${after}`)) return { kind: 'BASELINE', confidence: 0.7 };
  const own = whole.slice(whole.lastIndexOf('; ') + 1);
  // an entry of a list has no verb of its own: "shall cover: (i) 40 per cent; (ii) 80 per cent"
  const isEntry = /^\s*(?:\(?[a-z0-9ivx]{1,4}[).]|[-•])/iu.test(own) || cuesIn(clauseAfter(after)).length === 0;
  const before = cuesIn(own).length === 0 && isEntry ? whole : own;
  const [left, right] = [cuesIn(before), cuesIn(clauseAfter(after))];
  const relative = /^,? (?:that|which) [^,;.]{0,40}?\b(?:aims?|plans?|hopes?|wants?|intends?|expects?)\b/u.exec(after)?.[0];
  if (relative !== undefined) return { kind: /expect/.test(relative) ? 'FORECAST' : 'TARGET', confidence: 0.8 };
  if (TERMS.test(before) && !/\b(?:expect|forecast|project(?:ed|ion)|to be|could|would|considering)\b[^,;.]{0,40}$/iu.test(before)) return { kind: 'ACTUAL', confidence: 0.75 };
  if (isDuration && OF_CONTRACT.test(text.slice(Math.max(sentence.start, figure.start - 60), Math.min(sentence.end, figure.end + 40)))) return { kind: 'ACTUAL', confidence: 0.75 };
  const governs = governing(before, left);
  if (governs === 'FORECAST' && OWN_PLAN.test(before)) return { kind: 'TARGET', confidence: 0.75 };
  const isTrend = /\b(?:at (?:current|present|this) (?:rates?|pace|trends?)|on (?:current|present) trends?)\b/iu.test(text.slice(sentence.start, sentence.end));
  if (governs !== undefined && governs !== 'ACTUAL') return { kind: isTrend ? 'FORECAST' : governs, confidence: 0.85 };
  const [soon, later] = right;
  const next = soon?.kind === 'ACTUAL' && later && later.start - soon.end < 8 ? later : soon;
  const last = left.at(-1);
  // "13,400 jobs will be created": the subject of a verb that comes
  if (next && next.kind !== 'ACTUAL' && (last === undefined || isSubject(before, last))) return { kind: isTrend ? 'FORECAST' : next.kind === 'PURPOSE' ? 'TARGET' : next.kind, confidence: 0.75 };
  if (isDueLater && !/\b(?:had|was|were|rose|risen|grew|grown|reached|fell|fallen)\b[^,;]{0,30}$/iu.test(before)) return { kind: 'TARGET', confidence: 0.7 };
  return { kind: 'ACTUAL', confidence: governs ? 0.85 : 0.6 };
}

function isEarlier(before: string, isStartOfChange: boolean): boolean {
  if (isStartOfChange || BASE.test(before) || BASE_AFTER_COMMA.test(before) || LONG_AGO.test(before) || AGAINST.test(before)) return true;
  const match = BASE_OF_CHANGE.exec(before);
  if (!match || /\b(?:came|comes|come|earned|received|exports?|made|money|loans?|benefit\w*) from\s+\S*\s*$/iu.test(before)) return false;
  return CHANGES.test(before.slice(Math.max(0, match.index - 70), match.index + match[0].length));
}

interface Cue extends Span {
  readonly kind: ObservationKind | 'PURPOSE';
}

/** In the order of the text; a longer cue wins over a shorter one inside it. */
function cuesIn(words: string): Cue[] {
  const cues = CUES.flatMap(([pattern, kind]) => [...words.matchAll(pattern)].map((match): Cue => ({ kind, start: match.index, end: match.index + match[0].length })));
  return cues
    .filter((cue) => !cues.some((other) => other !== cue && other.start <= cue.start && cue.end <= other.end && other.end - other.start > cue.end - cue.start))
    .sort((a, b) => a.start - b.start);
}

/**
 * The kind that the words before the figure give: of the nearest of them. A purpose is that of the plan or expectation before it; and
 * so is a verb without tense, as in "will have" and "the target is".
 */
function governing(before: string, cues: readonly Cue[]): ObservationKind | undefined {
  const last = cues.at(-1);
  if (!last) return undefined;
  const previous = cues.slice(0, -1).findLast(({ kind }) => kind !== 'PURPOSE');
  if (last.kind === 'PURPOSE') {
    const near = previous && before.slice(previous.end, last.start).length < 90 ? previous.kind : undefined;
    if (near === 'FORECAST') return near;
    return /\b(?:used|enough|able|helped|managed|allowed|ought|close|due|thanks|compared|up|down)\s+$/iu.test(before.slice(0, last.start)) ? 'ACTUAL' : 'TARGET';
  }
  // a share of the costs that somebody will bear is a fact of the plan; what comes later in the sentence is a plan
  if (last.kind === 'ACTUAL' && /^will /i.test(before.slice(last.start, last.end)) && before.length - last.end > 25) return 'TARGET';
  if (last.kind !== 'ACTUAL' || !previous || previous.kind === 'ACTUAL' || previous.kind === 'PURPOSE') return last.kind;
  const between = before.slice(previous.end, last.start);
  const [own, word] = [before.slice(previous.start, previous.end), before.slice(last.start, last.end).toLowerCase()];
  if (NOUNS_OF_PLAN.test(own) && /^(?:is|was|are|were|stands|remains)$/.test(word) && between.length < 25) return previous.kind;
  return INFINITIVE.test(word) && /^[^,;:—–]{0,40}$/.test(between) && /(?:^|\s)(?:to|be|not|also|soon|have|been|it|them|\p{L}+ly)?\s*$/iu.test(between) ? previous.kind : last.kind;
}

const INFINITIVE =
  /^(?:have|be|make|cost|put|work|live|pay|use|complete|cover|employ|serve|contribute|reach|total|support|provide|host|add|raise|run|hold|created?|trained?|connected|completed|launched|opened|built|laid|registered|generated|invested|spent|housed|covered|raised|provided|worth|used|produce|finance|require)$/;

/** What follows in the same clause. */
const clauseAfter = (after: string): string => /^.*?(?=[;:]|\.(?:\s|["”’]|$)|, (?:while|but|and|which|who|whereas|compared|up|down|against)\b|\bwhile\b|\bcompared\b|$)/su.exec(after)?.[0] ?? '';

/** Whether the figure begins a clause after the cue: "said 250 centres will open". */
const isSubject = (before: string, cue: Cue): boolean => {
  const between = before.slice(cue.end);
  const word = before.slice(cue.start, cue.end).toLowerCase();
  return /^(?:says?|said|showing|put|including)$/.test(word) || /[,;]\s|\b(?:and|but|that|while)\s/.test(between);
};
