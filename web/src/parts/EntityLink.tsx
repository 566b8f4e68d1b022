import { Link } from 'wouter';
import { graphql } from '../generated';
import type { EntityPartsFragment } from '../generated/graphql';
import { entityPath } from '../links';
import { EntityBadge } from './EntityBadge';

graphql(`
  fragment EntityParts on Entity {
    __typename
    id
    name
  }
`);

export function EntityLink({ entity }: { readonly entity: EntityPartsFragment }) {
  return (
    <Link className="entity-link" href={entityPath(entity.id)}>
      <EntityBadge type={entity.__typename} />
      <span>{entity.name}</span>
    </Link>
  );
}
