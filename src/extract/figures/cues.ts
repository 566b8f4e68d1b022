// Words that say whether a figure is a plan, an expectation or a fact, and which of them governs a figure.
import type { ObservationKind } from '../../dataset/types.js';
import type { Span } from '../span.js';

const TARGETS =
  "eye(?:s|d|ing)|suppos(?:ed) to|(?:they|we|firms|companies|operators|governments|both) plan|set out to|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goals?|objectives?|plan(?:s|ned|ning) (?:to|for|on)|planned|plans?(?= to\\b| is\\b| calls?\\b| for\\b)|intend(?:s|ed|ing)?|will|shall|won['’]t|set to|is to|are to|be to|commit(?:s|ted|ment)?|pledg(?:es?|ed|ing)|vow(?:s|ed)?|promis(?:es?|ed|ing)|propos(?:es?|ed|al)|seek(?:s|ing)?|wants?(?: to)?|hop(?:es?|ed|ing)|scheduled|slated|due|envisag(?:es?|ed)|envision(?:s|ed)|must|deadline|by the end of|ambition|roadmap|needs? to|has to|have to|'ll|let['’]s|going to|shoot(?:s|ing) for|gear(?:s|ed|ing) up to|ready to|prepar(?:es?|ed|ing) to|about to|yet to|look(?:s|ed|ing) to|undertak(?:es?|en|ing) to|undertook to|agreed to|authori[sz]ed to|tasked with|mandated|would like to|dreams? of|(?:strategy|roadmap|blueprint|master ?plan|policy|agenda|vision|plan|second phase|next phase)s?(?: for \\p{L}+)? (?:covers?|includes?|provides?|comprises?|brings?|connects?|adds?|involves?|sets?(?! aside)|contains?|foresees?|foresaw|had foreseen|envisages?|speaks? of|promises?)|under construction|in the pipeline|on the drawing board|being built|would (?:also |all |soon |then )?be (?:trained|covered|connected|opened|built|laid|set up|established|installed|provided|deployed|launched|equipped|upgraded|given|distributed|recruited|hired)|would (?:have|be required|be obliged) to|said \\p{L}*\\s?(?:it|they|he|she|we)? ?would";
/** "A project to build two parks": a purpose, unless a plan or an expectation stands before it. */
const PURPOSE =
  'to (?:(?!the|its|their|his|her|all|about|nearly|over|around|almost|more|some|only|just|roughly|less|between|every|each|both|another|at|up|an?\\b)\\p{Ll}{3,}(?= (?:the|an?|its|their|his|her|at least|up to|about|another|more than|around|some) )|be|set up|build|establish|create|train|open|install|connect|lay|launch|construct|develop|deploy|add|hire|recruit|bring|raise|boost|cut|reach|cover|attract|double|equip|provide|roll out|expand|produce|generate|host|house|invest|spend|take|grow|win|sell|secure|achieve|hit|reserve|deliver|enrol|award|distribute|replace|retrain|upskill|acquire|buy|supply|earn|rise|fall|limit|hold|manufacture|electrify|link|exempt|issue|see|shorten|lower|slash|halve|increase|reduce|improve|upgrade|extend|complete|finish|support)';
const FORECASTS =
  'assum(?:es?|ed|ing)|count(?:s|ing)? on|bank(?:s|ing)? on|bet(?:s|ting)? on|guid(?:es|ed|ance) (?:for|of)|stands? to|can (?:(?:later|eventually|ultimately|one day) )?be (?:extended|expanded|raised|scaled|increased|upgraded)|(?:they|we|banks|brokers) see|expect(?:s|ed|ing|ation|ations)?|projected|projecting|we project|(?:analysts?|banks?|ministry|agency|it|he|she|who|report|fund|company|firm|IMF|economists?|forecasters?) projects?|projections?|forecast(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|predict(?:s|ed|ing|ion)?|estimated to|likely|could|would|may(?= (?:reach|rise|fall|hit|exceed|grow|top|have|be worth|add|create|come))|might|should|sees|poised|on (?:track|course) to|outlook|foresee[ns]?|potential(?:ly)?|(?:analysts?|economists?|observers?) (?:see|sees|put)|see(?:s|n)? (?:growth|it|them|the)|will probably|reckons?|pencilled in|thinks?|believes?|is thought to|considering|mulling|weighing|exploring|in talks|negotiating';
