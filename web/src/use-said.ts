import { useCallback, useEffect, useState } from 'react';

/** Milliseconds for which a sentence stays. */
const SAID = 6_000;

/** A sentence on what was just done: it goes by itself, and with the screen that says it; said again, it stays as long again. */
export function useSaid(): readonly [said: string, say: (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '' });
  useEffect(() => {
    if (said.sentence === '') return undefined;
    const timer = setTimeout(() => setSaid({ sentence: '' }), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((sentence: string) => setSaid({ sentence }), []);
  return [said.sentence, say];
}
