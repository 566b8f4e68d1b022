// BibTeX by citation-js.
import type { CslItem } from './item.js';

interface Plugins {
  readonly output: { format(name: 'bibtex', items: readonly object[]): string };
  readonly config: { get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } };
}

let loading: Promise<Plugins> | undefined;

async function load(): Promise<Plugins> {
  const { plugins } = (await import('@citation-js/core')) as unknown as { readonly plugins: Plugins }; // it has no types
  await import('@citation-js/plugin-bibtex');
  plugins.config.get('@bibtex').format.useIdAsLabel = true; // or two facts of one author and year have the same key
  return plugins;
}

/** The library takes its time to load: that goes on while Neo4j boots, so that no request waits for it. */
export const prepareBibtex = async (): Promise<void> => void (await (loading ??= load()));

export async function toBibtex({ author, ...item }: CslItem): Promise<string> {
  const { output } = await (loading ??= load());
  // the library leaves the signs of TeX in names that it does not take apart
  const authors = author?.map(({ literal }) => ({ literal: literal.replace(/[&%$#_{}]/g, '\\$&') }));
  return output.format('bibtex', [{ ...item, ...(authors ? { author: authors } : {}) }]).trim();
}
