// Whether a name of the text names something that the graph has: the same, a new name of it, something new, or unsure.
import { MODEL } from '../../model/model.js';
import type { EntityType } from '../../generated/schema.js';
import { Likeness } from '../../search/likeness.js';
import { foldedWords } from '../../search/words.js';
import type { KnownName, KnownNames } from '../known.js';
import type { Candidate, Verdict } from '../proposal.js';

export interface Match {
  readonly verdict: Verdict;
  readonly match: Candidate | null;
  readonly candidates: readonly Candidate[];
}

const ALIKE = 0.82;
const PERHAPS = 0.5;
const MOST_CANDIDATES = 5;

export class Matcher {
  readonly #likeness: Likeness;

  constructor(private readonly names: KnownNames) {
    this.#likeness = new Likeness(names.namesWith);
  }

  /** `names`: the name and its aliases in the text. */
  match(names: readonly string[], type: EntityType): Match {
    const exact = this.#best(names.flatMap((name) => this.#exact(name, type)));
    if (exact.length > 0) {
      const own = names.slice(0, 1).some((name) => this.#exact(name, type).length > 0);
      return {
        verdict: exact.length > 1 ? 'UNSURE' : own ? 'SAME' : 'NEW_NAME',
        match: exact[0] ?? null,
        candidates: exact,
      };
    }
    const candidates = this.#best(names.flatMap((name) => this.#alike(name, type)));
    const [first] = candidates;
    if (first && first.score >= ALIKE) return { verdict: 'NEW_NAME', match: first, candidates };
    return { verdict: first ? 'UNSURE' : 'NEW', match: null, candidates };
  }

  #exact(name: string, type: EntityType): Candidate[] {
    return this.names
      .exactly(name)
      .filter(({ entity }) => mayBeOne(entity.type, type))
      .map(({ entity, isAlias }) => ({
        id: entity.id,
        name: entity.name,
        score: 1,
        why: isAlias ? 'one of its other names' : 'the same name',
      }));
  }

  #alike(name: string, type: EntityType): Candidate[] {
    const words = foldedWords(name);
    return [...this.names.sharing(words)]
      .filter(({ entity }) => mayBeOne(entity.type, type))
      .flatMap((known) => {
        const score = this.#score(words, known, type);
        return score < PERHAPS
          ? []
          : [
              {
                id: known.entity.id,
                name: known.entity.name,
                score: Number(score.toFixed(2)),
                why: `like "${known.written}"`,
              },
            ];
      });
  }

  #score(words: readonly string[], known: KnownName, type: EntityType): number {
    if (words.some((word) => /\d/.test(word) && !known.words.includes(word))) return 0;
    const score = this.#likeness.of(words, known.words);
    // another surname is another person
    return type === 'Official' && words.at(-1) !== known.words.at(-1) ? Math.min(score, ALIKE - 0.01) : score;
  }

  #best(candidates: readonly Candidate[]): Candidate[] {
    const best = new Map<string, Candidate>();
    for (const one of candidates) if ((best.get(one.id)?.score ?? 0) < one.score) best.set(one.id, one);
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_CANDIDATES);
  }
}

/** Types that one thing could be taken for: all organizations, all places; a park for infrastructure. */
export const mayBeOne = (one: EntityType, other: EntityType): boolean =>
  one === other ||
  familyOf(one) === familyOf(other) ||
  LOOSE.some((types) => types.has(one) && types.has(other));

const LOOSE: readonly ReadonlySet<EntityType>[] = [
  new Set(['Initiative', 'TechnologyPark', 'Infrastructure']),
  new Set(['Infrastructure', 'Technology']),
];

const familyOf = (type: EntityType): string =>
  (MODEL.entityTypes.get(type)?.interfaces ?? []).find(
    (name) => name === 'Organization' || name === 'Place',
  ) ?? type;
