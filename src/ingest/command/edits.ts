// A line of edits, as typed: about=TechnologyPark:karachi-it-park; kind=TARGET; dueBy=2027
import { checkEdited, DraftError } from '../drafts/draft.js';
import type { Item } from '../desk/items.js';
import { matched } from '../desk/matched.js';

export function editsFrom(
  item: Item,
  line: string,
  before: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const edits: Record<string, unknown> = { ...before };
  for (const part of line
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const [, field, value] = /^(\w+)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (field === undefined || value === undefined)
      throw new DraftError(
        `"${part}" is no edit: write field=value, such as about=City:karachi or kind=TARGET.`,
      );
    if (item.kind === 'entities' && field === 'match')
      Object.assign(edits, matched(item.proposal, value === 'new' || value === 'null' ? null : value));
    else edits[field] = valueOf(field, value);
  }
  return checkEdited(item.kind, edits);
}

const NUMBERS = new Set(['value', 'min', 'max']);

function valueOf(field: string, value: string): unknown {
  if (value === '' || value === 'null') return null;
  if (NUMBERS.has(field) && value.trim() !== '') return Number(value);
  if (field === 'period' || field === 'basePeriod') return periodOf(value);
  return field === 'aliases' ? value.split(',').map((one) => one.trim()) : value;
}

/** "July–October 2024 2024-07 2024-10": a label with its first and last date. */
function periodOf(value: string): object {
  const [, label = value, start, end] = /^(.*?)(?:\s+(\d{4}\S*))(?:\s+(\d{4}\S*))?$/.exec(value) ?? [];
  return {
    label: label === '' ? value : label,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}
