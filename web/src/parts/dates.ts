// Dates keep their precision: a year stays a year.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An EDTF date or interval in words: `2024-07/2025-06` is "Jul 2024 – Jun 2025". */
export function formatEdtf(date: string): string {
  return date.split('/').map(formatOne).join(' – ');
}

export const formatInstant = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }) +
  ' UTC';

function formatOne(date: string): string {
  if (date === '' || date === '..') return 'open';
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date; // a year, or what EDTF has beside dates
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
