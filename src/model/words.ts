// A type's name in words, what people read for it, and the name of a field: TechnologyPark, "technology park", technologyParks.

export interface Words {
  readonly one: string;
  readonly many: string;
}

export function wordsOf(type: string, plural?: string): Words {
  const one = type.replace(/\B[A-Z]/g, ' $&').toLowerCase();
  return { one, many: plural ?? `${one}s` };
}

/** The words of the name, but for those that @label replaces. */
export const labelled = (
  words: Words,
  label: Partial<Record<keyof Words, string | null | undefined>>,
): Words => ({
  one: label.one ?? words.one,
  many: label.many ?? words.many,
});

/** `{thing}` and `{things}` in a text are the words of the type. */
export const inWords = (text: string, { one, many }: Words): string =>
  text.replaceAll('{thing}', one).replaceAll('{things}', many);

/** "technology parks" → technologyParks. */
export const fieldName = (words: string): string =>
  words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

/** As the first words of a line. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
