// What a chunk of capital words names: by its head, by the list of places, or by the words around it.
import { fold } from '../../common/fold.js';
import type { Passage } from '../passage.js';
import { matchesOf } from '../span.js';
import type { Chunk } from './chunks.js';
import { COMPANIES } from './companies.js';
import { typeFromContext } from './context.js';
import { isOnlyHead } from './heads.js';
import type { Named, Names } from './named.js';
import { isPost, NO_NAME, typeOfName } from './name-types.js';
import { isPlaceAnywhere, type PlaceName } from './places.js';

export function addChunk(
  passage: Passage,
  chunk: Chunk,
  names: Names,
  places: ReadonlyMap<string, PlaceName>,
): void {
  if (!names.isFree(chunk) || isPost(chunk.name)) return addParts(passage, chunk, names, places);
  const known = names.get(chunk.name);
  if (known)
    return void names.add({ name: known.name, type: known.type, span: chunk, confidence: known.confidence });
  const owner = ownerOf(chunk.name, names, places);
  if (owner)
    return void (
      names.alias(owner, chunk.name),
      names.add({ name: owner.name, type: owner.type, span: chunk, confidence: owner.confidence })
    );
  const place = places.get(fold(chunk.name));
  const type = typeOfName(chunk.name);
  if (type !== undefined && !isOnlyHead(chunk.name) && !(place && !chunk.name.includes(' ')))
    return void names.add({ name: chunk.name, type, span: chunk, confidence: 0.8 });
  if (place && isPlaceHere(passage, chunk))
    return void names.add({
      name: properly(chunk.name, place),
      type: isCalledRegion(passage.text, chunk) ? 'Region' : place.type,
      span: chunk,
      confidence: 0.8,
      source: 'GAZETTEER',
      country: place.country,
    });
  if (isOnlyHead(chunk.name)) return;
  if (
    /^(?:of|from|in|at|near)$/.test(chunk.before) &&
    /^(?:,|\.|;|:|[ \u00a0]\p{Ll})/u.test(passage.text.slice(chunk.end)) &&
    isPlaceAnywhere(chunk.name) &&
    !NO_NAME.test(chunk.name) &&
    !COMPANIES.has(chunk.name)
  )
    return void names.add({
      name: chunk.name,
      type: 'City',
      span: chunk,
      confidence: 0.5,
      source: 'GAZETTEER',
    });
  if (NO_NAME.test(chunk.name)) return;
  const guess = typeFromContext(passage, chunk);
  if (guess) names.add({ name: chunk.name, type: guess, span: chunk, confidence: 0.5 });
}

/** "Larkspur" after "Larkspur Compute, Inc.". */
const ownerOf = (name: string, names: Names, places: ReadonlyMap<string, PlaceName>): Named | undefined =>
  name.includes(' ') || name.length < 4 || places.has(fold(name))
    ? undefined
    : names.all.find((one) => one.type === 'Company' && one.name.startsWith(`${name} `));

/** What is left of a chunk of which a part is taken: "Kenya" of "Kenya Minister X". */
function addParts(
  passage: Passage,
  chunk: Chunk,
  names: Names,
  places: ReadonlyMap<string, PlaceName>,
): void {
  for (const { start, end } of matchesOf(
    /\p{Lu}[\p{L}\p{M}’'-]+(?:[ \u00a0](?:of |and |for )?\p{Lu}[\p{L}\p{M}’'-]+)*/gu,
    chunk.name,
  )) {
    const span = { start: chunk.start + start, end: chunk.start + end };
    const name = passage.of(span);
    if (name === chunk.name || !names.isFree(span)) continue;
    const place = places.get(fold(name));
    if (place)
      names.add({
        name,
        type: place.type,
        span,
        confidence: 0.7,
        source: 'GAZETTEER',
        country: place.country,
      });
  }
}

/** "Papua province", "the states of Kano and Lagos": also where a city has that name. */
const isCalledRegion = (text: string, { start, end }: Chunk): boolean =>
  /^[ \u00a0](?:province|state|region|county|governorate)\b/u.test(text.slice(end, end + 14)) ||
  /\b(?:provinces?|states?|regions?|counties|governorates?) of (?:\p{Lu}[\p{L}’-]+(?:, | and |, and ))*$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** ISLAMABAD of a dateline is Islamabad. */
const properly = (name: string, place: PlaceName): string => (/^\p{Lu}{3,}$/u.test(name) ? place.name : name);

/** The name of a place of a country that the text names; a short word that begins a sentence may be another. */
function isPlaceHere(passage: Passage, chunk: Chunk): boolean {
  return !chunk.isFirst || chunk.name.length > 3 || passage.text.charAt(chunk.end) === ',';
}
