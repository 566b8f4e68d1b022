// Who holds which post, where the post is, and for which country it speaks.
import type { EntitiesFound } from '../entities/entities.js';
import type { Named } from '../entities/named.js';
import { withoutTitle } from '../entities/person-names.js';
import type { Holding } from '../entities/posts.js';
import { countryNames } from '../entities/places.js';
import type { Passage } from '../passage.js';
import { contains, type Span } from '../span.js';
import type { FoundLink } from './links.js';

export interface FoundPost extends Span {
  readonly name: string;
  readonly holder: Named;
  readonly links: readonly FoundLink[];
}

export function postsIn(passage: Passage, { names, holdings }: EntitiesFound): FoundPost[] {
  return holdings.flatMap((holding) => {
    const holder = names.get(withoutTitle(passage.of(holding.person)));
    if (!holder || holder.type !== 'Official') return [];
    const name = postName(passage.of(holding.post));
    const span = spanOf(holding);
    const held: FoundLink = {
      subject: holder.name,
      predicate: 'HELD_POST',
      object: name,
      span,
      basis: 'STATED',
      confidence: 0.9,
    };
    return [{ ...holding.post, name, holder, links: [held, ...placeOf(passage, names.all, holding, name)] }];
  });
}

/** "chief executive of Safaricom" is the post of chief executive of Safaricom; "Secretary IT" stays as it stands. */
const postName = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const spanOf = ({ person, post }: Holding): Span => ({
  start: Math.min(person.start, post.start),
  end: Math.max(person.end, post.end),
});

function placeOf(passage: Passage, named: readonly Named[], { post }: Holding, name: string): FoundLink[] {
  const inside = named.filter(({ mentions }) => mentions.some((mention) => contains(post, mention)));
  const organization =
    inside.find(({ type }) => ORGANIZATIONS.has(type)) ?? ministryOf(passage.of(post), named);
  const basis = inside.includes(organization as Named) ? ('STATED' as const) : ('IMPLIED' as const);
  const links: FoundLink[] = organization
    ? [{ subject: name, predicate: 'POST_AT', object: organization.name, span: post, basis, confidence: 0.8 }]
    : [];
  if (!/ambassador|high commissioner|envoy|consul/i.test(name)) return links;
  const [own, to] = [
    /^(.*?)(?:['’]s)?\s*(?:ambassador|high commissioner|envoy|consul)/iu.exec(name)?.[1]?.trim() ?? '',
    /\bto (?:the )?(.+)$/iu.exec(name)?.[1] ?? '',
  ];
  const of = /\bof (?:the )?(.+?)(?: to .*)?$/iu.exec(name)?.[1] ?? '';
  const [from, receiving] = [countryOf(own, named) ?? countryOf(of, named), countryOf(to, named)];
  if (from)
    links.push({
      subject: name,
      predicate: 'REPRESENTS',
      object: from.name,
      span: post,
      basis: 'STATED',
      confidence: 0.85,
    });
  if (receiving)
    links.push({
      subject: name,
      predicate: 'ACCREDITED_TO',
      object: receiving.name,
      span: post,
      basis: 'STATED',
      confidence: 0.85,
    });
  return links;
}

const ORGANIZATIONS = new Set(['Ministry', 'Agency', 'Company', 'OtherOrganization', 'University']);

/** "Minister of IT" is at the ministry of IT, if the text names one of the same words. */
function ministryOf(post: string, named: readonly Named[]): Named | undefined {
  const field = /minister (?:of state )?(?:for|of) (?:the )?(.+)$/iu.exec(post)?.[1]?.toLowerCase();
  return field === undefined
    ? undefined
    : named.find(
        ({ name, type, aliases }) =>
          type === 'Ministry' && [name, ...aliases].some((one) => one.toLowerCase().endsWith(field)),
      );
}

function countryOf(words: string, named: readonly Named[]): Named | undefined {
  if (words === '') return undefined;
  const country = countryNames().find(({ names, demonyms }) => [...names, ...demonyms].includes(words));
  return country && named.find(({ type, name }) => type === 'Country' && country.names.includes(name));
}
