// Posts and who holds them: "X, the Minister of Y", "Minister of Y X", "Safaricom CEO X", "X, who heads Z", "X said".
import { overlap, type Span } from '../span.js';
import { typeByHead } from './heads.js';

/** The heads of posts, longer first. In text they may have small or capital letters. */
const HEADS = [
  'prime minister', 'deputy prime minister', 'chief minister', 'state minister', 'minister of state', 'federal minister', 'vice president', 'executive vice president', 'senior vice president', 'vice-president', 'director[- ]generals?', 'executive director', 'managing director', 'project director', 'country director', 'regional director', 'deputy director', 'chief executive officer', 'chief executive', 'chief technology officer', 'chief financial officer', 'chief operating officer', 'chief information officer', 'chief commercial officer', 'chief (?:data|digital|security|innovation|product|economic) (?:officer|adviser|advisor)', 'chief economist', 'chief engineer', 'chief secretary', 'chief of staff', 'chief scientist',
  'cabinet secretary', 'principal secretary', 'permanent secretary', 'parliamentary secretary', 'additional secretary', 'joint secretary', 'deputy secretary', 'secretary[- ]general', 'under-?secretary', 'press secretary', 'special assistant', 'special envoy', 'high commissioner', 'deputy high commissioner', 'consul[- ]general', 'attorney[- ]general', 'governor', 'deputy governor', 'country manager', 'regional manager', 'general manager', 'project manager', 'programme manager', 'program manager', 'task team leader', 'head', 'deputy head', 'co-?founder', 'founder', 'co-?chair', 'chairman', 'chairwoman', 'chairperson', 'chair', 'vice[- ]chairman', 'vice[- ]chancellor', 'rector', 'dean', 'president', 'secretary', 'minister', 'deputy minister', 'vice minister', 'ambassador', 'director', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson', 'mayor', 'senator', 'premier', 'speaker', 'professor', 'lecturer', 'economist', 'analyst', 'adviser', 'advisor', 'coordinator', 'coordinator general', 'registrar', 'treasurer', 'manager', 'partner', 'representative', 'resident representative', 'envoy', 'undersecretary', 'researcher', 'engineer', 'lawyer', 'lawmaker', 'legislator', 'member of parliament', 'mp', 'mna', 'mpa', 'ceo', 'cto', 'cfo', 'coo', 'cio', 'md', 'dg', 'owner', 'administrator', 'superintendent', 'officer', 'specialist', 'superintendent', 'inspector', 'member', 'head teacher', 'headmaster', 'headmistress', 'leader', 'co-leader', 'team leader', 'opposition leader', 'police chief', 'chief', 'boss', 'deputy chief', 'congressman', 'congresswoman', 'general', 'captain', 'monitor', 'ombudsman', 'general secretary', 'convener', 'patron', 'principal', 'trustee', 'entrepreneur', 'student', 'developer', 'trader', 'farmer', 'freelancer', 'teacher', 'shopkeeper',
].sort((a, b) => b.length - a.length);

export const HEAD = HEADS.join('|');

