// The documents on this page whose words could not be checked, because their texts are not available: noted once per page.
import { useEffect, useSyncExternalStore } from 'react';
import { observers } from '../observers';

export interface Unchecked {
  readonly id: string;
  readonly title: string;
}

let shown: readonly Unchecked[] = [];
const { notify, subscribe } = observers();

function change(next: readonly Unchecked[]): void {
  shown = next;
  notify();
}

/** One entry for each visible piece of evidence. */
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
