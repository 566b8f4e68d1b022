import { useEffect, useState } from 'react';

/** Milliseconds for which a sentence stays. */
const SAID = 6_000;

/** A sentence on what was just done: it goes by itself, and with the screen that says it. */
export function useSaid(): readonly [said: string, say: (sentence: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => say(''), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