/** One or more words of a person's name. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*`;
const PARTICLE = String.raw`(?:bin|binti|bint|bte|al|el|van|von|der|den|de|da|do|dos|das|del|la|ul|ur|ibn|abu|e|ben)`;
/** Words of organizations and fields that stand before a name: "Minister of Science and Technology Phạm Quốc Dũng". */
const TOPIC = String.raw`(?!(?:Information|Technology|Technologies|Telecommunications?|Telecom|Communications?|Science|Innovation|Education|Finance|Planning|Development|Economy|Economic|Digital|Trade|Industry|Commerce|Affairs|State|Foreign|Interior|Transport|Energy|Health|IT|ICT|Investment|Export|Infrastructure|Networks?|Securities|Association|Authority|Board|Bank|Group)(?![\p{L}]))`;
export const PERSON = String.raw`(?:${TOPIC}(?:${WORD}|\p{Lu}\.(?:\p{Lu}\.)*)(?:[ \u00a0](?:${PARTICLE}[ \u00a0]){0,2}(?:${WORD}|\p{Lu}\.(?:\p{Lu}\.)*(?=[ \u00a0]\p{Lu}))){0,4})`;
const HONORIFIC = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Engr?|Eng|Hon|Gen|Lt|Col|Maj|Brig|Capt|Justice|Sheikh|Syed|Sir|Dame|Lord|Alhaji|Chief|Amb|Sen|Rep|Gov|Rt|Puan|Tuan|Datuk|Dato|Tan Sri|Encik|Shri|Smt|Sri|Haji|Hajj|Pak|Ibu|Mme|Sra?|Don|Doña|Ing|Lic|Inspector|Comrade|Ustad|Mufti|Maulana|Barrister|Architect|Air|General|Major|Colonel|Brigadier|Admiral)\.?(?: \((?:Retd|R)\.?\))?[ \u00a0])`;
export const TITLED = new RegExp(String.raw`(?<![\p{L}\p{N}])${HONORIFIC}+(?<name>${PERSON})`, 'gu');

/** What a post is of: "of State for Information Technology and Telecommunication", "to Pakistan", "at GSMA". */
const TAIL_WORD = String.raw`(?:the |its |our )?[\p{L}\p{N}&@'’-]+(?:\.(?=\p{L}))?`;
const STOP_TAIL = String.raw`(?!(?:who|which|that|said|says|told|added|has|have|had|was|were|is|are|will|would|and (?:the|his|her|its|said|a|an|other)|in (?:a|an|his|her|january|february|march|april|may|june|july|august|september|october|november|december|\d)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at (?:a|an|the)|after|before|during|while|as|by|from|with)(?![\p{L}]))`;
const TAIL = String.raw`(?:[ \u00a0](?:of state for|of state|of|for|to|at|in charge of|on|in|and|&)[ \u00a0]${STOP_TAIL}${TAIL_WORD}(?:[ \u00a0]${STOP_TAIL}(?!(?:of|for|to|at|in|on|and|&)[ \u00a0])${TAIL_WORD}){0,6}(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*(?=(?:, \p{Lu}[\p{L} ]+)*,? and ))*){0,5}`;
/** Before the head: "Turkish", "Pakistan’s IT", "Safaricom", "former". */
const LEAD = String.raw`(?:(?:the|a|an|its|his|her|their|our|former|then|acting|interim|outgoing|new|senior|deputy|assistant|associate|lead|group|federal|provincial|union|state)[ \u00a0])*`;

export interface Holding {
  readonly person: Span;
  /** The words of the post, without article. */
  readonly post: Span;
  /** Of which words the organization is part, after or before the head. */
  readonly isPast: boolean;
}

const cased = String.raw`(?<head>${HEAD.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
const caps = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}&@'’/-]*(?:['’]s)?[ \u00a0]){0,5}`;

const PATTERNS: readonly RegExp[] = [
  // X, the Minister of Y,
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<person>${PERSON})(?: of \p{Lu}\p{L}+)?, (?:who is )?(?<post>${LEAD}${caps}(?:[\p{Ll}'’-]+[ \u00a0]){0,3}?${cased}(?![\p{L}])${TAIL})`, 'gu'),
  // the Minister of Y, X, and "Parliamentary Secretary for IT, X,"
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<post>${LEAD}${caps}${cased}(?![\p{L}])${TAIL}), (?:${HONORIFIC})*(?<person>${PERSON})(?=,|\.|;| said| told)`, 'gu'),
  // Minister of Y X; Secretary IT X; IT Minister X; Safaricom CEO X; chief executive X
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<post>${LEAD}${caps}${cased}(?![\p{L}])(?:[ \u00a0](?:of|for|to|at)[ \u00a0](?:State[ \u00a0]for[ \u00a0])?(?:the[ \u00a0])?(?:\p{Lu}[\p{L}&-]*|and|of)(?:[ \u00a0](?:\p{Lu}[\p{L}&-]*|and|of)){0,6}?|[ \u00a0](?:IT|ICT|Finance|Planning|Education|Telecom))?)[ \u00a0](?:${HONORIFIC})*(?<person>${PERSON})(?![ \u00a0]\p{Lu})`, 'gu'),
  // Task team leader: X
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<post>${LEAD}${caps}${cased}(?![\p{L}])${TAIL}): (?:${HONORIFIC})*(?<person>${PERSON})(?=[;,.\n]|$)`, 'gu'),
  // X, who heads Z
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<person>${PERSON}),? (?<post>who (?:heads|leads|chairs|runs|founded|co-founded|manages|directs|oversees)[ \u00a0](?:the |its )?(?:[\p{L}\p{N}&@'’-]+[ \u00a0]?){1,6})`, 'gu'),
  // head of policy X of Z; X of Z said
];

