// What a text says, as proposals: rules and lists only, the same everywhere, in no need of a server.
import type { EntityType } from '../generated/schema.js';
import { entitiesIn } from './entities/entities.js';
import { Matcher, type Match } from './entities/match.js';
import type { Named } from './entities/named.js';
import { figuresIn } from './figures/figures.js';
import { speakersIn } from './figures/speakers.js';
import { KnownNames, type Known } from './known.js';
import { linksIn, type FoundLink } from './links/links.js';
import { postsIn } from './links/post-links.js';
import { keyFor, Passage } from './passage.js';
import type { Proposal, ProposedEntity, ProposedLink, TextToRead } from './proposal.js';
import { quotationsIn } from './quotations.js';
import type { Span } from './span.js';
import { Calendar } from './time/calendar.js';

export function propose(text: TextToRead, known: Known): Proposal {
  const passage = new Passage(text);
  const knownNames = new KnownNames(known);
  const matcher = new Matcher(knownNames);
  const found = entitiesIn(passage, knownNames);
  const named = found.names.all;
  const matches = new Map(named.map((one) => [one, matchOf(one, matcher)]));
  const referenceTo = (one: Named): string => matches.get(one)?.match?.id ?? one.name;
  const byName = new Map(named.map((one) => [one.name, referenceTo(one)]));
  const posts = passage.isEnglish ? postsIn(passage, found) : [];
  const postEntities = uniquePosts(
    posts.map((post) =>
      toEntity(
        passage,
        { name: post.name, type: 'Post', aliases: [], mentions: [post], confidence: 0.85 },
        matcher.match([post.name], 'Post'),
      ),
    ),
  );
  for (const { name, match } of postEntities) byName.set(name, match?.id ?? name);
  const links = [
    ...posts.flatMap((post) => post.links),
    ...(passage.isEnglish ? linksIn(passage, named) : []),
  ];
  const speakers = passage.isEnglish ? speakersIn(passage, named) : new Map<number, never>();
  return {
    entities: [
      ...named.map((one) =>
        toEntity(passage, { ...one, aliases: [...one.aliases] }, matches.get(one) ?? NO_MATCH, one.source),
      ),
      ...postEntities,
    ].sort(byPosition),
    figures: figuresIn({
      passage,
      calendar: new Calendar(text.published, text.text),
      found,
      known,
      referenceTo,
    }),
    links: links.map((link) => toLink(passage, link, byName)).sort(byPosition),
    quotations: quotationsIn(passage, named, speakers, referenceTo),
    notes: notesOf(passage, text),
  };
}

const NO_MATCH: Match = { verdict: 'NEW', match: null, candidates: [] };

function matchOf(named: Named, matcher: Matcher): Match {
  const match = matcher.match([named.name, ...named.aliases], named.type);
  if (named.id === undefined || match.match?.id === named.id) return match;
  const own = { id: named.id, name: named.name, score: 1, why: 'the same name' };
  return {
    verdict: 'SAME',
    match: own,
    candidates: [own, ...match.candidates.filter(({ id }) => id !== own.id)],
  };
}

interface EntityWords {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly confidence: number;
}

function toEntity(
  passage: Passage,
  { name, type, aliases, mentions, confidence }: EntityWords,
  match: Match,
  source: ProposedEntity['source'] = 'RULE',
): ProposedEntity {
  const words = mentions.map((mention) => passage.words(mention));
  const [first = { exact: name, start: 0, end: 0 }] = words;
  return {
    key: keyFor('entity', type, name),
    ...first,
    name,
    type,
    aliases,
    ...match,
    mentions: words,
    confidence,
    source,
  };
}

/** One post may have several holders. */
const uniquePosts = (posts: readonly ProposedEntity[]): ProposedEntity[] => [
  ...new Map(posts.map((post) => [post.key, post])).values(),
];

function toLink(passage: Passage, link: FoundLink, byName: ReadonlyMap<string, string>): ProposedLink {
  const { subject, predicate, object, basis, confidence } = link;
  const words = passage.words(link.span);
  return {
    key: keyFor('link', subject, predicate, object, words.start),
    ...words,
    subject: byName.get(subject) ?? subject,
    predicate,
    object: byName.get(object) ?? object,
    basis,
    statedBy: null,
    isHint: false,
    confidence,
    source: 'RULE',
  };
}

const byPosition = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

const notesOf = ({ isEnglish }: Passage, { language, published }: TextToRead): string[] => [
  ...(isEnglish
    ? []
    : [
        `The rules read English. Of a text in "${language}" only names and numbers are proposed, with no kind, time or subject.`,
      ]),
  ...(isEnglish && published === undefined
    ? [
        'The document has no date of publication, so dates such as "last year" are not worked out. Give it with --published.',
      ]
    : []),
];
