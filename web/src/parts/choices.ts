/** A value to filter by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Each value once, in order of name.
 * @param last a value that comes after all others, such as the one for "none"
 */
export const choicesOf = (choices: readonly Choice[], last?: string): readonly Choice[] =>
  [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort(
    (a, b) => Number(a.value === last) - Number(b.value === last) || a.label.localeCompare(b.label),
  );
