import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Facets } from './Facets';
import { Hit } from './Hit';
import type { Search } from './search-in-address';
import { counted } from '../words';

const SEARCH = graphql(`
  query Search($words: String!, $where: SearchFilter, $anyType: SearchFilter, $after: String) {
    hits: search(query: $words, where: $where, first: 20, after: $after) {
      totalCount
      edges {
        cursor
        ...HitParts
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
      facets {
        ...FacetParts
      }
    }
    anyType: search(query: $words, where: $anyType, first: 1) {
      facets {
        ...FacetParts
      }
    }
  }
`);

/** The hits of a search, best first, with the words found and filters. */
export default function Results({ search }: { readonly search: Search }) {
  const { words, types, countries, technologies, after } = search;
  const anyType = { countries: orNull(countries), technologies: orNull(technologies) };
  const variables = { words, where: { ...anyType, types: orNull(types) }, anyType, after };
  const query = useQuery(SEARCH, variables, { keepPrevious: true });
  return (
    <Answered query={query} what="the results">
      {({ hits, anyType: all }) => (
        <section className="stack" aria-label="Results">
          <Facets
            search={search}
            // the other types stay visible when one is chosen
            facets={[
              ...all.facets.filter(({ field }) => field === 'TYPE'),
              ...hits.facets.filter(({ field }) => field !== 'TYPE'),
            ]}
          />
          <p role="status" className="soft">
            {counted(hits.totalCount, 'hit', 'hits')}
          </p>
          {hits.totalCount === 0 && (
            <Empty>
              Nothing contains all these words. Try fewer, or the beginning of one;{' '}
              <Link href="/">start again</Link>.
            </Empty>
          )}
          <ol className="hits">
            {hits.edges.map((edge) => (
              <Hit key={edge.cursor} edge={edge} />
            ))}
          </ol>
          <div className="row">
            {hits.pageInfo.hasPreviousPage && (
              <Link className="button" href={search.path({})}>
                First page
              </Link>
            )}
            {hits.pageInfo.hasNextPage && (
              <Link className="button" href={search.path({ after: hits.pageInfo.endCursor ?? '' })}>
                Next page
              </Link>
            )}
          </div>
        </section>
      )}
    </Answered>
  );
}

const orNull = <Value,>(values: readonly Value[]): readonly Value[] | null =>
  values.length > 0 ? values : null;
