// The entities of a text: names of the graph first, then what the language says: definitions, persons with posts, heads, places.
import { fold } from '../../common/fold.js';
import { foldedWords, wordsOf } from '../../search/words.js';
import type { KnownNames } from '../known.js';
import type { Passage } from '../passage.js';
import { contains, matchesOf, matchesWithin, overlap, type Span } from '../span.js';
import { chunksIn, type Chunk } from './chunks.js';
import { COMPANIES, ORGANIZATIONS } from './companies.js';
import { isOnlyHead, typeByHead } from './heads.js';
import { Names, type Named } from './named.js';
import { countryNames, isPlaceAnywhere, placesIn, WELL_KNOWN, type PlaceName } from './places.js';
import { HEAD, holdingsIn, mayBePerson, SPEAKERS, TITLED, withoutTitle, type Holding } from './posts.js';
import { TECHNOLOGY_PATTERNS } from './technologies.js';

export interface EntitiesFound {
  readonly names: Names;
  readonly holdings: readonly Holding[];
}

export function entitiesIn(passage: Passage, known: KnownNames): EntitiesFound {
  const names = new Names();
  const holdings = passage.isEnglish ? passage.sentences.flatMap((sentence) => holdingsIn(passage.text, sentence)) : [];
  const chunks = passage.sentences.flatMap((sentence) => chunksIn(passage.text, sentence));
  addKnown(passage, { known, chunks, holdings }, names);
  addPersons(passage, names, holdings);
  const places = addCountries(passage, names);
  takePosts(passage, chunks, names, holdings);
  addDefined(passage, chunks, names);
  addQuoted(passage, names);
  addLaws(passage, names);
  addTechnologies(passage, names);
  for (const chunk of chunks) addChunk(passage, chunk, names, places);
  addAgain(passage, names);
  return { names, holdings: fullest(passage, names, holdings) };
}

/** "Minister Khawaja" says no more than "Shaza Fatima Khawaja, the Minister of State for IT". */
function fullest(passage: Passage, names: Names, holdings: readonly Holding[]): Holding[] {
  const personOf = (holding: Holding): string => names.get(withoutTitle(passage.of(holding.person)))?.name ?? passage.of(holding.person);
  return holdings.filter((holding, index) => {
    const words = passage.of(holding.post).toLowerCase();
    return !holdings.some(
      (other, at) => at !== index && personOf(other) === personOf(holding) && passage.of(other.post).length >= words.length && (at < index || passage.of(other.post).length > words.length) && foldedWords(words).every((word) => foldedWords(passage.of(other.post)).includes(word)),
    );
  });
}

/** Names of the graph, longest first. A name with a capital is found only with one. */
function addKnown(passage: Passage, { known, chunks, holdings }: { known: KnownNames; chunks: readonly Chunk[]; holdings: readonly Holding[] }, names: Names): void {
  const words = wordsWithPlaces(passage.text);
  for (let at = 0; at < words.length; at++) {
    const candidates = [...known.beginningWith(words[at]?.text ?? '')]
      .filter((name) => name.words.every((word, index) => words[at + index]?.text === word))
      .sort((a, b) => b.words.length - a.words.length);
    const best = candidates.find(({ written, words: parts, entity }) => {
      const span = { start: words[at]?.start ?? 0, end: words[at + parts.length - 1]?.end ?? 0 };
      const text = passage.of(span);
      if (entity.type === 'Post' || /^\p{Ll}/u.test(written) !== /^\p{Ll}/u.test(text)) return false;
      if (parts.length === 1 && written.length < 5 && text !== written) return false;
      if (entity.type === 'Technology' && holdings.some(({ post }) => contains(post, span))) return false;
      return !/\n/.test(text) && !continuesName(passage.text, span) && !isPartOfName(chunks, span) && !holdings.some(({ person }) => overlap(person, span) && person.end > span.end);
    });
    if (!best) continue;
    const span = { start: words[at]?.start ?? 0, end: words[at + best.words.length - 1]?.end ?? 0 };
    const named = names.add({ name: best.entity.name, type: best.entity.type, span, confidence: 0.95, source: 'GAZETTEER', id: best.entity.id });
    if (named) at += best.words.length - 1;
    if (named && fold(passage.of(span)) !== fold(best.entity.name)) names.alias(named, passage.of(span));
  }
}

