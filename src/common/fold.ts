/** Letters that Unicode does not decompose into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Letters without case and diacritics, so that "turkiye" finds Türkiye. Applied to stored names and to searches. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase()
        .replace(/[ßæœøđðþłı]/g, (letter) => WHOLE[letter] ?? letter);

const PLAIN = /^[\x20-\x7e]*$/;
