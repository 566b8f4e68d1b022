// The addresses of the screens. Ids are readable, so their colon is not escaped.

const idInPath = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

export const entityPath = (id: string): string => `/entity/${idInPath(id)}`;

/** With positions, the document opens at these words. */
export const documentPath = (id: string, at?: { readonly start: number; readonly end: number }): string =>
  `/document/${idInPath(id)}${at ? `?at=${at.start}-${at.end}` : ''}`;

/** A permalink within these screens. */
export function pathOf(permalink: string): string {
  const { pathname, search } = new URL(permalink);
  return `${pathname}${search}`;
}

export const searchPath = (words: string): string => `/?q=${encodeURIComponent(words)}`;

/** The graph of an entity and its neighbours. */
export const graphPath = (id: string): string => `/graph#around=${idInPath(id)}`;

/** The paths between two entities, in the graph. */
export const pathsPath = (from: string, to: string): string =>
  `/graph#paths=${idInPath(from)};${idInPath(to)}`;

/** The same as `graphPath` as a picture for a slide. */
export const slidePath = (id: string): string => `/graph?slide#around=${idInPath(id)}`;

/** The playground with this query, which is part of the address. */
export const playgroundPath = (query: string, variables: Readonly<Record<string, unknown>> = {}): string =>
  `/playground#${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
