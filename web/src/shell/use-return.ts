import { useEffect, useRef } from 'react';
import { isThere } from '../api/is-there';

/** Milliseconds between two checks. */
const LOOK_AGAIN = 5_000;

/** Checks now and then, while the page is visible, whether the server answers again, and then calls the callback. */
export function useReturn(isAway: boolean, path: '/healthz' | '/readyz', onReturn: () => void): void {
  const act = useRef(onReturn);
  useEffect(() => {
    act.current = onReturn;
  });
  useEffect(() => {
    if (!isAway) return undefined;
    const [ended, end] = [new AbortController(), () => ended.abort()];
    void look(path, ended.signal, () => act.current());
    return end;
  }, [isAway, path]);
}

async function look(path: '/healthz' | '/readyz', ended: AbortSignal, onReturn: () => void): Promise<void> {
  while (!ended.aborted) {
    await new Promise((done) => setTimeout(done, LOOK_AGAIN));
    if (document.visibilityState === 'visible' && (await isThere(path)) && !ended.aborted) onReturn();
  }
}
