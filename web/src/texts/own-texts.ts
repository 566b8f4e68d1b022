// Source texts that the reader has attached: kept in this browser (IndexedDB) and sent nowhere. If the browser keeps
// nothing, as in some private windows, they last as long as the page.
import { useSyncExternalStore } from 'react';
import { observers } from '../observers';

/** Code points, which positions count, by the SHA-256 of the file. */
let texts: ReadonlyMap<string, readonly string[]> = new Map();
const { notify, subscribe } = observers();

function change(next: ReadonlyMap<string, readonly string[]>): void {
  texts = next;
  notify();
}

/** The text as code points; undefined if it was not attached here. */
export const useOwnText = (sha256: string): readonly string[] | undefined =>
  useSyncExternalStore(subscribe, () => texts.get(sha256));

/** @returns whether it outlasts the page */
export async function keepText(sha256: string, text: string): Promise<boolean> {
  change(new Map(texts).set(sha256, [...text]));
  return inStore('readwrite', (store) => store.put(text, sha256)).then(
    () => true,
    () => false,
  );
}

export async function dropText(sha256: string): Promise<void> {
  const left = new Map(texts);
  left.delete(sha256);
  change(left);
  await inStore('readwrite', (store) => store.delete(sha256)).catch(() => undefined);
}

/** Runs at once, so that earlier texts are there when the first answers arrive. */
async function readKept(): Promise<void> {
  const keys = await inStore('readonly', (store) => store.getAllKeys());
  const kept = await inStore('readonly', (store) => store.getAll());
  const read = keys.map((key, index) => [String(key), [...String(kept[index])]] as const);
  if (read.length > 0) change(new Map([...read, ...texts]));
}
void readKept().catch(() => undefined);

function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ictgraph', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
    opening.onerror = () => reject(opening.error ?? new Error('no IndexedDB'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('texts', mode);
      const request = work(transaction.objectStore('texts'));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = transaction.onerror = () => {
        database.close();
        reject(transaction.error ?? new Error('not kept'));
      };
    };
  });
}
