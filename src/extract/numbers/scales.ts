// Words and signs that multiply a number, in the languages that the graph's documents are likely to use.

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  dozen: 12,
  bin: 1e3,
  milyon: 1e6,
  milyar: 1e9,
  trilyon: 1e12,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  mil: 1e3,
  'mil millones': 1e9,
  millón: 1e6,
  millones: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  bilhão: 1e9,
  bilhões: 1e9,
  mille: 1e3,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  'mio.': 1e6,
  'mrd.': 1e9,
  millionen: 1e6,
  milliarden: 1e9,
  tausend: 1e3,
  milioni: 1e6,
  miliardi: 1e9,
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  тыс: 1e3,
  млн: 1e6,
  млрд: 1e9,
  трлн: 1e12,
  ألف: 1e3,
  مليون: 1e6,
  مليار: 1e9,
  هزار: 1e3,
  ہزار: 1e3,
  لاکھ: 1e5,
  کروڑ: 1e7,
  ملین: 1e6,
  ارب: 1e9,
  میلیون: 1e6,
  میلیارد: 1e9,
  हज़ार: 1e3,
  हजार: 1e3,
  लाख: 1e5,
  करोड़: 1e7,
  करोड: 1e7,
  অযুত: 1e4,
  হাজার: 1e3,
  লাখ: 1e5,
  কোটি: 1e7,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};

/** Only of money, and "k" of anything: elsewhere these letters are metres, bytes and so on. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** English words that other languages use for another thing are read in their language alone. */
const ONLY_IN: Readonly<Record<string, string>> = {
  bin: 'tr',
  mil: 'es pt',
  mille: 'fr it',
  cr: 'en',
  tn: 'en',
};

const byLength = Object.keys(SCALES).sort((a, b) => b.length - a.length);
const escaped = (word: string): string => word.replace('.', String.raw`\.`);
const SCALE = new RegExp(
  String.raw`[\s\u00a0\u202f-]?(?:(${byLength.map(escaped).join('|')})s?(?![\p{Ll}\p{Lu}])|(k)(?![\p{L}\p{N}]))`,
  'iuy',
);
const LETTER = /\s?([mbt])(?![\p{L}\p{N}/²])/iuy;
/** "lakh crore". */
const AGAIN = /\s(lakh|crore|million|billion|trillion)s?(?!\p{L})/iuy;

export interface Scale {
  readonly factor: number;
  readonly end: number;
}

/** The scale that follows a number that ends at a place. `isMoney` allows one letter, as in "$35m". */
export function scaleAt(
  text: string,
  at: number,
  { isMoney, language }: { isMoney: boolean; language: string },
): Scale {
  SCALE.lastIndex = at;
  const word = SCALE.exec(text);
  if (word) {
    const name = (word[1] ?? word[2] ?? '').toLowerCase();
    const only = ONLY_IN[name];
    if (only === undefined || only.includes(language.slice(0, 2).toLowerCase())) {
      const factor = SCALES[name] ?? LETTERS[name] ?? 1;
      AGAIN.lastIndex = at + word[0].length;
      const again = AGAIN.exec(text);
      if (again)
        return {
          factor: factor * (SCALES[(again[1] ?? '').toLowerCase()] ?? 1),
          end: at + word[0].length + again[0].length,
        };
      return { factor, end: at + word[0].length };
    }
  }
  LETTER.lastIndex = at;
  const letter = isMoney ? LETTER.exec(text) : null;
  return letter
    ? { factor: LETTERS[(letter[1] ?? '').toLowerCase()] ?? 1, end: at + letter[0].length }
    : { factor: 1, end: at };
}
