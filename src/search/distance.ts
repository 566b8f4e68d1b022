// The distance between two words: the number of letters to change, insert, delete or swap with the next
// (Damerau–Levenshtein).
import compare from 'damerau-levenshtein';

export const distance = (a: string, b: string): number => compare(a, b).steps;
