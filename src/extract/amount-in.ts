// The one amount of some words of a text, read by the same rules as all others.
import { amountsIn, type Amount } from './numbers/amounts.js';
import type { Passage } from './passage.js';
import { overlap, type Span } from './span.js';

/** undefined if the words have none or several. */
export function amountIn(passage: Passage, words: Span): Amount | undefined {
  const sentence = passage.sentenceAt(words.start);
  const amounts = amountsIn({
    text: passage.text,
    language: passage.about.language,
    sentences: [sentence],
    masks: [],
    sentenceAt: () => sentence,
  }).filter(({ number }) => overlap(number, words));
  return amounts.length === 1 ? amounts[0] : undefined;
}
