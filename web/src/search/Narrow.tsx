import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
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

/** The types, countries and technologies that the entities of a search can be narrowed to. */
export function Narrow({ search }: { readonly search: Search }) {
  const { data } = useQuery(FACETS, { words: search.words }, { keepPrevious: true });
  return data && <Facets search={search} facets={data.search.facets} />;
}
