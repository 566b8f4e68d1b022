// How exact a number is meant: the words before it and after it.
import type { Qualifier } from '../../dataset/types.js';

const BEFORE: readonly (readonly [words: string, Qualifier])[] = [
  [
    '(?:no|not) (?:more|greater) than|no (?:longer|later|higher|larger|bigger|wider) than|(?:not|never) (?:yet )?(?:exceed(?:s|ed|ing)?|pass(?:ed)?|surpass(?:ed)?|reach(?:ed)?)|at (?:the )?most|at maximum|up to|as (?:much|many|high) as|a maximum of|maximum|max\\.?|capped at|a ceiling of',
    'AT_MOST',
  ],
  [
    '(?:no|not) (?:less|fewer) than|at least|at a minimum|a minimum of|minimum|min\\.|as (?:few|little) as',
    'AT_LEAST',
  ],
  [
    '(?:well |just |slightly |a little |far )?(?:over|above|more than|greater than|exceed(?:s|ed|ing)?|in excess of|upwards? of|beyond|north of|better than|surpass(?:es|ed|ing)?|topp(?:ed|ing)|crossed|crossing|past)|>',
    'MORE_THAN',
  ],
  [
    '(?:well |just |slightly |a little )?(?:under|below|less than|fewer than|lower than|south of|short of)|<',
    'LESS_THAN',
  ],
  [
    '(?:an |at an |a )?(?:estimated|approximately|approx\\.?|around|about|roughly|some|nearly|almost|circa|c\\.|ca\\.|close to|near|an average of|on average|in the region of|in the order of|virtually|practically|nearing|approaching|an approximate|somewhere around)|~|≈',
    'APPROXIMATELY',
  ],
];

const PATTERNS = BEFORE.map(
  ([words, qualifier]) =>
    [
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?:\s+(?:a|an|about|around|some))?\s*$`, 'iu'),
      qualifier,
    ] as const,
);

const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/\+(?![\p{L}\p{N}])/uy, 'MORE_THAN'],
  [/[- ]plus(?!\p{L})/iuy, 'MORE_THAN'],
  [/ (?:or|and) (?:more|above|over)(?!\p{L})/iuy, 'AT_LEAST'],
  [/ or (?:less|fewer|under|below)(?!\p{L})/iuy, 'AT_MOST'],
  [/-odd(?!\p{L})/iuy, 'APPROXIMATELY'],
  [/ or so(?!\p{L})/iuy, 'APPROXIMATELY'],
];

export interface Qualified {
  readonly qualifier: Qualifier;
  /** Where the words begin, or end. */
  readonly at: number;
}

/** "Rose by over", "grew to above": only what stands directly before the number. */
export function qualifierBefore(text: string, at: number): Qualified | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  for (const [pattern, qualifier] of PATTERNS) {
    const match = pattern.exec(before);
    if (match && !isOfPlace(before, match)) return { qualifier, at: at - match[0].length };
  }
  return undefined;
}

/**
 * "13% over the $100 million", "20% above 350" and "within 30 days" compare and bound in time: a percentage before, or "the"
 * after, makes it no qualifier. The caller decides about time.
 */
const isOfPlace = (before: string, match: RegExpExecArray): boolean =>
  /(?:%|per ?cent|pc|higher|lower|up|increase|rise|growth|gain|drop|decline)\s+$/i.test(
    before.slice(0, match.index),
  ) && /^(?:over|above|below|under|more|on)/i.test(match[0]);

export function qualifierAfter(text: string, at: number): Qualified | undefined {
  for (const [pattern, qualifier] of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { qualifier, at: at + match[0].length };
  }
  return undefined;
}