/** Words in a "name" that show that it names no person. */
const NO_PERSON =
  /\b(?:Ministry|Minister|Department|University|Institute|Bank|Board|Authority|Agency|Council|Commission|(?<!^)Park|Parks|City|Street|Road|Technology|Technologies|Telecom|Telecommunication|Telecommunications|Information|Digital|National|International|Government|Company|Limited|Ltd|Group|Fund|Programme|Program|Project|Initiative|Act|Network|Cable|Centre|Center|Forum|Summit|Conference|Republic|Kingdom|Federation|Union|Association|Chamber|Foundation|Corporation|Province|District|State|Senate|Assembly|Parliament|Committee|Development|Software|Internet|Data|Cloud|Systems|Solutions|Services|Holdings|Capital|Partners|Economic|Cooperation|Finance|Planning|Education|Affairs|Africa|Asia|Europe|America|Pakistan|India|Bangladesh|Kenya|Nigeria|Egypt|Türkiye|Turkey|Indonesia|Philippines|Rwanda|Brazil|Vietnam|China|Korea|Japan|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|These|In|On|At|Earlier|However|Meanwhile|According|IT|ICT|AI|CEO|News|Times|Export|Innovation|Science|Research|Security|Communications|Communication|Mobile|Wireless|Plan|Vision|Strategy|Policy|Bill|Law|Accord|Agreement|Treaty|North|South|East|West|Secretary|President|Ambassador|Governor|Director|Chairman|Chief|Prime|Executive|Officer|Public|Private|Investment|Trade|Industry|House|Office)\b/;

export const mayBePerson = (name: string): boolean =>
  name.length > 1 && !NO_PERSON.test(name) && !/\d|@|&/.test(name) && !/^\p{Lu}{2,}$/u.test(name);

const TITLE = new RegExp(`^(?:${HONORIFIC})+`, 'u');

/** The person's name without "Dr". */
export const withoutTitle = (name: string): string => name.replace(TITLE, '');

/** The name with the capital words before it: "Securities" of "Indus Ridge Securities" is no person. */
const nameEndingIn = (words: string, at: number, person: string): string =>
  `${/(?:\p{Lu}[\p{L}&’'-]*[ \u00a0])*$/u.exec(words.slice(0, at))?.[0] ?? ''}${person}`;

export function holdingsIn(text: string, sentence: Span): Holding[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Holding[] = [];
  for (const pattern of PATTERNS)
    for (const match of words.matchAll(pattern)) {
      const { person: named = '', post = '' } = match.groups ?? {};
      const person = named.replace(TITLE, '');
      const trimmedPost = post.replace(/^(?:the|a|an|its|his|her|their|our)\s+/iu, '').replace(/^who\s+/, '').trimEnd();
      if (!mayBePerson(person) || typeByHead(nameEndingIn(words, match.index + match[0].lastIndexOf(person), person)) !== undefined) continue;
      const isAfter = match[0].indexOf(post) < match[0].lastIndexOf(person);
      const personAt = sentence.start + match.index + (isAfter ? match[0].lastIndexOf(person) : match[0].indexOf(person));
      const postAt = sentence.start + match.index + match[0].indexOf(trimmedPost);
      const holding = {
        person: { start: personAt, end: personAt + person.length },
        post: { start: postAt, end: postAt + trimmedPost.length },
        isPast: /\b(?:former|then|ex)\b/i.test(post),
      };
      if (!found.some((one) => overlap(one.person, holding.person) || overlap(one.post, holding.post))) found.push(holding);
    }
  return found;
}

const SAID = String.raw`(?:said|says|told|added|noted|stated|argued|explained|warned|announced|claimed|emphasi[sz]ed|stressed|observed|remarked|replied|confirmed|insisted|predicted|estimated|reiterated|pointed out|promised|declined|wrote|called|put|expects|believes|complained|asked|urged|hailed|welcomed|described|recalled|admitted|conceded|acknowledged|joked|assured|highlighted|disclosed|revealed)`;
/** "X said", "said X", "according to X", "X’s": somebody who speaks. */
export const SPEAKERS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${PERSON}),? (?:(?:also|then|later|further|has|had|who)[ \u00a0])?${SAID}(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:I am|I’m|my name is|[Rr]eporting by|[Ww]ritten by|[Ee]diting by)[ \u00a0](?<name>${PERSON})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:said|says|added|according to|noted|argued|explained|warned)[ \u00a0](?:${HONORIFIC})*(?<name>${PERSON})`, 'gu'),
];