const ACTUALS =
  '(?:is|are) to (?:bear|shoulder|chip in|finance|be (?:financed|funded|paid))|ended|began|started|finished|lies?|lay|has|have|had|having|is|are|was|were|rose|grew|fell|reached|reaches|stood|stands|contribut(?:es?|ed)|amount(?:s|ed|ing)|totals|totall?ed|totall?ing|employ(?:s|ed)|serv(?:es?|ed)|earn(?:s|ed)|came|comes|brought|closed|jumped|climbed|surged|dropped|declined|increased|decreased|spent|invested|raised|received|won|sold|bought|paid|cost|costs|took|made|makes?|accounts?|accounted|covers?|covered|measures?|hosts?|hosted|numbers?|runs?|ran|lost|laid|built|opened|trained|created|registered|recorded|posted|generated|housed|connected|launched|completed|signed|approved|granted|lent|borrowed|put|says?|said|showing|marking|exceeds?|exceeded|crossed|passed|grown|risen|fallen|remains?|remained|holds?|held|supports?|supported|attracted|saw|led|carries|carried|valued|worth|counts?|owns?|provides?|provided|produces?|produced|added|uses?|used|work|works|live|lives|pay|pays|speaks|rests|complete|finances?|financed|earmarked|allocated|reserved|asked for|set aside|will (?:come from|be (?:financed|funded|paid)|fund|finance|keep|bear|shoulder|chip in|receive|get|entail|lend|grant)|chip in|requires?|obliges?|including|yields?|yielded|accounting|meets?|offers?|offered';

