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
  if (year === undefined || name === undefined) return date; // a year, or what EDTF has beside dates
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The last moment that an EDTF date or interval can mean, in milliseconds; undefined when it is open. */
export function endOf(date: string): number | undefined {
  const side = date.split('/').at(-1) ?? '';
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(side) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0); // day 0 is the last of the month before
}
