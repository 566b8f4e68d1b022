import type { ReactNode } from 'react';
import type { Question } from '../api/use-query';
import { Loading, type Shape } from './Loading';
import { Problem } from './Problem';

interface Props<Result> {
  readonly query: Question<Result>;
  /** What is loading, for screen readers: "the figures". */
  readonly what: string;
  /** Its shape; a few lines by default. */
  readonly shape?: Shape;
  readonly children: (data: Result) => ReactNode;
}

/** The answer of a query, or its state: loading, failed, or the server is away. */
export function Answered<Result>({ query, what, shape, children }: Props<Result>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} onRetry={() => query.refetch()} />;
  return <Loading what={what} shape={shape} />;
}
