// Entries as a person writes them in data/: names in quotes, codes and dates bare, one line for each piece of evidence.
import { MODEL } from '../../model/model.js';
import type { Words } from '../../extract/proposal.js';
import type { SourceDocument } from '../read/source-document.js';
import type { NewIndicator } from './indicators.js';
import type { PlannedEntity, PlannedFigure, PlannedLink, PlannedQuotation } from './planned.js';
import type { NewUnit } from './units.js';

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Bare if YAML reads it as the same text, or as a number that is a date. */
const bare = (text: string): string =>
  /^[A-Za-z0-9][\w:./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|\d+[.:e]\d+)$/i.test(text)
    ? text
    : quoted(text);

const line = (key: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${key}: ${value}`];

/** Lines of an entry under a dash. */
const entry = (lines: readonly string[]): string =>
  lines.map((text, index) => `${index === 0 ? '  - ' : '    '}${text}`).join('\n');

export const evidenceLine = ({ exact, start, end }: Words, document?: string): string =>
  `{ exact: ${quoted(exact)}, ${document === undefined ? '' : `document: ${document}, `}start: ${start}, end: ${end} }`;

const evidenceLines = (evidence: readonly Words[], document?: string): string[] => [
  'evidence:',
  ...evidence.map((words) => `  - ${evidenceLine(words, document)}`),
];

const listOf = (values: readonly string[]): string => `[${values.join(', ')}]`;

/** @param document of the words, in a file that documents share */
export function entityText(entity: PlannedEntity, document?: string): string {
  const { id, name, aliases, description, values, evidence } = entity;
  return entry([
    `id: ${id}`,
    `name: ${quoted(name)}`,
    ...line('aliases', aliases.length === 0 ? undefined : listOf(aliases.map(quoted))),
    ...Object.entries(values)
      .filter(([key, value]) => STORED.has(key) && value !== undefined && value !== null)
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? bare(value) : JSON.stringify(value)}`),
    `description: ${quoted(description)}`,
    ...evidenceLines(evidence, document),
  ]);
}

const STORED = new Set(
  [...MODEL.entityTypes.values()].flatMap(({ stored }) => stored.map(({ name }) => name)).concat('gazetteer'),
);

export const linkText = ({ subject, predicate, object, basis, statedBy, evidence }: PlannedLink): string =>
  entry([
    `subject: ${subject}`,
    `predicate: ${predicate}`,
    `object: ${object}`,
    ...line('basis', basis === 'IMPLIED' ? basis : undefined),
    ...line('statedBy', statedBy),
    ...evidenceLines(evidence),
  ]);

export function figureText(figure: PlannedFigure): string {
  const { about, indicator, kind, quantity, period, basePeriod, dueBy, basis, statedBy, evidence } = figure;
  const { raw, qualifier, value, min, max, unit } = quantity;
  const numbers = Object.entries({ value, min, max }).flatMap(([name, number]) =>
    number === undefined ? [] : [`${name}: ${numberText(number)}`],
  );
  const parts = [
    `raw: ${quoted(raw)}`,
    ...(qualifier === 'EXACT' ? [] : [`qualifier: ${qualifier}`]),
    ...numbers,
  ];
  return entry([
    `about: ${about}`,
    `indicator: ${indicator}`,
    `kind: ${kind}`,
    `quantity: { ${[...parts, `unit: ${unitCode(unit)}`].join(', ')} }`,
    ...line('period', period && periodText(period)),
    ...line('basePeriod', basePeriod && periodText(basePeriod)),
    ...line('dueBy', dueBy === undefined ? undefined : bare(dueBy)),
    ...line('basis', basis === 'IMPLIED' ? basis : undefined),
    ...line('statedBy', statedBy),
    ...evidenceLines(evidence),
  ]);
}

/** Never 1e+21. */
const numberText = (number: number): string =>
  Math.abs(number) >= 1e21 ? BigInt(number).toString() : String(number);

const unitCode = (code: string): string => (/^[A-Za-z][\w/]*$/.test(code) ? code : quoted(code));

const periodText = ({ label, start, end, frequency }: NonNullable<PlannedFigure['period']>): string =>
  `{ ${[
    `label: ${quoted(label)}`,
    ...line('start', start && bare(start)),
    ...line('end', end && bare(end)),
    ...line('frequency', frequency),
  ].join(', ')} }`;

export const quotationText = ({ speaker, about, text, whole, evidence }: PlannedQuotation): string =>
  entry([
    `speaker: ${speaker}`,
    `about: ${listOf(about)}`,
    `text: ${quoted(text)}`,
    `whole: { start: ${whole.start}, end: ${whole.end} }`,
    ...evidenceLines(evidence),
  ]);

export const unitText = ({ code, symbol, name, base, factor }: NewUnit): string =>
  `  - { code: ${unitCode(code)}, symbol: ${quoted(symbol)}, name: ${quoted(name)}, base: ${unitCode(base)}${factor === 1 ? '' : `, factor: ${factor}`} }`;

export const indicatorText = ({ id, name, description, unit }: NewIndicator): string =>
  entry([
    `id: ${id}`,
    `name: ${quoted(name)}`,
    `description: ${quoted(description)}`,
    `unit: ${unitCode(unit)}`,
  ]);

export function documentText(document: SourceDocument): string {
  const { title, kind, language, published, publisher, url, license, sha256, characters, file, extractor } =
    document;
  const isOtherFile = file.sha256 !== sha256;
  const lines = [
    `title: ${quoted(title ?? file.name ?? 'A text without a title')}`,
    `kind: ${kind ?? 'ARTICLE'}`,
    `language: ${bare(language)}`,
    ...line('published', published === undefined ? undefined : bare(published)),
    ...line('publisher', publisher === undefined ? undefined : quoted(publisher)),
    ...line('url', url === undefined ? undefined : quoted(url)),
    ...line('license', license === undefined ? undefined : quoted(license)),
    `sha256: ${bare(sha256)}`,
    `characters: ${characters}`,
    ...(isOtherFile ? [`fileSha256: ${bare(file.sha256)}`] : []),
    `mediaType: ${file.mediaType}`,
    ...line('extractor', extractor && quoted(`${extractor.name} ${extractor.version}`)),
  ];
  return [schemaLine('document', '../../'), 'document:', ...lines.map((text) => `  ${text}`), ''].join('\n');
}

export function coverageText(reasons: Readonly<Record<string, string>>): string {
  const lines = Object.entries(reasons)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([number, reason]) => `  ${number}: ${quoted(reason)}\n`);
  const head = schemaLine('coverage', '../../');
  return lines.length === 0 ? `${head}\nreasons: {}\n` : `${head}\nreasons:\n${lines.join('')}`;
}

/** A file of entries, with the line that tells editors its schema. */
export const fileText = (kind: string, up: string, entries: readonly string[]): string =>
  `${schemaLine(kind, up)}\n${kind}:\n${entries.join('\n\n')}\n`;

export const schemaLine = (kind: string, up: string): string =>
  `# yaml-language-server: $schema=${up}schema/${kind}.schema.json`;
