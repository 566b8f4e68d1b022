// The claims and documents to cite, kept in this browser: their ids, in the order in which they were added.
import { useSyncExternalStore } from 'react';
import { LIST_LENGTH } from '../limits';
import { observers } from '../observers';

const KEY = 'ictgraph.basket';

const { notify, subscribe } = observers();
let held: readonly string[] = read();

/** Tolerates what other programs or an earlier version wrote there. */
function read(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, LIST_LENGTH) : [];
  } catch {
    return [];
  }
}

function write(ids: readonly string[]): void {
  held = ids;
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // if storage is full or forbidden, the list lasts as long as the page
  }
  notify();
}

window.addEventListener('storage', ({ key }) => {
  if (key !== KEY) return;
  held = read(); // changed in another window
  notify();
});

export const useBasket = (): readonly string[] => useSyncExternalStore(subscribe, () => held);

export const putIn = (id: string): void =>
  write([...held.filter((one) => one !== id), id].slice(-LIST_LENGTH));
export const takeOut = (id: string): void => write(held.filter((one) => one !== id));
export const empty = (): void => write([]);
