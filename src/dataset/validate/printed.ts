// The numbers of a figure against its words. What cannot be parsed for certain is not judged.
import type { Located } from '../located.js';
import type { RawObservation, RawQuantity } from '../schema.js';
import type { Known, Report } from './references.js';

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/**
 * Digits that may touch a currency before them and a unit behind them, as in "Rs1,50,000" and "180Tbps"; but not those of a name
 * such as "Q3" and "5G", or of "1st".
 */
const NUMBER =
  /(?<![\d.,]|(?<!\p{L})\p{L})\d+(?:,\d{2,3})*(?:\.\d+)?(?!\d|[.,]\d|(?:st|nd|rd|th|\p{L})(?!\p{L}))/gu;
const SCALE = new RegExp(`^\\s*(${Object.keys(SCALES).join('|')})s?\\b`, 'i');
/** Numbers in letters are not read; beside them, digits may be a date. */
const SPELLED = /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b/i;
const MINUS = /(?<![\p{L}\d])[-−–]\s?\p{Sc}?\d|\p{Sc}[-−–]\d/u;
const LESS = /\b(minus|negative|less|decreas|declin|drop|fell|fall|down|shr[aiu]nk|los[st]|deficit)/i;

export function checkPrinted(at: Located<RawObservation>, known: Known, report: Report): void {
  const { quantity, evidence } = at.raw;
  if (!evidence.some(({ exact }) => exact.includes(quantity.raw)))
    report(
      at,
      ['quantity', 'raw'],
      `'${quantity.raw}' is in none of the fragments; raw must be words of the evidence, as printed`,
    );
  const given = [quantity.value, quantity.min, quantity.max].filter((number) => number !== undefined);
  const language = known.languages.get(at.document ?? '');
  if (quantity.unit === 'BINARY' || !language?.startsWith('en')) return; // in other languages 1,5 is one and a half
  const mayBeLess = MINUS.test(quantity.raw) || LESS.test(quantity.raw);
  if (!mayBeLess && /\d/.test(quantity.raw) && given.some((number) => number < 0))
    report(at, ['quantity'], `negative, but '${quantity.raw}' has no minus`);
  const printed = printedNumbers(quantity);
  const isOther =
    printed.length === given.length &&
    printed.some((readings, index) => !readings.includes(rounded(Math.abs(given[index] ?? NaN))));
  if (isOther && !SPELLED.test(quantity.raw))
    report(
      at,
      ['quantity'],
      `${given.join(' and ')} does not match '${quantity.raw}': ${printed.map(([first]) => first).join(' and ')} in ${quantity.unit}`,
    );
}

/**
 * The readings of each number in the words, in the quantity's unit: "$100 million" is 100 USD_MILLION, "1.9 million"
 * 1900000 of others. A number without a scale word may have that of the next one, as in "18-20 million", or none.
 */
function printedNumbers({ raw, unit }: RawQuantity): number[][] {
  const inUnit = SCALES[/_([A-Z]+)$/.exec(unit)?.[1]?.toLowerCase() ?? ''] ?? 1;
  let next = 1;
  return [...raw.matchAll(NUMBER)]
    .reverse()
    .map((match) => {
      const word = SCALE.exec(raw.slice(match.index + match[0].length))?.[1]?.toLowerCase();
      const number = Number(match[0].replaceAll(',', ''));
      const scales = word === undefined ? [next, 1] : [SCALES[word] ?? 1];
      next = scales[0] ?? 1;
      return scales.map((scale) => rounded((number * scale) / inUnit));
    })
    .reverse();
}

/** 1.9 * 1e6 is 1899999.9999999998. */
const rounded = (number: number): number => Number(number.toPrecision(12));
