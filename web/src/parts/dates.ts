// Dates keep their precision: a year stays a year.

const MONTHS = Array.from({ length: 12 }, (_none, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

/** An EDTF date or interval in words: `2024-07/2025-06` is "July 2024 to June 2025". */
export function formatEdtf(date: string): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return formatOne(start);
  if (isOpen(end)) return `from ${formatOne(start)}`;
  return isOpen(start) ? `until ${formatOne(end)}` : `${formatOne(start)} to ${formatOne(end)}`;
}

/** A sentence of the API with its dates in words. */
export const withDatesInWords = (sentence: string): string =>
  sentence.replace(/\b\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}\b|\b\d{4}-\d{2}(?:-\d{2})?\b/g, formatEdtf);

export const formatInstant = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }) +
  ' UTC';

const isOpen = (side: string): boolean => side === '' || side === '..';

function formatOne(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date; // a year, or an EDTF form other than a date
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The last day that an EDTF date or interval can mean, in milliseconds; undefined if it is open. */
export function endOf(date: string): number | undefined {
  const { year, month, day } = partsOf(date.split('/').at(-1));
  if (year === undefined) return undefined;
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day);
  return Date.UTC(year, month ?? 12, 0); // day 0 is the last of the month before
}

/** The first day that it can mean. */
export function startOf(date: string): number | undefined {
  const { year, month = 1, day = 1 } = partsOf(date.split('/')[0]);
  return year === undefined ? undefined : Date.UTC(year, month - 1, day);
}

function partsOf(date = ''): { readonly year?: number; readonly month?: number; readonly day?: number } {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
