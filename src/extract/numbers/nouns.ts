// What a number counts: the head of the noun phrase that follows it, as "firms" in "350 IT and IT-enabled services (ITeS) firms".
import type { Span } from '../span.js';
import { isPeople } from './people.js';

const STOPS = new Set(
  (
    'a an the this that these those which who whom whose where when while whereas as at by for from in into of off on onto out over per since than through throughout to towards under until up via with within without ' +
    'across among amid around against about after before behind below above beside besides between beyond during despite except like near plus but nor or so yet if because although though ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    "it its he she they them their his her we our us i you your not no said says say told he's also only already still now annually yearly monthly daily alone each every both respectively nationwide worldwide overall altogether combined abroad " +
    'made make makes came come comes went go goes rose rise rises fell fall falls grew grow grows took take takes gave give gives got get gets led lead leads ran run runs saw see sees put puts set sets built build builds spread span spans cost costs began begin last this next ago later earlier ' +
    'connected created served expected planned located based employed registered trained established completed launched spent invested raised worth operating working living using serving including covering spanning employing generating making connecting linking'
  ).split(' '),
);

/** Heads that do not end in s. */
const PLURALS = new Set(
  'people women men children staff personnel youth police data aircraft fibre-pairs alumni media criteria headcount folk'.split(
    ' ',
  ),
);
/** Words in s that are no heads. */
const NO_HEADS = new Set(
  'this is was has its as us across towards besides plus thus always perhaps news series analysis basis gross less various previous numerous business process access address sales'.split(
    ' ',
  ),
);
/** Heads that say more with the word before them: "job opportunities". */
const GENERAL = new Set(
  'opportunities points units places positions connections members lines pairs sites stations facilities spaces seats'.split(
    ' ',
  ),
);

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’&/.-]*|[(),;:.!?…“”"–—]|\p{N}+/gu;

export interface Counted {
  /** From the first word to the end of the head. */
  readonly span: Span;
  readonly head: string;
  readonly isPeople: boolean;
}

/** The most words between a number and its head. */
const MOST_WORDS = 9;

/** "A seven-storey building". */
const HYPHENED =
  /-(storey|story|member|seat|bed|floor|core|pair|person|unit|room|classroom|rack|station|site|kanal|slot|lane|berth)s?(?!\p{L})/iuy;
/** "Twenty times that of". */
const TIMES =
  /\s(times)(?= (?:that|the|as|more|larger|higher|bigger|faster|greater|what|its|their|over|compared|than)\b)/iuy;

function directly(text: string, at: number): Counted | undefined {
  for (const pattern of [HYPHENED, TIMES]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match)
      return { span: { start: at, end: at + match[0].length }, head: match[1] ?? '', isPeople: false };
  }
  return undefined;
}

export function countedAt(text: string, at: number, end: number): Counted | undefined {
  const direct = directly(text, at);
  if (direct) return direct;
  const gap =
    /^[\s\u00a0]*(?:of (?:the |its |our |their |these )?|new |-)?/u.exec(text.slice(at, end))?.[0] ?? '';
  let found: { word: string; start: number; end: number; before: string | undefined } | undefined;
  let [words, depth, previous] = [0, 0, ''];
  TOKEN.lastIndex = 0;
  const phrase = text.slice(at, end);
  for (const match of phrase.matchAll(TOKEN)) {
    const word = match[0].replace(/[.]+$/, '');
    const lower = word.toLowerCase();
    if (match.index < gap.length) continue;
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth--;
    if (depth > 0 || match[0] === ')') {
      if (match.index > 120) break;
      continue;
    }
    if (!/^\p{L}/u.test(word) || (STOPS.has(lower) && !/^\p{Lu}{2,}$/u.test(word)) || ++words > MOST_WORDS)
      break;
    if (lower === 'and' || lower === '&') {
      if (found) break;
      continue;
    }
    const isHead = isPlural(word);
    // after a head only another one directly behind it, as in "services (ITeS) firms"
    if (found && !isHead) break;
    if (isHead)
      found = {
        word,
        start: at + match.index,
        end: at + match.index + word.length,
        before: /^\p{Ll}/u.test(previous) ? previous : undefined,
      };
    previous = word;
    if (match[0].endsWith('.') && words > 1) break;
  }
  if (!found) return undefined;
  const head =
    GENERAL.has(found.word.toLowerCase()) && found.before ? `${found.before} ${found.word}` : found.word;
  return {
    span: { start: at + gap.length - (gap.endsWith('new ') ? 4 : 0), end: found.end },
    head,
    isPeople: isPeople(found.word),
  };
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (PLURALS.has(lower)) return true;
  if (NO_HEADS.has(lower) || lower.length < 4) return false;
  return /[^siu]s$|ies$|ics$/.test(lower) && !/['’]s$/.test(lower) && !/^\p{Lu}+$/u.test(word);
}

/** Nouns that refer back to what was named before, or count nothing that an analyst records. */
const COUNTS_NOTHING = new Set(
  (
    'ways things times terms words questions points factors ends lines days weeks months years hours minutes seconds decades centuries halves ' +
    'sources sentences aspects reasons steps issues others lessons'
  ).split(' '),
);
/** Two of these are those who are spoken of. */
const PARTIES = new Set(
  'sides parties countries nations neighbours neighbors leaders ministers officials governments men women presidents counterparts delegations representatives figures brothers people capitals states institutions ministries'.split(
    ' ',
  ),
);

export const countsNothing = (head: string, value: number): boolean =>
  (COUNTS_NOTHING.has(head) && head !== 'times') || (value === 2 && PARTIES.has(head));
