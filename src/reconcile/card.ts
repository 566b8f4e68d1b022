// An entity in a few lines of HTML, for the pop-up of OpenRefine.
import { dataOf, type Ask } from '../http/ask.js';
import { isPredicate, predicateOf } from '../model/model.js';
import { typeNamed } from './properties.js';
import { CARD } from './queries.js';

interface Card {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly relationships: {
    readonly nodes: readonly {
      readonly predicate: string;
      readonly subject: { readonly name: string };
      readonly object: { readonly name: string };
      readonly evidence: readonly { readonly exact: string }[];
    }[];
    readonly totalCount: number;
  };
}

/** @returns undefined if there is no such entity */
export async function cardOf(ask: Ask, id: string, address: string): Promise<string | undefined> {
  const { entity } = (await dataOf(ask(CARD, { id }))) as { entity: Card | null };
  if (!entity) return undefined;
  const { nodes, totalCount } = entity.relationships;
  const facts = nodes.map(
    ({ predicate, subject, object, evidence: [words] }) =>
      `<li>${escaped(`${subject.name} ${isPredicate(predicate) ? predicateOf(predicate).reads : predicate} ${object.name}`)}${
        words ? `<br><q>${escaped(words.exact)}</q>` : ''
      }</li>`,
  );
  return [
    `<p><a href="${escaped(address)}" target="_blank" rel="noopener"><b>${escaped(entity.name)}</b></a> · ${escaped(typeNamed(entity.__typename).name)}</p>`,
    entity.aliases.length > 0 ? `<p>Also: ${escaped(entity.aliases.join(', '))}</p>` : '',
    `<p>${escaped(entity.description)}</p>`,
    facts.length > 0 ? `<ul>${facts.join('')}</ul>` : '',
    totalCount > nodes.length ? `<p>${totalCount - nodes.length} more on its page.</p>` : '',
  ].join('');
}

export const pageOf = (card: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Entity</title><style>body{font:13px/1.35 sans-serif;margin:8px;color:#222}p,ul{margin:0 0 6px}ul{padding-left:18px}q{color:#555}</style></head><body>${card}</body></html>`;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
