// Light or dark: the reader's choice, which the browser keeps, or else the system's.
import { useSyncExternalStore } from 'react';
import { observers } from '../observers';

export type Theme = 'light' | 'dark';

const KEY = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const choices = observers();

/** The theme of the screens; a component that uses it renders again when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current);
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // storage is closed to this page: the choice lasts until the reader leaves
  }
  choices.notify();
}

function current(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const end = choices.subscribe(listener);
  system.addEventListener('change', listener);
  return () => {
    end();
    system.removeEventListener('change', listener);
  };
}
