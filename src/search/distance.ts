// How far two words are apart, by the letters that must be changed, put in, left out or swapped with the next
// (Damerau–Levenshtein).
import compare from 'damerau-levenshtein';

export const distance = (a: string, b: string): number => compare(a, b).steps;
