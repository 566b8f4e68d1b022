// Numbers in English words: "two and a half million", "half a billion", "twenty-five", "a dozen".

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};

const unit = Object.keys(SMALL).join('|');
const tens = Object.keys(TENS).join('|');
const scale = Object.keys(SCALES).join('|');
const simple = `(?:(?:${tens})(?:[- ](?:${unit}))?|${unit})`;

/** "a" counts only before a scale word. */
export const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:half(?: a| of a)? (?:${scale})|(?:a |${simple} )?(?:couple of )?(?:${scale})(?: (?:${scale}))*(?: and a half)?(?:(?: and)? ${simple}(?: (?:${scale}))?)*|${simple}(?: and a half| and a quarter)?(?: (?:${scale}))*(?:(?: and)? ${simple}(?: (?:${scale}))?)*|${simple} and a half)(?:s(?= of))?(?![\p{L}\p{N}])`,
  'giu',
);

export interface Spelled {
  readonly value: number;
  readonly hasScale: boolean;
}

/** undefined for what is no amount: "millions", "hundreds". */
export function readSpelled(printed: string): Spelled | undefined {
  const words = printed.toLowerCase().replace(/-/g, ' ').split(/\s+/);
  let [sum, part] = [0, 0];
  let [any, hasScale] = [false, false];
  for (const [index, word] of words.entries()) {
    const small = SMALL[word] ?? TENS[word];
    const scaled = SCALES[word];
    if (small !== undefined) [part, any] = [part + small, true];
    else if (word === 'half') [part, any] = [part + 0.5, true];
    else if (word === 'quarter') part += 0.25;
    else if (word === 'a' && SCALES[words[index + 1] ?? ''] !== undefined)
      [part, any] = [part === 0 ? 1 : part, true];
    else if (word === 'couple') [part, any] = [2, true];
    else if (scaled !== undefined) {
      hasScale = true;
      // "two million and a half" is two and a half million
      const half = words.slice(index + 1, index + 4).join(' ') === 'and a half' ? 0.5 : 0;
      if (scaled === 100) part = (part + half) * scaled;
      else if (part === 0)
        sum *= scaled; // "two lakh crore"
      else [sum, part] = [sum + (part + half) * scaled, 0];
      if (half > 0) return { value: sum + part, hasScale };
    }
  }
  return any ? { value: sum + part, hasScale } : undefined;
}

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
};
const parts = Object.keys(PARTS).join('|');

/** Shares: "a third of", "three-quarters of", "one-fifth of", "half of"; "three in four" and "4 out of 5". */
export const SHARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:(?<count>a|one|two|three|four|five|six|seven|eight|nine)[- ](?<part>${parts})s?|(?<half>half))(?=,|\.|\)| was\b| were\b| is\b| of (?!a (?:year|century|million|billion|mile|kilomet))| the | its | their | that | those | as | all )|(?<some>${unit}) in (?<spelt>${unit})(?! (?:years|months|days|weeks|hours|phases|stages|steps|rounds|cities|towns|provinces|places|regions|countries))(?![\p{L}\p{N}])|(?<some2>${unit}|\d{1,2}) (?:in(?: every)? (?<all>${unit}|\d{1,3})(?= \p{Ll}+s\b| people| women| men| of | adults)|out of(?: every)? (?<outOf>${unit}|\d{1,3})(?![\p{L}\p{N}]))|(?<=\b(?:by|about|nearly|almost|over|than|up|down|roughly|around) )a (?<only>third|quarter|fifth|tenth)(?! of)(?![\p{L}]))`,
  'giu',
);

/** In per cent, rounded to two decimals. */
export function readShare(groups: Record<string, string | undefined>): number | undefined {
  const {
    count,
    part = groups['only'],
    half,
    some = groups['some2'],
    all = groups['outOf'] ?? groups['spelt'],
  } = groups;
  const number = (word: string): number =>
    SMALL[word.toLowerCase()] ?? (word.toLowerCase() === 'a' ? 1 : Number(word));
  const share =
    half !== undefined
      ? 0.5
      : part !== undefined
        ? number(count ?? 'a') / (PARTS[part.toLowerCase()] ?? 1)
        : number(some ?? '') / number(all ?? '');
  return share > 0 && share < 1 ? Number((share * 100).toFixed(2)) : undefined;
}
