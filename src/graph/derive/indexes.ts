// The indexes that each type of entity needs: pages by name are read in the order of one, and filters start from an id.
import { isInterfaceType } from 'graphql';
import type { Model } from '../../model/read-model.js';

export function indexes(model: Model): string[] {
  const interfaces = Object.values(model.schema.getTypeMap())
    .filter(isInterfaceType)
    .filter((type) => type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity'))
    .map(({ name }) => name);
  return [...interfaces, ...model.entityTypes.keys()].flatMap((type) => [
    index(`${type}_by_sort_name`, type, ['sortName', 'id']),
    index(`${type}_id`, type, ['id']),
  ]);
}

const index = (name: string, label: string, properties: readonly string[]): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (${properties.map((one) => `node.${one}`).join(', ')})`;
