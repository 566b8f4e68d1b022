// The documents on this page whose words could not be checked, since their texts are not at hand: told once, not under each word.
import { useEffect, useSyncExternalStore } from 'react';

export interface Unchecked {
  readonly id: string;
  readonly title: string;
}

let shown: readonly Unchecked[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Unchecked[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** One entry for each piece of evidence in sight. */
export const useUnchecked = (): readonly Unchecked[] => useSyncExternalStore(subscribe, () => shown);

export function useNoteUnchecked(document: Unchecked, isChecked: boolean): void {
  const { id, title } = document;
  useEffect(() => {
    if (isChecked) return undefined;
    const entry = { id, title };
    change([...shown, entry]);
    return () => change(shown.filter((one) => one !== entry));
  }, [id, title, isChecked]);
}
