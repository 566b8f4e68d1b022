// What the graph knows already, as far as a proposal needs it.
import type { Dataset, EntityRecord, IndicatorRecord } from '../dataset/types.js';
import { foldedWords } from '../search/words.js';
import { groupByEach } from '../dataset/group.js';

export interface Known {
  readonly entities: readonly Pick<EntityRecord, 'id' | 'type' | 'name' | 'aliases'>[];
  readonly indicators: readonly Pick<IndicatorRecord, 'id' | 'name' | 'unit' | 'growthOf'>[];
  /** How many figures of an entity have an indicator: a document about a known thing mostly speaks of the same. */
  readonly figures: readonly { readonly about: string; readonly indicator: string }[];
}

export const knownOf = ({ entities, indicators, observations }: Dataset): Known => ({
  entities,
  indicators,
  figures: observations.map(({ about, indicator }) => ({ about, indicator })),
});

export interface KnownName {
  readonly entity: Known['entities'][number];
  readonly written: string;
  readonly words: readonly string[];
  readonly isAlias: boolean;
}

/** The names of the graph by their folded words joined. */
export class KnownNames {
  readonly all: readonly KnownName[];
  readonly #byWords: ReadonlyMap<string, readonly KnownName[]>;
  readonly #byFirst: ReadonlyMap<string, readonly KnownName[]>;
  readonly #byWord: ReadonlyMap<string, readonly KnownName[]>;
  readonly namesWith: ReadonlyMap<string, number>;

  constructor(known: Known) {
    this.all = known.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].map((written, index) => ({
        entity,
        written,
        words: foldedWords(written),
        isAlias: index > 0,
      })),
    );
    this.#byWords = groupByEach(this.all, ({ words }) => [words.join(' ')]);
    this.#byFirst = groupByEach(this.all, ({ words }) => words.slice(0, 1));
    this.#byWord = groupByEach(this.all, ({ words }) => words);
    this.namesWith = new Map([...this.#byWord].map(([word, names]) => [word, names.length]));
  }

  exactly(name: string): readonly KnownName[] {
    return this.#byWords.get(foldedWords(name).join(' ')) ?? [];
  }

  beginningWith(word: string): readonly KnownName[] {
    return this.#byFirst.get(word) ?? [];
  }

  /** Names that share a word, or whose initials these may be: all that can be alike. */
  sharing(words: readonly string[]): ReadonlySet<KnownName> {
    return new Set(words.flatMap((word) => this.#byWord.get(word) ?? []));
  }
}
