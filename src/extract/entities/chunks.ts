// Names in a text, found by their capital letters: "Ministry of Information Technology and Telecommunication" is one chunk.
import type { Span } from '../span.js';
import { COMMON, FUNCTION, INSIDE, ROMANCE } from './chunk-words.js';
import { LEADS, typeByHead } from './heads.js';

export interface Chunk extends Span {
  readonly name: string;
  /** It begins its sentence, where every word has a capital. */
  readonly isFirst: boolean;
  /** The word before it, in small letters. */
  readonly before: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}@&'’./-]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]|&|\S/gu;

interface Token extends Span {
  readonly word: string;
  readonly isName: boolean;
}

export function chunksIn(text: string, sentence: Span): Chunk[] {
  const tokens = tokensOf(text, sentence);
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!tokens[at]?.isName) {
      at++;
      continue;
    }
    const to = endOf(text, tokens, at);
    const chunk = toChunk(text, tokens, at, to);
    if (chunk) chunks.push(chunk);
    at = to + 1;
  }
  return chunks;
}

function tokensOf(text: string, sentence: Span): Token[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(TOKEN)].map((match): Token => {
    const start = sentence.start + match.index;
    // the possessive ends a name
    const word = match[0]
      .replace(/['’]s?$/u, '')
      .replace(/\.$/, '')
      .replace(
        /(?<=^\p{Lu}[\p{L}]+)-(?:based|backed|led|listed|owned|run|funded|made|born|headquartered)$/u,
        '',
      );
    // the point of "A.Ş." belongs to the name
    const dot = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && text.charAt(start + word.length) === '.' ? 1 : 0;
    return { word, start, end: start + word.length + dot, isName: isNameWord(word) };
  });
}

const isNameWord = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  /^(?:e|i|m|al|el)-?\p{Lu}/u.test(word) ||
  /^\d{1,2}\p{Lu}?\p{L}{4,}/u.test(word) ||
  /^\p{L}+@\p{L}+$/u.test(word);

/** The last token of the name that begins here. */
function endOf(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let next = from + 1; next < tokens.length; next++) {
    const [token, previous] = [tokens[next], tokens[last]];
    if (!token || !previous) break;
    const gap = text.slice(tokens[next - 1]?.end ?? 0, token.start);
    const isLegalForm = /^, $/.test(gap) && /^(?:Inc|Ltd|LLC|Corp|PLC|Plc|Co)\.?$/.test(token.word);
    const isOfMany = /^['’] $/u.test(gap) && previous.word.endsWith('s');
    if ((!/^[\s\u00a0]+$/u.test(gap) && !isLegalForm && !isOfMany) || /\n\s*\n/.test(gap)) break;
    if (token.isName) {
      if (DAY.test(token.word)) break;
      last = next;
      continue;
    }
    const word = token.word.toLowerCase();
    // a number in a name: "SEA-ME-WE 6", "Vision 2030"
    if (/^\d{1,4}$/.test(word) && next === last + 1) {
      if (
        /^(?:19|20)\d{2}$/.test(word)
          ? /^(?:Vision|Agenda|Digital|Expo|LEAP|GITEX|Act|Strategy|Plan|Law|Policy|Compass|Decade|Bill|Programme|Program|Regulation|Regulations|Ordinance|Rules)$/.test(
              previous.word,
            )
          : /\p{Lu}$|[cC]able$|[pP]hase$|Africa$/u.test(previous.word) && Number(word) < 30
      )
        last = next;
      break;
    }
    if (!INSIDE.has(word) || !mayJoin(tokens, from, last, next)) break;
  }
  return last;
}

const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;

/** Whether the small word at `next` continues the name. */
function mayJoin(tokens: readonly Token[], from: number, last: number, next: number): boolean {
  const word = tokens[next]?.word.toLowerCase() ?? '';
  // "of the", "for the"
  const following = tokens.slice(next + 1, next + 3).find(({ word: one }) => one.toLowerCase() !== 'the');
  if (!following?.isName || following.start - (tokens[next]?.end ?? 0) > 6) return false;
  const words = tokens.slice(from, last + 1).map((token) => token.word);
  const first = words[0]?.toLowerCase() ?? '';
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (ROMANCE.has(word)) return word !== 'al' || words.length < 4;
  if (word === 'of' || word === 'for' || word === 'on')
    return (
      LEADS.has(head) ||
      (word === 'of' &&
        /^(?:republic|state|kingdom|islamic republic|federation|state bank|university)$/i.test(
          words.join(' '),
        )) ||
      (LEADS.has(first) &&
        word !== 'for' &&
        /^(?:ministry|department|bank|institute|university|board|council|committee)$/.test(first) &&
        words.length < 3)
    );
  if (word === 'and' || word === '&') {
    if (word === '&') return true;
    // "Ministry of IT and Telecommunication", but not "Ministry of IT and the Board" or "… and Pakistan Software Export Board"
    if (tokens[next + 1]?.word.toLowerCase() === 'the') return false;
    const isLed = words.some(
      (one, index) => /^(?:of|for|on)$/i.test(one) && LEADS.has((words[index - 1] ?? '').toLowerCase()),
    );
    if (!isLed) return isHeadAfterAnd(tokens, next);
    const rest = restAfter(tokens, next + 1);
    return typeByHead(rest) === undefined && !/^(?:Ministry|Prime|President|Minister)\b/.test(rest);
  }
  return false;
}

const TOPICS =
  /^(?:Information|Communications?|Science|Research|Industry|Trade|Technology|Telecommunications?|Software|Innovation|Securities|Transport|Posts?|Electronics|Planning|Finance|Education|Media|Data|Digital|Investment|Export|Commerce|Statistics|Standards|Computer)$/;

/** "Science and Technology Park", "Telecommunication and Digital Government Regulatory Authority": one head for both. */
function isHeadAfterAnd(tokens: readonly Token[], next: number): boolean {
  const rest = restAfter(tokens, next + 1);
  const before = tokens[next - 1]?.word ?? '';
  const stands = (tokens[next - 2]?.word ?? '').toLowerCase();
  return (
    rest.includes(' ') &&
    typeByHead(rest) !== undefined &&
    (stands === 'the' || TOPICS.test(before)) &&
    !/^(?:Ministry|Bank|Government)/.test(rest)
  );
}

function restAfter(tokens: readonly Token[], from: number): string {
  const words: string[] = [];
  for (let at = from; at < tokens.length && (tokens[at]?.isName ?? false); at++)
    words.push(tokens[at]?.word ?? '');
  return words.join(' ');
}

/** What is longer is a list or a heading in capitals. */
const LONGEST = 140;

/** "It", but not "IT". */
const isFunction = (word: string): boolean => FUNCTION.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);

function toChunk(text: string, tokens: readonly Token[], from: number, to: number): Chunk | undefined {
  let [first, last] = [from, to];
  // "The World Bank": words that begin a sentence are no part of the name
  while (first < last && isFunction(tokens[first]?.word ?? '')) first++;
  while (last > first && DAY.test(tokens[last]?.word ?? '')) last--;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const name = text.slice(start, end);
  if (
    first === last &&
    [COMMON, FUNCTION].some((words) => words.has(name.toLowerCase())) &&
    !/^(?:US|WHO|IT|AI)$/.test(name)
  )
    return undefined;
  if (name.length > LONGEST) return undefined;
  if (first === last && (DAY.test(name) || /^[\p{L}]$/u.test(name) || name === 'May' || name === 'IT'))
    return undefined;
  return {
    start,
    end,
    name,
    isFirst: from === 0 && first === from,
    before: (tokens[first - 1]?.word ?? '').toLowerCase(),
  };
}
