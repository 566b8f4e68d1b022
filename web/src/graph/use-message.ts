import { useCallback, useEffect, useState } from 'react';

/** Milliseconds for which a message stays. */
const SAID = 6_000;

/** The last thing that was said, for a while; the same said again stays as long again. */
export function useMessage(): readonly [string, (message: string) => void] {
  const [said, setSaid] = useState({ message: '' });
  useEffect(() => {
    if (said.message === '') return;
    const timer = setTimeout(() => setSaid({ message: '' }), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.message, useCallback((message: string) => setSaid({ message }), [])];
}
