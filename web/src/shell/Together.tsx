import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Loading } from './Loading';

interface Props {
  /** What is loading, for screen readers. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Milliseconds after which it shows what has loaded, whatever else is loading. */
const PATIENCE = 2_500;

/** Milliseconds without a running query, after which none is expected: an answer may lead to the next query. */
const QUIET = 50;

/** Parts that load separately, shown when all have their answers, so that none pushes another away while it is read. */
export function Together({ what, children }: Props) {
  const client = useQueryClient();
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    const show = (): void => setIsThere(true);
    const showIfQuiet = (): void => {
      if (client.isFetching() === 0) show();
    };
    let quiet = setTimeout(showIfQuiet, QUIET);
    const end = client.getQueryCache().subscribe(() => {
      clearTimeout(quiet);
      quiet = setTimeout(showIfQuiet, QUIET);
    });
    const patience = setTimeout(show, PATIENCE);
    return () => {
      end();
      clearTimeout(quiet);
      clearTimeout(patience);
    };
  }, [client]);
  return (
    <div className="together" data-there={isThere}>
      {!isThere && <Loading what={what} shape="page" />}
      <div className="parts">{children}</div>
    </div>
  );
}
