export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** As written or shortened; longer first. */
export const MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)`;

/** 1 to 12. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const two = (number: number): string => String(number).padStart(2, '0');

/** A month as EDTF, from any number of months since the year began. */
export function monthOf(year: number, month: number): string {
  const zero = year * 12 + month - 1;
  return `${Math.floor(zero / 12)}-${two((zero % 12) + 1)}`;
}
