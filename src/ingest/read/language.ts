// The language of a text, told by its letters and words.

/** BCP 47; undefined if the text is too short or mixed to tell. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { detect } = await import('tinyld'); // only when it is needed: its tables are large
  const tag = detect(text.slice(0, 20_000));
  return tag === '' ? undefined : tag;
}

/** A tag as it is written by the standard: en_us is en-US; undefined if it is none. */
export function languageTag(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
