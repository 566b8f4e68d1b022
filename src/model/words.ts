// A type's name in words and as the name of a field: TechnologyPark, "technology park", technologyParks.

export interface Words {
  readonly one: string;
  readonly many: string;
}

export function wordsOf(type: string, plural?: string): Words {
  const one = type.replace(/\B[A-Z]/g, ' $&').toLowerCase();
  return { one, many: plural ?? `${one}s` };
}

/** "technology parks" → technologyParks. */
export const fieldName = (words: string): string =>
  words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

/** As the first words of a line. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
