// A printed number in digits of any script, with the separators of its language: 1,206.5, 1,50,000, 1.206,5 and 10 000.

/** Languages that write 1.206,5 for one thousand two hundred and six and a half. */
const DECIMAL_COMMA = new Set(
  'tr de es it pt id vi fr ru nl pl cs sk sl hr sr bs ro hu bg el da nb no sv fi uk az kk mk sq lt lv et is ca gl eu'.split(
    ' ',
  ),
);

/** The zero of each script whose digits are read. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040,
  0x17e0, 0xff10,
];

/** Digits in groups, before it is known which separator means what. */
export const PRINTED =
  /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f\u2009]\p{Nd}+)*(?:(?<=(?<!\p{Nd})\p{Nd}{1,3}) \p{Nd}{3}(?!\p{Nd}))*/gu;

export interface Digits {
  readonly value: number;
  /** How many characters are read: a point at the end of a list is not. */
  readonly isWhole: boolean;
  readonly hasSeparator: boolean;
}

/** undefined if the separators make no number, as in "1,2,3". */
export function readDigits(printed: string, language: string): Digits | undefined {
  const plain = toPlain(printed);
  const commaIsDecimal = DECIMAL_COMMA.has(language.split('-')[0]?.toLowerCase() ?? '');
  const [thousands, decimal] = separatorsOf(plain, commaIsDecimal);
  const [whole = '', fraction, ...more] = decimal === undefined ? [plain] : plain.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = thousands === undefined ? [whole] : whole.split(thousands);
  if (!areGroups(groups)) return undefined;
  const value = Number(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`);
  return {
    value,
    isWhole: fraction === undefined,
    hasSeparator: groups.length > 1 || fraction !== undefined,
  };
}

/** ASCII digits, and one sign for each separator. */
function toPlain(printed: string): string {
  return [...printed]
    .map((character) => {
      if (character === '٫') return '.';
      if (character === '٬') return ',';
      if (/[\s\u00a0\u202f\u2009'’]/u.test(character)) return ' ';
      const code = character.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => code >= first && code < first + 10);
      return zero === undefined ? character : String(code - zero);
    })
    .join('');
}

/** Which sign separates thousands and which the decimals. */
function separatorsOf(plain: string, commaIsDecimal: boolean): [string | undefined, string | undefined] {
  const signs = [...plain.replace(/\d/g, '')];
  const kinds = [...new Set(signs)];
  const [last] = signs.slice(-1);
  if (last === undefined) return [undefined, undefined];
  if (kinds.length === 2) return [kinds.find((sign) => sign !== last), last];
  if (kinds.length > 2) return [undefined, '?'];
  if (last === ' ') return [' ', undefined];
  if (signs.length > 1) return [last, undefined];
  const isDecimal = last === (commaIsDecimal ? ',' : '.') || !/[.,]\d{3}$/.test(plain);
  return isDecimal ? [undefined, last] : [last, undefined];
}

/** Groups of three; or, as in India, of two before the last three. */
function areGroups(groups: readonly string[]): boolean {
  if (!groups.every((group) => /^\d+$/.test(group))) return false;
  if (groups.length === 1) return true;
  const [first = '', ...rest] = groups;
  const [last = ''] = rest.slice(-1);
  const middle = rest.slice(0, -1);
  if (last.length !== 3 || first.length > 3) return false;
  return (
    middle.every(({ length }) => length === 3) ||
    (first.length <= 2 && middle.every(({ length }) => length === 2))
  );
}
