// Who says something: the person or organization that a document names, else its publisher, else the document itself.
import type { Lookup } from '../lookup.js';
import type { EvidenceRecord } from '../types.js';

interface Said {
  readonly statedBy?: string;
  readonly evidence: readonly EvidenceRecord[];
}

export interface Voice {
  /** Of the entity, or else of the document; a publisher goes by its name. */
  readonly key: string;
  readonly name: string;
  /** The last day on which it said so; unknown if one of its documents has no date. */
  readonly day: string | undefined;
}

/** The voices of a claim. A speaker is one voice, however many documents report the words. */
export function voicesOf({ statedBy, evidence }: Said, lookup: Lookup): Voice[] {
  const documents = [...documentsOf([{ evidence }])].sort();
  const voices = new Map<string, Voice>();
  for (const id of documents) {
    const document = lookup.documents.get(id);
    const day = lookup.publishedOn(id);
    const key = statedBy ?? document?.publisher ?? id;
    const known = voices.get(key);
    const name =
      statedBy === undefined
        ? (document?.publisher ?? document?.title ?? id)
        : (lookup.name(statedBy) ?? statedBy);
    voices.set(key, { key, name, day: known ? latest(known.day, day) : day });
  }
  return [...voices.values()];
}

/** Those of several claims, each once. */
export const voicesOfAll = (claims: readonly Said[], lookup: Lookup): Voice[] => [
  ...new Map(claims.flatMap((claim) => voicesOf(claim, lookup)).map((voice) => [voice.key, voice])).values(),
];

/** The documents that claims have their evidence in. */
export const documentsOf = (claims: readonly Pick<Said, 'evidence'>[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ evidence }) => evidence.map(({ document }) => document)));

const latest = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;
