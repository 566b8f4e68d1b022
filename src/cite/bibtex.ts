// BibTeX by citation-js.
import type { CslItem } from './item.js';

interface Plugins {
  readonly output: { format(name: 'bibtex', items: readonly object[]): string };
  readonly config: { get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } };
}

let loading: Promise<Plugins> | undefined;

async function load(): Promise<Plugins> {
  const { plugins } = (await import('@citation-js/core')) as unknown as { readonly plugins: Plugins }; // the package has no types
  await import('@citation-js/plugin-bibtex');
  plugins.config.get('@bibtex').format.useIdAsLabel = true; // otherwise two facts of one author and year get the same key
  return plugins;
}

/** The library loads slowly: load it while Neo4j boots, so that no request waits for it. */
export const prepareBibtex = async (): Promise<void> => void (await (loading ??= load()));

export async function toBibtex({ author, ...item }: CslItem): Promise<string> {
  const { output } = await (loading ??= load());
  // the library leaves TeX signs in names that it does not split
  const authors = author?.map(({ literal }) => ({ literal: literal.replace(/[&%$#_{}]/g, '\\$&') }));
  return output.format('bibtex', [{ ...item, ...(authors ? { author: authors } : {}) }]).trim();
}
