import type { EntityType } from '../generated/graphql';
import type { Search } from './search-in-address';
import { TypeChip } from './TypeChip';

interface Props {
  readonly search: Search;
  readonly types: readonly { readonly value: string; readonly count: number }[];
}

/** The number of entities of each type; a chip lists them, and limits the suggestions of the search box. */
export function TypeChips({ search, types }: Props) {
  return (
    <nav aria-label="Types" className="row">
      {types
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
  );
}
