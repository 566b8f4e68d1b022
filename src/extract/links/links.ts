// The links of a text: from stated patterns, from names that say where a thing is, and, as hints, from names in one sentence.
import type { Basis } from '../../dataset/types.js';
import { wordCount } from '../../dataset/fragment.js';
import type { Predicate } from '../../generated/schema.js';
import { canBeLinked } from '../../model/model.js';
import type { Named } from '../entities/named.js';
import { countryNames } from '../entities/places.js';
import type { Passage } from '../passage.js';
import { contains, type Span } from '../span.js';
import { PATTERNS, PLACE_IN_NAME } from './patterns.js';

export interface FoundLink {
  /** Names of entities or posts of the proposal. */
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly span: Span;
  readonly basis: Basis;
  readonly confidence: number;
}

/** Evidence has at most that many words. */
const MOST_WORDS = 15;

interface Mention {
  readonly named: Named;
  readonly span: Span;
}

export function linksIn(passage: Passage, named: readonly Named[]): FoundLink[] {
  const mentions = named
    .flatMap((one) => one.mentions.map((span): Mention => ({ named: one, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const found = [
    ...stated(passage, mentions),
    ...placesInNames(passage, mentions, named),
    ...countriesOfCities(mentions, named),
  ];
  const seen = new Set<string>();
  return found.filter((link) => {
    const key = `${link.subject}|${link.predicate}|${link.object}`;
    return link.subject !== link.object && !seen.has(key) && Boolean(seen.add(key));
  });
}

function stated(passage: Passage, mentions: readonly Mention[]): FoundLink[] {
  const links: FoundLink[] = [];
  mentions.forEach((first, index) => {
    const sentence = passage.sentenceAt(first.span.start);
    for (const second of mentions.slice(index + 1, index + 4)) {
      if (!contains(sentence, second.span) || second.named === first.named) break;
      const between = passage.text.slice(first.span.end, second.span.start);
      const pattern = PATTERNS.find(
        (one) =>
          one.first.includes(first.named.type) &&
          one.second.includes(second.named.type) &&
          one.between.test(between),
      );
      if (!pattern) continue;
      const span = { start: first.span.start, end: second.span.end };
      if (wordCount(passage.of(span)) > MOST_WORDS) continue;
      const [subject, object] = pattern.isReversed ? [second, first] : [first, second];
      if (!isAllowed(subject.named, pattern.predicate, object.named)) continue;
      links.push({
        subject: subject.named.name,
        predicate: pattern.predicate,
        object: object.named.name,
        span,
        basis: 'STATED',
        confidence: 0.8,
      });
    }
  });
  return links;
}

/** "Karachi IT Park" lies in Karachi, which the words imply. */
function placesInNames(passage: Passage, mentions: readonly Mention[], named: readonly Named[]): FoundLink[] {
  const cities = named.filter(({ type }) => type === 'City' || type === 'Region');
  return mentions
    .filter(({ named: one }) => PLACE_IN_NAME.includes(one.type) && one.type === 'TechnologyPark')
    .flatMap(({ named: park, span }) =>
      cities
        .filter(
          ({ name }) =>
            new RegExp(String.raw`(?<!\p{L})${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\p{L})`, 'u').test(
              park.name,
            ) && passage.of(span).includes(name),
        )
        .map((city): FoundLink => ({
          subject: park.name,
          predicate: 'LOCATED_IN',
          object: city.name,
          span,
          basis: 'IMPLIED',
          confidence: 0.7,
        })),
    );
}

/** A city brings its country, if the text names both. */
function countriesOfCities(mentions: readonly Mention[], named: readonly Named[]): FoundLink[] {
  const countries = new Map(
    named
      .filter(({ type }) => type === 'Country')
      .map((country) => [country.country ?? codeOf(country.name), country]),
  );
  const seen = new Set<Named>();
  return mentions.flatMap(({ named: place, span }) => {
    const country = place.country === undefined ? undefined : countries.get(place.country);
    if ((place.type !== 'City' && place.type !== 'Region') || !country || seen.has(place)) return [];
    seen.add(place);
    return [
      {
        subject: place.name,
        predicate: 'LOCATED_IN' as const,
        object: country.name,
        span,
        basis: 'IMPLIED' as const,
        confidence: 0.75,
      },
    ];
  });
}

const codeOf = (name: string): string | undefined =>
  countryNames().find(({ names }) => names.includes(name))?.code;

const isAllowed = (subject: Named, predicate: Predicate, object: Named): boolean =>
  canBeLinked(predicate, subject.type, object.type);
