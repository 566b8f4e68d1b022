// Who knows the schema needs no `relationships`: each kind of link is a typed field, from both of its ends. Each kind stands alone
// in a made-up graph, between two entities that nothing else joins, so that it shows by which predicate a field goes.
import { beforeAll, describe, expect, it } from 'vitest';
import { toRows } from '../../src/dataset/rows.js';
import { PREDICATES, predicateOf } from '../../src/model/model.js';
import { dataset, entity, link } from '../support/dataset.js';
import { useServer } from '../support/server.js';
import { reachedFrom, typedFields, waysOf } from '../support/typed-fields.js';
import { useStore } from './support.js';

const kinds = PREDICATES.flatMap((predicate) =>
  predicateOf(predicate).ends.flatMap(({ from: subjects, to: objects }) =>
    subjects.flatMap((from) =>
      objects.map((to) => {
        const name = `${predicate}-${from}-${to}`.toLowerCase();
        return { predicate, subject: `${from}:${name}-subject`, object: `${to}:${name}-object` };
      }),
    ),
  ),
);
const madeUp = dataset({
  entities: kinds.flatMap(({ subject, object }) => [entity(subject), entity(object)]),
  links: kinds.map(({ subject, predicate, object }) => link(subject, predicate, object)),
});

describe('each kind of link', () => {
  const graph = useStore();
  const server = useServer();
  const missing = new Set<string>();
  const byPredicate = new Map(typedFields.map(({ coordinate }) => [coordinate, new Set<string>()]));
  beforeAll(async () => {
    await graph.load(toRows(madeUp));
    const ids = madeUp.entities.map(({ id }) => id);
    const reached = await reachedFrom(server, ids);
    for (const { subject, predicate, object } of kinds)
      for (const [from, to, way] of [
        [subject, object, `${predicate} →`],
        [object, subject, `← ${predicate}`],
      ] as const) {
        const fields = [...(reached.get(from) ?? [])].filter(([, found]) => found.includes(to));
        for (const [coordinate] of fields) byPredicate.get(coordinate)?.add(way);
        if (fields.length === 0) missing.add([typeOf(from), way, typeOf(to)].join(' '));
      }
  });

  it('is a typed field, from its subject and from its object', () => {
    expect([...missing].sort()).toEqual([]);
  });

  it('has fields that go by its predicate and by no other', () => {
    expect(Object.fromEntries([...byPredicate].map(([field, ways]) => [field, [...ways].sort()]))).toEqual(
      Object.fromEntries([...byPredicate.keys()].map((field) => [field, waysOf(field)])),
    );
  });
});

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