/** "Karachi" in "Karachi Port Trust", "IT Park" in "IT Park Authority": a longer name goes on. */
const continuesName = (text: string, { end }: Span): boolean => {
  const next = /^[ \u00a0](\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && typeByHead(`X ${next}`) !== undefined;
};

/** "Islamabad" in "IT Park Islamabad". */
const isPartOfName = (chunks: readonly Chunk[], span: Span): boolean =>
  chunks.some((chunk) => contains(chunk, span) && chunk.end - chunk.start > span.end - span.start && !isPost(chunk.name) && typeOfName(chunk.name) !== undefined && typeOfName(chunk.name) !== 'Region');

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Folded words with their places in the units of JavaScript. */
function wordsWithPlaces(text: string): Place[] {
  const units = /[\ud800-\udfff]/.test(text) ? unitsOf(text) : undefined;
  return wordsOf(text).map((word) => ({ text: word.text, start: units?.[word.start] ?? word.start, end: units?.[word.end] ?? (units ? text.length : word.end) }));
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return units;
}

function addPersons(passage: Passage, names: Names, holdings: readonly Holding[]): void {
  if (!passage.isEnglish) return;
  const { text } = passage;
  const person = (span: Span, confidence: number): void => {
    const name = withoutTitle(passage.of(span));
    if (!mayBePerson(name) || !/\s/.test(name) || isPlaceName(name)) return;
    names.add({ name, type: 'Official', span: { start: span.end - name.length, end: span.end }, confidence });
  };
  const many = (name: string): boolean => /\s/.test(name);
  for (const { person: span } of holdings) if (many(passage.of(span))) person(span, 0.9);
  for (const { start: at, match } of matchesWithin(TITLED, text, passage.sentences)) {
    const name = match.groups?.['name'] ?? '';
    const start = at + match[0].lastIndexOf(name);
    if (many(name)) person({ start, end: start + name.length }, 0.85);
  }
  for (const pattern of SPEAKERS)
    for (const { start: at, match } of matchesWithin(pattern, text, passage.sentences)) {
      const name = match.groups?.['name'] ?? '';
      const start = at + match[0].indexOf(name);
      if (many(name) && typeByHead(name) === undefined && !COMPANIES.has(name) && !ORGANIZATIONS.has(name)) person({ start, end: start + name.length }, 0.75);
    }
  // alone, as in "Khawaja said": the person of that surname
  for (const named of names.all.filter(({ type }) => type === 'Official')) {
    const parts = named.name.split(/\s+/);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    for (const part of new Set([last, parts.slice(1).join(' '), ...(parts.length > 2 ? [parts.slice(-2).join(' ')] : []), first])) {
      if (part.length < 3 || part === named.name) continue;
      for (const { start, end } of matchesOf(new RegExp(String.raw`(?<![\p{L}\p{N}-])${escape(part)}(?![\p{L}\p{N}-])(?![ \u00a0]\p{Lu}\p{Ll})`, 'gu'), text))
        if (names.isFree({ start, end }) && !/\p{Lu}[\p{L}’'-]+[ \u00a0]$/u.test(text.slice(Math.max(0, start - 20), start)) || names.isFree({ start, end }) && /(?:Minister|Ambassador|Secretary|Director|Dr|Mr|Ms|Mrs|President|Governor|Chairman|Prof)\.?[ \u00a0]$/.test(text.slice(Math.max(0, start - 14), start))) {
          named.mentions.push({ start, end });
          names.take({ start, end });
          if (part !== first || part === last) names.alias(named, part);
        }
    }
  }
}

/** Posts name no organization by themselves. */
function takePosts(passage: Passage, chunks: readonly Chunk[], names: Names, holdings: readonly Holding[]): void {
  for (const { post } of holdings)
    if (/^\p{Lu}/u.test(passage.of(post)) && STARTS_WITH_HEAD.test(passage.of(post))) names.take(headOf(post, chunks));
}

const STARTS_WITH_HEAD = new RegExp(`^(?:${HEAD})(?![\\p{L}])`, 'iu');

/** A post without the organization that its words name: "Director-General of the Communications Authority". */
function headOf(post: Span, chunks: readonly Chunk[]): Span {
  const organization = chunks.find((chunk) => post.start < chunk.start && chunk.end <= post.end && typeOfName(chunk.name) !== undefined && !isOnlyHead(chunk.name) && !/^State for\b/.test(chunk.name));
  return organization ? { start: post.start, end: organization.start } : post;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const isPlaceName = (name: string): boolean => countryNames().some(({ names }) => names.includes(name));

/** Countries by name; nationalities count for the places of the text. */
function addCountries(passage: Passage, names: Names): ReadonlyMap<string, PlaceName> {
  const { text } = passage;
  const codes = new Set<string>();
  for (const { code, name, names: written, demonyms, capitals } of countryNames()) {
    const present = written.filter((one) => text.includes(one));
    if (demonyms.some((one) => text.includes(one)) || capitals.some((one) => text.includes(one))) codes.add(code);
    for (const one of present.sort((a, b) => b.length - a.length))
      for (const { start, end } of matchesOf(new RegExp(String.raw`(?<![\p{L}\p{N}-])${escape(one)}(?![\p{L}\p{N}$])`, 'gu'), text)) {
        const span = { start, end };
        codes.add(code);
        if (isInsideName(text, span)) continue;
        const named = names.get(name) ?? names.get(one);
        if (named && named.type !== 'Country') continue;
        const added = names.add({ name: named?.name ?? name, type: 'Country', span, confidence: 0.95, source: 'GAZETTEER', country: code });
        if (added && one !== added.name) names.alias(added, one);
      }
  }
  for (const [place, code] of Object.entries(WELL_KNOWN)) if (fold(text).includes(place)) codes.add(code);
  return placesIn(codes);
}

/** "Pakistan" in "Pakistan Software Export Board" and "Bank of India": part of another name. */
function isInsideName(text: string, { start, end }: Span): boolean {
  const after = /^[ \u00a0](\p{Lu}[\p{L}’'-]*(?:[ \u00a0](?:and |of )?\p{Lu}[\p{L}’'-]*){0,5})/u.exec(text.slice(end, end + 80))?.[1];
  if (after !== undefined && typeByHead(after) !== undefined) return true;
  return /(?:Bank|University|Government|Republic|Institute|Board|Chamber|Association|Authority|Parliament) of (?:the |Islamic Republic of )?$/.test(text.slice(Math.max(0, start - 40), start)) || /(?:Digital|Telecom|Smart|Invest in|Cloud) $/.test(text.slice(Math.max(0, start - 12), start));
}

/** "Pakistan Software Export Board (PSEB)": the abbreviation is its other name. */
function addDefined(passage: Passage, chunks: readonly Chunk[], names: Names): void {
  for (const chunk of chunks) {
    const match = /^[ \u00a0]?\((?:the |formerly )?[“"]?([\p{L}\p{N}&@.-]{2,14})[”"]?\)/u.exec(passage.text.slice(chunk.end, chunk.end + 24).replace(/^['’]s/u, ''));
    const short = match?.[1] ?? '';
    if (!/\p{Lu}/u.test(short) || !chunk.name.includes(' ')) continue;
    const name = withoutSurplus(chunk.name, short);
    if (NO_NAME.test(name) || NO_NAME.test(short)) continue;
    const known = names.get(short);
    if (known?.id !== undefined && names.isFree(chunk)) {
      // the abbreviation of something in the graph: this is a new name of it
      names.alias(known, name);
      names.add({ name: known.name, type: known.type, span: { start: chunk.end - name.length, end: chunk.end }, confidence: 0.9 });
      continue;
    }
    const span = { start: chunk.end - name.length, end: chunk.end };
    const byHead = typeOfName(name) ?? 'OtherOrganization';
    const type = byHead === 'Event' && /\b(?:Forum|Congress)$/.test(name) ? 'OtherOrganization' : byHead;
    const named = names.get(name) ?? names.add({ name, type, span, confidence: 0.85 });
    if (!named) continue;
    names.alias(named, short);
    const at = passage.text.indexOf(short, chunk.end);
    if (names.isFree({ start: at, end: at + short.length })) {
      named.mentions.push({ start: at, end: at + short.length });
      names.take({ start: at, end: at + short.length });
    }
  }
}

/** "Chinese operator Pwani Networks (PN)": only the words whose initials the abbreviation has, if it has them. */
function withoutSurplus(name: string, short: string): string {
  const letters = fold(short).replace(/[^\p{L}]/gu, '');
  const words = name.split(/\s+/);
  for (let from = 1; from < words.length - 1; from++) {
    const initials = foldedWords(words.slice(from).filter((word) => /^\p{Lu}/u.test(word)).join(' ')).map((word) => word.charAt(0)).join('');
    if (initials === letters && foldedWords(words.slice(0, from).join(' ')).length > 0 && typeByHead(words.slice(0, from).join(' ')) === undefined) return words.slice(from).join(' ');
  }
  return name;
}

const WORKS = '(?:programme|program|project|initiative|scheme|campaign|strategy|policy)s?';
/** A name in quotation marks: “Connect 2030” programme. */
const QUOTED = new RegExp(String.raw`[“"‘«„](?<name>\p{Lu}[^“”"‘«»„\n]{2,120}?)[,.]?[”"’»“] ${WORKS}(?!\p{L})|\b${WORKS}(?:,)?(?: called| named| titled| dubbed| known as)?,? [“"«„](?<after>\p{Lu}[^“”"«»„\n]{2,120}?)[,.]?[”"»“]`, 'gu');

function addQuoted({ text }: Passage, names: Names): void {
  for (const { match } of matchesOf(QUOTED, text)) {
    const name = match.groups?.['name'] ?? match.groups?.['after'] ?? '';
    const start = match.index + match[0].indexOf(name);
    if (name.split(/\s+/).length <= 15) names.add({ name, type: 'Initiative', span: { start, end: start + name.length }, confidence: 0.8 });
  }
}

/** "Act No. 8 of 2010", "Law No. 4691", "Decree 53/2022". */
const NUMBERED = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]+ (?:(?:and|of|for|the|on) )*){0,6}(?:Act|Law|Decree|Ordinance|Directive|Regulation|Resolution|Bill)(?: \((?:EU|EC)\))?(?: No\.?)? ?\d+(?:[/-][\p{L}\d-]+)*(?: of (?:19|20)\d{2})?/gu;

function addLaws({ text, sentences }: Passage, names: Names): void {
  for (const { start: at, end } of matchesWithin(NUMBERED, text, sentences)) {
    const start = at + (/^(?:Under|The|In|By|A|This|With|As|Since|After) /.exec(text.slice(at, end))?.[0].length ?? 0);
    names.add({ name: text.slice(start, end), type: 'Law', span: { start, end }, confidence: 0.8 });
  }
}

function addTechnologies(passage: Passage, names: Names): void {
  for (const { name, pattern } of TECHNOLOGY_PATTERNS)
    for (const { start, end } of matchesOf(pattern, passage.text)) {
      const words = passage.of({ start, end });
      // not the "AI" of "National AI Policy"
      if (/^[ \u00a0]\p{Lu}[\p{L}]+/u.test(passage.text.slice(end, end + 12)) && /^\p{Lu}/u.test(words)) continue;
      const existing = names.get(name) ?? names.get(words);
      const named = names.add({ name: existing?.name ?? name, type: existing?.type ?? 'Technology', span: { start, end }, confidence: 0.7, source: 'GAZETTEER' });
      if (named && fold(words) !== fold(named.name)) names.alias(named, words);
    }
}

function typeOfName(name: string): Named['type'] | undefined {
  if (ORGANIZATIONS.has(name)) return 'OtherOrganization';
  if (COMPANIES.has(name)) return 'Company';
  return typeByHead(name);
}

function addChunk(passage: Passage, chunk: Chunk, names: Names, places: ReadonlyMap<string, PlaceName>): void {
  if (!names.isFree(chunk) || isPost(chunk.name)) return addParts(passage, chunk, names, places);
  const known = names.get(chunk.name);
  if (known) return void names.add({ name: known.name, type: known.type, span: chunk, confidence: known.confidence });
  const owner = ownerOf(chunk.name, names, places);
  if (owner) return void (names.alias(owner, chunk.name), names.add({ name: owner.name, type: owner.type, span: chunk, confidence: owner.confidence }));
  const place = places.get(fold(chunk.name));
  const type = typeOfName(chunk.name);
  if (type !== undefined && !isOnlyHead(chunk.name) && !(place && !chunk.name.includes(' '))) return void names.add({ name: chunk.name, type, span: chunk, confidence: 0.8 });
  if (place && isPlaceHere(passage, chunk)) return void names.add({ name: properly(chunk.name, place), type: place.type, span: chunk, confidence: 0.8, source: 'GAZETTEER', country: place.country });
  if (isOnlyHead(chunk.name)) return;
  if (/^(?:of|from|in|at|near)$/.test(chunk.before) && /^(?:,|\.|;|:|[ \u00a0]\p{Ll})/u.test(passage.text.slice(chunk.end)) && isPlaceAnywhere(chunk.name) && !NO_NAME.test(chunk.name) && !COMPANIES.has(chunk.name))
    return void names.add({ name: chunk.name, type: 'City', span: chunk, confidence: 0.5, source: 'GAZETTEER' });
  if (NO_NAME.test(chunk.name)) return;
  const guess = typeFromContext(passage, chunk);
  if (guess) names.add({ name: chunk.name, type: guess, span: chunk, confidence: 0.5 });
}

/** "Larkspur" after "Larkspur Compute, Inc.". */
const ownerOf = (name: string, names: Names, places: ReadonlyMap<string, PlaceName>): Named | undefined =>
  name.includes(' ') || name.length < 4 || places.has(fold(name)) ? undefined : names.all.find((one) => one.type === 'Company' && one.name.startsWith(`${name} `));

/** Abbreviations and words with capitals that name no entity. */
const NO_NAME = /^(?:(?:RM|Rs|Tk|N|KSh|Ksh|Rp|P|R|SR|LE)\.?\d+|IT-enabled Services|IT-Enabled Services|Tk|Rs|PKR|INR|BDT|NGN|KES|KSh|SAR|AED|VND|IDR|EGP|PHP|BRL|RWF|EUR|GBP|ISO|IEC|FY\s?\d*|Q[1-4]|H[12]|GDP|VAT|IT|ICT|ITeS|BPO|PPP|KPI|CEO|SRO|PhD|MoU|MOU|LoI|RoW|CAGR|YoY|USD|ARPU|OTT|API|SIM|SMS|URL|FAQ|Article|Section|Rule|Chapter|Table|Page|STEM|SMEs?|NGOs?|MHz|GHz|TV|PC|DC|R&D|B2B|B2G|P2P|Q&A|Covid|COVID|[IVX]+)(?![\p{L}])/u;

/** What is left of a chunk of which a part is taken: "Kenya" of "Kenya Minister X". */
function addParts(passage: Passage, chunk: Chunk, names: Names, places: ReadonlyMap<string, PlaceName>): void {
  for (const { start, end } of matchesOf(/\p{Lu}[\p{L}\p{M}’'-]+(?:[ \u00a0](?:of |and |for )?\p{Lu}[\p{L}\p{M}’'-]+)*/gu, chunk.name)) {
    const span = { start: chunk.start + start, end: chunk.start + end };
    const name = passage.of(span);
    if (name === chunk.name || !names.isFree(span)) continue;
    const place = places.get(fold(name));
    if (place) names.add({ name, type: place.type, span, confidence: 0.7, source: 'GAZETTEER', country: place.country });
  }
}

const POST = new RegExp(String.raw`^(?:(?:The|Former|Deputy|Federal|Acting|[\p{L}’'-]+)\s)?(?:${HEAD})(?:\s(?:of|for|to|at)\s.*)?$`, 'iu');
const isPost = (name: string): boolean => POST.test(name) && typeByHead(name) === undefined;

/** ISLAMABAD of a dateline is Islamabad. */
const properly = (name: string, place: PlaceName): string => (/^\p{Lu}{3,}$/u.test(name) ? place.name : name);

/** The name of a place of a country that the text names; a short word that begins a sentence may be another. */
function isPlaceHere(passage: Passage, chunk: Chunk): boolean {
  return !chunk.isFirst || chunk.name.length > 3 || passage.text.charAt(chunk.end) === ',';
}

const COMPANY_CONTEXT = /\b(?:consultants|operator|company|firm|provider|carrier|startup|start-up|vendor|giant|manufacturer|developer|contractor|supplier|maker|brokerage|insurer|builder|retailer|bank|telco|subsidiary|builder|unit)s?(?: called| named)?[ \u00a0]$/iu;
const COMPANY_AFTER = /^(?:['’]s)?[ \u00a0](?:plans to|will|has|says|said|launched|announced|operates|owns|sells|invest\w*|employs|serves|acquired|signed|won|built|shares|subscribers|customers|network|chief executive|CEO)\b/u;
const CABLE_CONTEXT = /\b(?:cables?|systems?|submarine cables?|network|satellite)(?:,)?(?: called| named| known as| such as| including)?[ \u00a0]$/iu;
const CABLE_AFTER = /^[ \u00a0](?:submarine |undersea |subsea |internet )*cables?\b|^[ \u00a0]system\b/iu;
const INITIATIVE_CONTEXT = /\b(?:programme|program|scheme|initiative|project|campaign|strategy|plan)(?:,)?(?: called| named| known as| dubbed)?[ \u00a0][“"‘]?$/iu;
const INITIATIVE_AFTER = /^[”"’]?[ \u00a0](?:platform|portal|app|digital ID|ID system|programme|program|scheme|initiative|project|campaign|strategy|plan|agenda|policy)\b/iu;
const PARK_AFTER = /^[ \u00a0](?:(?:technology|software|science|IT|tech) )?parks?\b/u;

function typeFromContext({ text }: Passage, chunk: Chunk): Named['type'] | undefined {
  const before = text.slice(Math.max(0, chunk.start - 50), chunk.start);
  const after = text.slice(chunk.end, chunk.end + 40);
  const many = chunk.name.includes(' ');
  if (/\b(?:regions?|provinces?|states?|districts?|counties|governorates?) of (?:\p{Lu}[\p{L}’-]+(?:, | and |, and ))*$/u.test(before)) return 'Region';
  if (/^-based\b/u.test(after)) return 'City';
  if (CABLE_AFTER.test(after) || CABLE_CONTEXT.test(before) || /^(?:SEA-ME-WE|2Africa|AAE|PEACE|MAREA|EASSy|TEAMS|WACS|SAT-3|IMEWE|TW1|LION|DARE)/.test(chunk.name)) return 'Infrastructure';
  if (INITIATIVE_AFTER.test(after) || INITIATIVE_CONTEXT.test(before)) return 'Initiative';
  if (PARK_AFTER.test(after)) return 'TechnologyPark';
  if (/^(?:Vision|Agenda) \d{4}$|^(?:Digital|Smart|Make in|Startup|Start-up|Invest in|Skill) \p{Lu}/u.test(chunk.name) && !COMPANY_AFTER.test(after)) return 'Initiative';
  if (COMPANY_CONTEXT.test(before) || /^, (?:the|a|an) (?:[\p{Ll}-]+ ){0,3}(?:utility|operator|company|firm|provider|start-?up|carrier|builder|telco)\b/u.test(after)) return 'Company';
  if (/\b(?:regulator|watchdog|agency|authority)(?:, the|,)?[ \u00a0]$/u.test(before)) return 'Agency';
  if (/\b(?:in|near|outside|around)[ \u00a0]$/u.test(before) && /^(?:,|\.|;|[ \u00a0](?!\p{Lu}))/u.test(after) && !many) return 'City';
  if (/^\p{Lu}[\p{Lu}\d&@-]+$/u.test(chunk.name) && chunk.name.length > 2) return /^['’]s|^[ \u00a0]\p{Ll}/u.test(after) || /\b(?:the|of|by|with|from|and|to|at)[ \u00a0]$/.test(before) ? 'Company' : undefined;
  if (COMPANY_AFTER.test(after) && !chunk.isFirst) return 'Company';
  if (!many) return undefined;
  if (/^(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?,? (?:owns?|in which|whose)\b/u.test(after)) return 'Company';
  if (/^\p{Lu}\p{Ll}+[ \u00a0]\p{Lu}\p{Ll}+$/u.test(chunk.name) && /^,?[ \u00a0](?:who|whose|a|an|aged|\d\d)\b/u.test(after) && mayBePerson(chunk.name)) return 'Official';
  // a name of several words inside a sentence names something: who reviews it says what
  if (!chunk.isFirst && !/\b(?:mr|ms|mrs|dr)$/.test(chunk.before)) return 'Company';
  return COMPANY_AFTER.test(after) || /\b(?:by|with|at|from|between|and|including|as|to)[ \u00a0](?:the )?$/u.test(before) ? 'Company' : undefined;
}

/** Every further place of the names that were found. */
function addAgain({ text }: Passage, names: Names): void {
  for (const named of names.all)
    for (const name of [named.name, ...named.aliases]) {
      if (name.length < 2) continue;
      for (const { start, end } of matchesOf(new RegExp(String.raw`(?<![\p{L}\p{N}-])${escape(name)}(?![\p{L}\p{N}])`, 'gu'), text))
        if (names.isFree({ start, end })) {
          named.mentions.push({ start, end });
          names.take({ start, end });
        }
    }
  for (const { mentions } of names.all) mentions.sort((a, b) => a.start - b.start);
}
