/** Notifies subscribers when something outside of React changes: for useSyncExternalStore. */
export function observers(): {
  notify(): void;
  /** @returns a function that unsubscribes */
  readonly subscribe: (listener: () => void) => () => void;
} {
  const listeners = new Set<() => void>();
  return {
    notify: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
