// YAML between two lines of --- at the start of a text is metadata. Keys that say nothing here are left alone.
import { parse } from 'yaml';
import { DOCUMENT_KINDS } from '../../dataset/types.js';
import { edtfProblem } from '../../common/edtf.js';
import type { Found } from './source-document.js';

export function splitFrontMatter(written: string): Found {
  const [whole, yaml] = /^\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(written) ?? [];
  if (whole === undefined || yaml === undefined) return { text: written };
  const values = read(yaml);
  if (!values)
    return { text: written, notes: ['what looks like front matter is no YAML: it was left in the text'] };
  const { date, source, url } = values;
  const published = values['published'] ?? date;
  const kind = DOCUMENT_KINDS.find((one) => one === values['kind']?.toUpperCase());
  const isDate = published !== undefined && edtfProblem(published) === undefined;
  return {
    text: written.slice(whole.length),
    ...pick(values, ['title', 'publisher', 'author', 'language', 'license']),
    ...(isDate ? { published } : {}),
    ...(kind ? { kind } : {}),
    ...webAddress(url ?? source),
    notes:
      published !== undefined && !isDate
        ? [`"published: ${published}" is no date (EDTF, such as 2025-02-14): it was left out`]
        : [],
  };
}

/** Its values as texts; undefined if it is no map. */
function read(yaml: string): Record<string, string | undefined> | undefined {
  try {
    const values: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 }); // a date stays as written
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    return Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) =>
        typeof value === 'string' && value.trim() !== '' ? [[key.toLowerCase(), value.trim()]] : [],
      ),
    );
  } catch {
    return undefined; // YAML has many errors: a text that starts with a line is a text
  }
}

const pick = <K extends string>(
  values: Record<string, string | undefined>,
  keys: readonly K[],
): Partial<Record<K, string>> =>
  Object.fromEntries(
    keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  ) as Partial<Record<K, string>>;

export const webAddress = (address: string | undefined): { url?: string } =>
  address !== undefined && /^https?:/.test(address) && URL.canParse(address) ? { url: address } : {};
