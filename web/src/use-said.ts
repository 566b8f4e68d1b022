import { useCallback, useEffect, useState } from 'react';

/** Milliseconds for which a message stays. */
const SAID = 6_000;

/** A message on what was just done. It disappears by itself, and with its screen; the same message again restarts its time. */
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
