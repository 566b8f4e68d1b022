// Each link of the live data is reached by a typed field that goes by its predicate, from both of its ends.
import { describe, expect, it } from 'vitest';
import { reachedFrom, waysOf } from '../support/typed-fields.js';
import { useLiveServer } from './live.js';

interface Link {
  readonly predicate: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

describe('each link of the live data', () => {
  const server = useLiveServer();

  it('is a typed field, from its subject and from its object', async () => {
    const links = (await server.all('links', 'predicate subject { id } object { id }')) as Link[];
    const ids = [...new Set(links.flatMap(({ subject, object }) => [subject.id, object.id]))];
    const reached = await reachedFrom(server, ids);
    const isReached = (from: string, to: string, way: string): boolean =>
      [...(reached.get(from) ?? [])].some(
        ([coordinate, found]) => found.includes(to) && waysOf(coordinate).includes(way),
      );
    const missing = links.flatMap(({ subject, predicate, object }) => [
      ...(isReached(subject.id, object.id, `${predicate} →`)
        ? []
        : [`${subject.id} ${predicate} → ${object.id}`]),
      ...(isReached(object.id, subject.id, `← ${predicate}`)
        ? []
        : [`${object.id} ← ${predicate} ${subject.id}`]),
    ]);
    expect(links.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
});
