import { useEffect, useRef } from 'react';

/** Keys of the whole screen, as long as nobody types and no dialog is open. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      const isTyping =
        target instanceof Element && target.closest('input, select, textarea, dialog, [contenteditable]');
      if (isTyping && key !== 'Escape') return;
      const work = latest.current[key];
      if (!work) return;
      event.preventDefault();
      work();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
