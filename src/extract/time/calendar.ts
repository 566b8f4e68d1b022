// Against what "next year" and "the fiscal year" are read: the day of publication, and the country's fiscal year.
import { monthOf, two } from './months.js';

/** The month in which the fiscal year begins. Other countries: the calendar year. */
const FISCAL: Readonly<Record<string, number>> = {
  Pakistan: 7,
  Bangladesh: 7,
  Egypt: 7,
  Kenya: 7,
  Uganda: 7,
  Tanzania: 7,
  Rwanda: 7,
  Ethiopia: 7,
  Australia: 7,
  Nepal: 7,
  Bhutan: 7,
  Mauritius: 7,
  India: 4,
  Japan: 4,
  'United Kingdom': 4,
  Singapore: 4,
  'South Africa': 4,
  Canada: 4,
  'Hong Kong': 4,
  'New Zealand': 4,
  Myanmar: 4,
  'United States': 10,
  Thailand: 10,
};

export interface Days {
  /** EDTF, to the month or the day or the year. */
  readonly start: string;
  readonly end: string;
}

export class Calendar {
  readonly #published: Date | undefined;
  /** 1 to 12. */
  readonly fiscalStart: number;

  constructor(published: string | undefined, text: string) {
    const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published ?? '');
    this.#published = day
      ? new Date(Date.UTC(Number(day[1]), Number(day[2] ?? 1) - 1, Number(day[3] ?? 1)))
      : undefined;
    this.fiscalStart = fiscalStartIn(text);
  }

  get isDated(): boolean {
    return this.#published !== undefined;
  }

  get year(): number {
    return this.#published?.getUTCFullYear() ?? 0;
  }

  get month(): number {
    return (this.#published?.getUTCMonth() ?? 0) + 1;
  }

  get weekday(): number {
    return this.#published?.getUTCDay() ?? 0;
  }

  /** The day of publication moved by some days. */
  day(offset: number): string {
    const day = new Date((this.#published?.getTime() ?? 0) + offset * 86_400_000);
    return `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
  }

  /** The fiscal year that begins in a year. */
  fiscalYear(begins: number): Days {
    return this.fiscalStart === 1
      ? { start: String(begins), end: String(begins) }
      : { start: monthOf(begins, this.fiscalStart), end: monthOf(begins + 1, this.fiscalStart - 1) };
  }

  /** The year in which the fiscal year of publication began. */
  get currentFiscal(): number {
    return this.month >= this.fiscalStart ? this.year : this.year - 1;
  }

  /** "FY25" and "fiscal year 2025" are named by the year in which they end. */
  fiscalNamed(year: number): Days {
    return this.fiscalYear(this.fiscalStart === 1 ? year : year - 1);
  }
}

/** Of the country that the text names most. */
function fiscalStartIn(text: string): number {
  const counts = Object.entries(FISCAL).map(
    ([country, month]) => [text.split(country).length - 1, month] as const,
  );
  const [most] = counts.sort(([a], [b]) => b - a);
  if (most && most[0] > 0) return most[1];
  return /\b(?:FY|fiscal year|financial year)\s?'?\d{2,4}\s?[-–/]\s?\d{2}/i.test(text) ? 7 : 1;
}

/** Two digits are of this century. */
export const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written);
