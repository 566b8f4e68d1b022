import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/**
 * Runs a query as soon as the editor has parsed it; before, it would run under the name of the previous one.
 * @param first what to run at once, when it is in the editor
 */
export function useRun(first: string | undefined): (query: string) => void {
  const awaited = useRef(first);
  const read = useGraphiQL((state) => state.documentAST?.loc?.source.body);
  const isReady = useGraphiQL((state) => state.responseEditor !== undefined);
  const { run } = useGraphiQLActions();
  useEffect(() => {
    if (!isReady || read === undefined || read !== awaited.current) return;
    awaited.current = undefined;
    void run();
  }, [read, isReady, run]);
  return (query) => {
    awaited.current = query;
  };
}
