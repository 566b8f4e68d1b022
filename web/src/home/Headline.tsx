import type { HomeQuery } from '../generated/graphql';
import { counted } from '../words';

/** What the data is about, and how much there is. Its space is reserved while it loads. */
export function Headline({ home }: { readonly home: HomeQuery | undefined }) {
  if (!home) return 'ICT Graph';
  const { dataset, statistics, figures, promises, articles } = home;
  const entities = statistics.types.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {dataset?.title ?? 'ICT Graph'}:{' '}
      <span className="size">
        <span>{counted(entities, 'entity', 'entities')}</span>,{' '}
        <span>{counted(figures.totalCount, 'figure', 'figures')}</span>,{' '}
        <span>{counted(promises.totalCount, 'promise', 'promises')}</span>
        {articles.totalCount > 0 && `, from ${fromArticles(articles.totalCount)}`}
      </span>
    </>
  );
}

const fromArticles = (count: number): string =>
  count === 1 ? 'one article' : counted(count, 'article', 'articles');
