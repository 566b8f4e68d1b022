/** Enough to find the words again, too little to replace the document. */
export const MAX_FRAGMENT_WORDS = 15;

export function wordCount(text: string): number {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** A document's text, in Unicode code points: these are what a person counts, and the same in every language. */
export class SourceText {
  /** Where each code point begins; absent if each is one code unit of the text. */
  readonly #starts: Uint32Array | undefined;
  readonly length: number;

  constructor(readonly text: string) {
    this.#starts = /[\ud800-\udfff]/.test(text) ? startsOf(text) : undefined;
    this.length = this.#starts?.length ?? text.length;
  }

  includes(fragment: string): boolean {
    return this.text.includes(fragment);
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.#unit(start), this.#unit(end));
  }

  /** Every position of the fragment. */
  positionsOf(fragment: string): number[] {
    const positions: number[] = [];
    for (let at = this.text.indexOf(fragment); at >= 0; at = this.text.indexOf(fragment, at + 1))
      positions.push(this.positionAt(at));
    return positions;
  }

  /** The bounds of the innermost quotation around a position: inside the marks, whatever the language. */
  quotationAround(position: number): { start: number; end: number } | undefined {
    const at = this.#unit(position);
    const found = MARKS.map((marks) => boundsAround(this.text, at, marks)).filter(
      (bounds) => bounds !== undefined,
    );
    const [inner] = found.sort(([a], [b]) => b - a);
    return inner && { start: this.positionAt(inner[0]), end: this.positionAt(inner[1]) };
  }

  #unit(position: number): number {
    return this.#starts ? (this.#starts[position] ?? this.text.length) : position;
  }

  /** The position of a place that JavaScript counts. */
  positionAt(unit: number): number {
    if (!this.#starts) return unit;
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Opening and closing marks of quotations. */
const MARKS = ['“”', '„“', '„”', '«»', '»«', '「」', '『』', '""'] as const;

function boundsAround(
  text: string,
  at: number,
  [open = '', close = '']: string,
): [number, number] | undefined {
  const opened = text.lastIndexOf(open, at);
  const closed = text.indexOf(close, at);
  if (opened < 0 || closed < 0 || closed === opened) return undefined;
  const inside = text.slice(opened + 1, closed);
  if (inside.includes(open)) return undefined;
  const paragraph = text.slice(text.lastIndexOf('\n', opened) + 1, closed);
  if ('«»'.includes(open) && /[«»]/.exec(paragraph)?.[0] !== open) return undefined; // languages differ in which of them opens
  if (open === close) {
    // whether a mark opens or closes is told by those before it in the paragraph
    const before = text.slice(text.lastIndexOf('\n', opened) + 1, opened).split(open).length - 1;
    if (before % 2 === 1 || inside.includes('\n')) return undefined;
  } else if (text.lastIndexOf(close, at) > opened) return undefined;
  return [opened + 1 + (inside.length - inside.trimStart().length), opened + 1 + inside.trimEnd().length];
}

/** Why a fragment is not in a text, and what to do. Two ways to write one letter look the same and are different characters. */
export function notInText(exact: string, document: string, { text }: SourceText): string {
  if (text.normalize('NFC').includes(exact.normalize('NFC')))
    return `'${exact}' is in the text of ${document}, but composed in another way: there, a letter and its accent are ${text.includes(exact.normalize('NFC')) ? 'one character' : 'two characters'}; copy the words from the text`;
  return `'${exact}' is not in the text of ${document}; copy the words exactly, quotes included`;
}

function startsOf(text: string): Uint32Array {
  const starts = new Uint32Array(text.length);
  let [count, at] = [0, 0];
  for (const character of text) {
    starts[count++] = at;
    at += character.length;
  }
  return starts.slice(0, count);
}
