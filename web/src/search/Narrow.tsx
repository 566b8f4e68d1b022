import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { FacetsQuery } from '../generated/graphql';
import { Facets } from '../home/Facets';
import type { Search } from '../home/search-in-address';

const FACETS = graphql(`
  query Facets($words: String!) {
    search(query: $words, first: 1) {
      facets {
        ...FacetParts
      }
    }
  }
`);

/** Loaded with the results, which it would push away if it came later. */
export const useFacets = (words: string) => useQuery(FACETS, { words }, { keepPrevious: true });

interface Props {
  readonly search: Search;
  /** Undefined if they could not be loaded. */
  readonly facets: FacetsQuery['search']['facets'] | undefined;
}

/** The types, countries and technologies to filter the entities of a search by. */
export const Narrow = ({ search, facets }: Props) => facets && <Facets search={search} facets={facets} />;