const CUES: readonly (readonly [RegExp, ObservationKind | 'PURPOSE'])[] = [
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${TARGETS})(?![\p{L}-])`, 'giu'), 'TARGET'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${PURPOSE})(?![\p{L}-])`, 'giu'), 'PURPOSE'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${FORECASTS})(?![\p{L}-])`, 'giu'), 'FORECAST'],
  [new RegExp(String.raw`(?<![\p{L}'’-])(?:${ACTUALS})(?![\p{L}-])`, 'giu'), 'ACTUAL'],
];

export interface Cue extends Span {
  readonly kind: ObservationKind | 'PURPOSE';
}

/** In the order of the text; a longer cue wins over a shorter one inside it. */
export function cuesIn(words: string): Cue[] {
  const cues = CUES.flatMap(([pattern, kind]) =>
    [...words.matchAll(pattern)].map((match): Cue => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return cues
    .filter(
      (cue) =>
        !cues.some(
          (other) =>
            other !== cue &&
            other.start <= cue.start &&
            cue.end <= other.end &&
            other.end - other.start > cue.end - cue.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
}

/**
 * The kind that the words before the figure give: of the nearest of them. A purpose is that of the plan or expectation before it; and
 * so is a verb without tense, as in "will have" and "the target is".
 */
export function governing(before: string, cues: readonly Cue[]): ObservationKind | undefined {
  const last = cues.at(-1);
  if (!last) return undefined;
  const previous = cues.slice(0, -1).findLast(({ kind }) => kind !== 'PURPOSE');
  if (last.kind === 'PURPOSE') {
    const near = previous && before.slice(previous.end, last.start).length < 90 ? previous.kind : undefined;
    if (near === 'FORECAST') return near;
    return /\b(?:used|enough|able|helped|managed|allowed|ought|close|due|thanks|compared|up|down)\s+$/iu.test(
      before.slice(0, last.start),
    )
      ? 'ACTUAL'
      : 'TARGET';
  }
  // a share of the costs that somebody will bear is a fact of the plan; what comes later in the sentence is a plan
  if (
    last.kind === 'ACTUAL' &&
    /^will /i.test(before.slice(last.start, last.end)) &&
    before.length - last.end > 25
  )
    return 'TARGET';
  const just = cues.at(-2);
  if (last.kind === 'ACTUAL' && just?.kind === 'PURPOSE' && last.start - just.end < 3)
    return governing(before, cues.slice(0, -1));
  const own = before.slice(last.start, last.end).toLowerCase();
  // "it is expected that 40 parks will open": what is expected, not what is planned
  if (
    last.kind === 'TARGET' &&
    /^(?:will|['’]ll|going to)$/.test(own) &&
    previous?.kind === 'FORECAST' &&
    /^[^.;:]{0,80}\bthat\b[^.;:]{0,60}$/.test(before.slice(previous.end, last.start))
  )
    return 'FORECAST';
  if (last.kind !== 'ACTUAL' || !previous || previous.kind === 'ACTUAL' || previous.kind === 'PURPOSE')
    return last.kind;
  const between = before.slice(previous.end, last.start);
  const word = own;
  const plan = before.slice(previous.start, previous.end);
  if (NOUNS_OF_PLAN.test(plan) && /^(?:is|was|are|were|stands|remains)$/.test(word) && between.length < 25)
    return previous.kind;
  // after "will", any verb has no tense of its own
  if (COORDINATED.test(before.slice(previous.end, last.start)) && BASE_FORM.test(word)) return previous.kind;
  if (word === 'including' && between.length < 120) return governing(before, cues.slice(0, -1));
  if (!CLAUSE.test(between) && PARTICIPLE.test(word)) return governing(before, cues.slice(0, -1));
  if (MODAL.test(plan) && /^\s*(?:(?:not|also|soon|then|only|now|\p{L}+ly)\s+)*$/u.test(between))
    return previous.kind;
  return INFINITIVE.test(word) &&
    /^[^,;:—–]{0,40}$/.test(between) &&
    /(?:^|\s)(?:to|be|not|also|soon|have|been|it|them|\p{L}+ly)?\s*$/iu.test(between)
    ? previous.kind
    : last.kind;
}

/** "Will open 40 centres, employ 300 people and serve": all of them after "will". */
const COORDINATED = /(?:,|\band|\bor|\bthen|\balso)\s+$/u;
const BASE_FORM =
  /^(?:employ|serve|contribute|cost|cover|measure|host|number|run|lose|own|provide|produce|use|work|live|pay|finance|require|yield|meet|offer|support|hold|put)$/;
/** One clause has one verb with a tense: what else looks like one is a participle. */
const CLAUSE =
  /[,;:—–“”]|\b(?:and|but|that|which|who|while|as|after|when|where|because|if|since|said|says)\b/u;
const PARTICIPLE =
  /^(?:\p{L}+ed|built|laid|made|spent|held|put|won|sold|paid|lent|run|led|complete|including|accounting|totall?ing|amounting|showing|marking|worth)$/u;
const MODAL =
  /^(?:will|shall|would|could|may|might|should|must|['’]ll|is to|are to|set to|plans? to|wants? to|needs? to|(?:has|have) to|going to)$/i;
const INFINITIVE =
  /^(?:have|be|make|cost|put|work|live|pay|use|complete|cover|employ|serve|contribute|reach|total|support|provide|host|add|raise|run|hold|created?|trained?|connected|completed|launched|opened|built|laid|registered|generated|invested|spent|housed|covered|raised|provided|worth|used|produce|finance|require)$/;

const NOUNS_OF_PLAN =
  /^(?:target|goal|objective|ambition|deadline|forecast|projection|expectation|outlook)s?$/i;
