// A row of the gazetteer says in which country its place lies. That is a link like any other, with the row as its evidence; nobody
// writes it by hand.
import { GAZETTEER_DOCUMENT, type GazetteerFile } from './gazetteer-file.js';
import { codePoints } from './fragment.js';
import { linkId } from './ids.js';
import type { Part } from './part.js';
import type { LinkRecord } from './types.js';

/** The parts, each with the links of its places that nobody has written: they come and go with the place. */
export function withPlaces(parts: readonly Part[], gazetteer: GazetteerFile | undefined): readonly Part[] {
  if (!gazetteer) return parts;
  const known = new Set(parts.flatMap(({ records }) => records.entities.map(({ id }) => id)));
  const written = new Set(parts.flatMap(({ records }) => records.links.map(({ id }) => id)));
  return parts.map((part) => {
    const rows = part.records.entities.flatMap(({ id }) => gazetteer.places.get(id) ?? []);
    const links = rows.flatMap(linkOf).filter(({ id, object }) => !written.has(id) && known.has(object));
    return { ...part, records: { ...part.records, links: [...part.records.links, ...links] } };
  });
}

function linkOf({ line, start }: { readonly line: string; readonly start: number }): LinkRecord[] {
  const [subject = '', name = '', object = ''] = line.split('\t');
  if (object === '') return [];
  const exact = `${name}\t${object}`;
  const from = start + codePoints(subject) + 1;
  const link = {
    basis: 'STATED' as const,
    subject,
    predicate: 'LOCATED_IN' as const,
    object,
    evidence: [{ document: GAZETTEER_DOCUMENT, exact, start: from, end: from + codePoints(exact) }],
  };
  return [{ id: linkId(link), ...link }];
}
