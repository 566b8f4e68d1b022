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
