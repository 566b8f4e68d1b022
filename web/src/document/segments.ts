// Splits a text where words of evidence or sentences begin and end, so that overlapping words can each be marked.

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Words extends Range {
  readonly id: string;
}

export interface Segment {
  readonly text: string;
  /** Position of its first code point in the document. */
  readonly start: number;
  /** Ids of all evidence that contains this part; more than one where words overlap. */
  readonly evidence: readonly string[];
  /** Whether the address points to it. */
  readonly pointed: boolean;
  /** Whether its sentence contains no words of evidence. */
  readonly bare: boolean;
}

export interface Segmented {
  readonly segments: readonly Segment[];
  readonly sentences: number;
  readonly bareSentences: number;
}

export function segment(text: string, words: readonly Words[], language: string, pointed?: Range): Segmented {
  const characters = [...text]; // positions count code points
  const sentences = sentencesOf(text, language).map((sentence) => ({
    ...sentence,
    bare: !words.some(({ start, end }) => start < sentence.end && end > sentence.start),
  }));
  const cuts = [...sentences, ...words, ...(pointed ? [pointed] : [])].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const places = [...new Set([0, ...cuts, characters.length])]
    .filter((place) => place <= characters.length)
    .sort((a, b) => a - b);
  const segments = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? characters.length;
    return {
      text: characters.slice(start, end).join(''),
      start,
      evidence: words.filter((one) => one.start <= start && one.end >= end).map(({ id }) => id),
      pointed: pointed !== undefined && pointed.start <= start && pointed.end >= end,
      bare: sentences.some((one) => one.bare && one.start <= start && one.end >= end),
    };
  });
  return {
    segments,
    sentences: sentences.length,
    bareSentences: sentences.filter(({ bare }) => bare).length,
  };
}

/** Sentences by Unicode's rules, without surrounding spaces and line ends. */
function sentencesOf(text: string, language: string): readonly Range[] {
  let at = 0;
  const found: { start: number; end: number }[] = [];
  for (const { segment: sentence } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    const length = [...sentence].length;
    const before = length - [...sentence.trimStart()].length;
    const size = [...sentence.trim()].length;
    if (size > 0) found.push({ start: at + before, end: at + before + size });
    at += length;
  }
  return found;
}
