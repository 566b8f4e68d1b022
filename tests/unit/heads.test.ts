// What a load works out again for one head is what it works out for it among all.
import { expect, it } from 'vitest';
import { readConfig } from '../../src/process/config.js';
import { Lookup } from '../../src/dataset/lookup.js';
import { readDataset } from '../../src/dataset/read.js';
import { rowsOf, toRows } from '../../src/dataset/rows.js';

it('makes the same rows head by head as at once', () => {
  const lookup = new Lookup(readDataset(readConfig().data));
  const all = toRows(lookup.data);
  const heads = all.nodes.filter(
    ({ labels, properties }) => !('part' in properties) && !labels.includes('Evidence'),
  );
  const apart = heads.map(({ id }) => rowsOf(new Set([id]), lookup));
  const [nodes, relationships] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const rows of apart) {
    for (const node of rows.nodes) nodes.set(node.id, node);
    for (const relationship of rows.relationships) relationships.set(relationship.key, relationship);
  }
  expect(nodes).toEqual(new Map(all.nodes.map((node) => [node.id, node])));
  expect(relationships).toEqual(new Map(all.relationships.map((one) => [one.key, one])));
});
