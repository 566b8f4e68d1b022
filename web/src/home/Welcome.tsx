import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { Answered } from '../shell/Answered';
import { counted } from '../words';
import { Findings } from './Findings';
import { Questions } from './Questions';
import type { Search } from './search-in-address';
import { TypeChips } from './TypeChips';

export const HOME = graphql(`
  query Home {
    dataset {
      title
      example
      subject {
        ...EntityParts
      }
      featured {
        ...EntityParts
      }
      questions {
        text
        path
      }
    }
    statistics {
      types {
        count
      }
    }
    figures: observations(first: 1) {
      totalCount
    }
    promises: commitments(first: 1) {
      totalCount
    }
    articles: documents(where: { kind: ARTICLE }, first: 1) {
      totalCount
    }
  }
`);

/** Before anybody has searched: what there is, what it says, and where to start. */
export function Welcome({ search }: { readonly search: Search }) {
  const query = useQuery(HOME, {});
  return (
    <Answered query={query} what="what there is">
      {({ dataset, statistics, figures, promises, articles }) => {
        const entities = statistics.types.reduce((sum, { count }) => sum + count, 0);
        return (
          <>
            <p className="size">
              {counted(entities, 'entity', 'entities')}, {counted(figures.totalCount, 'figure', 'figures')},{' '}
              {counted(promises.totalCount, 'promise', 'promises')}, from{' '}
              {articles.totalCount === 1
                ? 'one article'
                : counted(articles.totalCount, 'article', 'articles')}
              . <Link href="/changes">What the last load changed</Link>
            </p>
            <TypeChips search={search} />
            <Findings featured={dataset?.featured[0] ?? dataset?.subject} />
            <Questions questions={dataset?.questions ?? []} />
          </>
        );
      }}
    </Answered>
  );
}
