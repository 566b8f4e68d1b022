// What an address asks the playground to open: /playground?example=who-met-whom, or a custom query after the #.
import { examples } from './examples';

export interface Opened {
  readonly query: string;
  /** As JSON; empty if there are none. */
  readonly variables: string;
  readonly isExample: boolean;
}

/** Undefined if the address asks for nothing, or for an unknown example. */
export function openedBy({ search, hash }: Location): Opened | undefined {
  const name = new URLSearchParams(search).get('example');
  const example = examples.find((one) => one.name === name);
  if (example) return { query: example.query, variables: '', isExample: true };
  const shared = new URLSearchParams(hash.slice(1));
  const query = shared.get('query');
  if (query === null) return undefined;
  const variables = shared.get('variables') ?? '';
  return { query, variables: variables === '{}' ? '' : pretty(variables), isExample: false };
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json; // the editor reports what is wrong with it
  }
}
