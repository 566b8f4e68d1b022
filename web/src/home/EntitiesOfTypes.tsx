import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { EntityLink } from '../parts/EntityLink';
import { Answered } from '../shell/Answered';
import type { Search } from './search-in-address';

const ENTITIES = graphql(`
  query EntitiesOfTypes($types: [EntityType!]!, $after: String) {
    entities(where: { types: $types }, first: 30, after: $after) {
      totalCount
      nodes {
        ...EntityParts
        description
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** All entities of the chosen types, by name. */
export function EntitiesOfTypes({ search }: { readonly search: Search }) {
  const query = useQuery(
    ENTITIES,
    { types: search.entityTypes, after: search.after },
    { keepPrevious: true },
  );
  return (
    <Answered query={query} what="the entities">
      {({ entities: { nodes, pageInfo, totalCount } }) => (
        <section className="stack" aria-label="Entities of these types">
          <p className="soft">{totalCount} by name</p>
          <ul className="hits">
            {nodes.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
                <p className="soft">{entity.description}</p>
              </li>
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <Link className="button" href={search.path({ after: pageInfo.endCursor ?? '' })}>
              Next page
            </Link>
          )}
        </section>
      )}
    </Answered>
  );
}
