// How similar two names are: the words that they share, where rare words count more than common ones.
import { distance } from './distance.js';
import { tolerance } from './match.js';
import { SMALL } from './plain-words.js';
import { endOfTogether, endsOfInitials } from './short-forms.js';

/** Words of one name that match words of the other, by position. */
interface Pair {
  readonly asked: readonly number[];
  readonly name: readonly number[];
  /** 1 for the same word, less if it is mistyped, incomplete or abbreviated. */
  readonly quality: number;
}

const RUN_TOGETHER = 0.95;
const INITIALS = 0.9;
const SHORTEST_BEGINNING = 3;
const WEIGHT_OF_SMALL = 0.1;

export class Likeness {
  /** @param namesWith how many names contain a word */
  constructor(private readonly namesWith: ReadonlyMap<string, number>) {}

  /**
   * 0 to 1: the weight of the shared words, as a share of the weight of all words of both names. 1 if both
   * have the same words in any order. The words must be folded.
   */
  of(asked: readonly string[], name: readonly string[]): number {
    const [restAsked, restName] = [new Set(asked.keys()), new Set(name.keys())];
    let [shared, lost] = [0, 0];
    for (const pair of pairsOf(asked, name)) {
      if (!pair.asked.every((place) => restAsked.has(place))) continue;
      if (!pair.name.every((place) => restName.has(place))) continue;
      for (const place of pair.asked) restAsked.delete(place);
      for (const place of pair.name) restName.delete(place);
      shared += this.#weight(name, pair.name);
      lost += (1 - pair.quality) * this.#weight(name, pair.name);
    }
    const alone = this.#weight(asked, restAsked) + this.#weight(name, restName);
    return shared === 0 ? 0 : 1 - (lost + alone) / (shared + alone);
  }

  #weight(words: readonly string[], places: Iterable<number>): number {
    let sum = 0;
    for (const place of places) {
      const word = words[place] ?? '';
      sum += SMALL.has(word) ? WEIGHT_OF_SMALL : 1 / Math.log2(2 + (this.namesWith.get(word) ?? 0));
    }
    return sum;
  }
}

/** The most steps that a comparison takes. */
export const stepsOf = (asked: readonly string[], name: readonly string[]): number =>
  lettersOf(asked) * lettersOf(name);

const lettersOf = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + length + 1, 0);

/** All words that may match each other, the best match first. */
function pairsOf(asked: readonly string[], name: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  asked.forEach((word, at) => {
    name.forEach((other, place) => {
      const quality = likenessOfWords(word, other);
      if (quality > 0) pairs.push({ asked: [at], name: [place], quality });
    });
    for (const { places, quality } of runsFor(word, name)) pairs.push({ asked: [at], name: places, quality });
  });
  name.forEach((word, at) => {
    for (const { places, quality } of runsFor(word, asked))
      pairs.push({ asked: places, name: [at], quality });
  });
  return pairs.sort((a, b) => b.quality - a.quality);
}

function likenessOfWords(asked: string, word: string): number {
  if (asked === word) return 1;
  const [shorter, longer] = asked.length < word.length ? [asked, word] : [word, asked];
  const isBegun = shorter.length >= SHORTEST_BEGINNING && longer.startsWith(shorter);
  const allowed = longer.length < 4 ? 0 : tolerance(asked);
  const mayBeMistyped = longer.length - shorter.length <= allowed;
  if ((!isBegun && !mayBeMistyped) || /\p{N}/u.test(asked + word)) return 0;
  const begun = isBegun ? (1 + shorter.length / longer.length) / 2 : 0;
  const steps = mayBeMistyped ? distance(asked, word) : longer.length;
  return Math.max(begun, steps > allowed ? 0 : 1 - steps / longer.length);
}

/** The neighbouring words that a word joins or abbreviates. */
function runsFor(word: string, words: readonly string[]): { places: number[]; quality: number }[] {
  const runs: { places: number[]; quality: number }[] = [];
  if (word.length < 2) return runs;
  words.forEach((first, from) => {
    if (first[0] !== word[0] || first === word) return;
    const add = (to: number, quality: number): void =>
      void runs.push({ places: Array.from({ length: to - from }, (_, index) => from + index), quality });
    const whole = endOfTogether(word, words, from);
    if (whole !== undefined) add(whole, RUN_TOGETHER);
    for (const to of endsOfInitials(word, words, from)) add(to, INITIALS);
  });
  return runs;
}
