// The short schema made into the whole one, step by step; the directives stay on, for what else follows from them.
import { Kind, type DocumentNode } from 'graphql';
import { isEntity, isFielded, type Fielded } from '../definitions.js';
import type { ModelSource } from '../source.js';
import { addEntityTypes } from './entity-types.js';
import { filters } from './filters.js';
import { inherit } from './inherit.js';
import { addPages } from './pages.js';
import { written } from './patterns.js';
import { thingOf, type Thing } from './thing.js';
import { checkWrittenOnce } from './written-once.js';
import { asDefinitions } from './written-out.js';

export function expand({ types, patterns }: ModelSource): DocumentNode {
  checkWrittenOnce(types.definitions);
  const own = inherit(addEntityTypes(types.definitions));
  const entities = own.filter(isEntity).map(({ name }) => thing(name.value));
  const whole = [
    ...own,
    ...entities.flatMap((one) => written(patterns, 'ENTITY_TYPE', one)),
    ...filters(own),
  ];
  const paged = addPages(whole, patterns);
  const pages = paged.types.flatMap((type) => written(patterns, 'PAGED_TYPE', thing(type)));
  return { kind: Kind.DOCUMENT, definitions: asDefinitions([...paged.definitions, ...pages]) };

  function thing(type: string): Thing {
    return thingOf(
      type,
      own.find(
        (one): one is Fielded =>
          isFielded(one) && one.kind !== Kind.OBJECT_TYPE_EXTENSION && one.name.value === type,
      ),
    );
  }
}
