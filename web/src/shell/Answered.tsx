import type { ReactNode } from 'react';
import type { Question } from '../api/use-query';
import { Loading, type Shape } from './Loading';
import { Problem } from './Problem';

interface Props<Result> {
  readonly query: Question<Result>;
  /** What is awaited, for who cannot see: "the figures". */
  readonly what: string;
  /** What it looks like; a few lines by default. */
  readonly shape?: Shape;
  readonly children: (data: Result) => ReactNode;
}

/** A question's answer, or the state it is in: on its way, failed, or nobody there to answer. */
export function Answered<Result>({ query, what, shape, children }: Props<Result>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} onRetry={() => query.refetch()} />;
  return <Loading what={what} shape={shape} />;
}
