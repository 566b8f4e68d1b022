// The entities of a text: names of the graph first, then what the language says: definitions, persons with posts, heads, places.
import { foldedWords } from '../../search/words.js';
import type { KnownNames } from '../known.js';
import type { Passage } from '../passage.js';
import { matchesOf } from '../span.js';
import { addChunk } from './chunk-names.js';
import { chunksIn } from './chunks.js';
import { addCountries } from './countries.js';
import { addDefined } from './definitions.js';
import { addKnown } from './known-in-text.js';
import { Names } from './named.js';
import { escape } from './name-types.js';
import { withoutTitle } from './person-names.js';
import { addPersons, takePosts } from './persons.js';
import { holdingsIn, type Holding } from './posts.js';
import { addLaws, addQuoted, addTechnologies } from './works.js';

export interface EntitiesFound {
  readonly names: Names;
  readonly holdings: readonly Holding[];
}

export function entitiesIn(passage: Passage, known: KnownNames): EntitiesFound {
  const names = new Names();
  const holdings = passage.isEnglish
    ? passage.sentences.flatMap((sentence) => holdingsIn(passage.text, sentence))
    : [];
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
  const personOf = (holding: Holding): string =>
    names.get(withoutTitle(passage.of(holding.person)))?.name ?? passage.of(holding.person);
  return holdings.filter((holding, index) => {
    const words = passage.of(holding.post).toLowerCase();
    return !holdings.some(
      (other, at) =>
        at !== index &&
        personOf(other) === personOf(holding) &&
        passage.of(other.post).length >= words.length &&
        (at < index || passage.of(other.post).length > words.length) &&
        foldedWords(words).every((word) => foldedWords(passage.of(other.post)).includes(word)),
    );
  });
}

/** Every further place of the names that were found. */
function addAgain({ text }: Passage, names: Names): void {
  for (const named of names.all)
    for (const name of [named.name, ...named.aliases]) {
      if (name.length < 2) continue;
      for (const { start, end } of matchesOf(
        new RegExp(String.raw`(?<![\p{L}\p{N}-])${escape(name)}(?![\p{L}\p{N}])`, 'gu'),
        text,
      ))
        if (names.isFree({ start, end })) {
          named.mentions.push({ start, end });
          names.take({ start, end });
        }
    }
  for (const { mentions } of names.all) mentions.sort((a, b) => a.start - b.start);
}
