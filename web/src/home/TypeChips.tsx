import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EntityType } from '../generated/graphql';
import { Answered } from '../shell/Answered';
import type { Search } from './search-in-address';
import { TypeChip } from './TypeChip';

const COUNTS = graphql(`
  query HomeCounts {
    statistics {
      types {
        value
        count
      }
    }
  }
`);

/** How many there are of each type; a chip lists them, and narrows what the search box suggests. */
export function TypeChips({ search }: { readonly search: Search }) {
  const query = useQuery(COUNTS, {});
  return (
    <Answered query={query} what="the counts by type">
      {({ statistics }) => (
        <nav aria-label="Types" className="row">
          {statistics.types
            .filter(({ count }) => count > 0)
            .map(({ value, count }) => (
              <TypeChip
                key={value}
                type={value as EntityType} // the values of `types` are the types of entities
                count={count}
                href={search.toggled('type', value)}
                chosen={search.has('type', value)}
              />
            ))}
        </nav>
      )}
    </Answered>
  );
}
