// Checks the annotations of the corpus: `node bench/ingest/check-corpus.mjs`. With `--rest` it also lists the numbers and
// capitalized words of each text that no annotation has, for a person to look through.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbersIn, qualifierIn, unitsIn } from './printed.mjs';

const corpus = fileURLToPath(new URL('corpus/', import.meta.url));
const TYPES =
  'Official Ministry Agency Company OtherOrganization University TechnologyPark City Region Country Initiative Infrastructure Technology Event Law Agreement';
const KINDS = ['ACTUAL', 'TARGET', 'FORECAST', 'BASELINE'];
const KEYS = ['raw', 'occurrence', 'value', 'min', 'max', 'unit', 'qualifier', 'kind', 'dueBy'];
const PART = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const LIMITS = {
  EXACT: 'value',
  APPROXIMATELY: 'value',
  MORE_THAN: 'min',
  AT_LEAST: 'min',
  LESS_THAN: 'max',
  AT_MOST: 'max',
  RANGE: 'min max',
};

const isEdtf = (date) => date.split('/').length <= 2 && date.split('/').every((part) => PART.test(part));

/** Where words stand for the nth time; -1 if they do not. */
function place(text, words, occurrence) {
  let at = -1;
  for (let found = 0; found < occurrence; found += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Whether words stand in the text, not as a part of longer words. */
function isNamed(text, words) {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function faultsOfFigure(text, figure) {
  const { raw, occurrence, unit, qualifier, kind, dueBy } = figure;
  const faults = [];
  for (const key of Object.keys(figure)) if (!KEYS.includes(key)) faults.push(`has the unknown key ${key}`);
  if (place(text, raw, occurrence) < 0) faults.push(`is not in the text ${String(occurrence)} times`);
  if (!KINDS.includes(kind)) faults.push(`has the kind ${String(kind)}`);
  const present = ['value', 'min', 'max'].filter((key) => key in figure);
  if (present.join(' ') !== LIMITS[qualifier])
    faults.push(`is ${String(qualifier)} and has ${present.join(' ')}`);
  const numbers = present.map((key) => figure[key]);
  if (qualifier === 'RANGE' && !(figure.min < figure.max))
    faults.push('has a minimum that is not below its maximum');
  const printed = numbersIn(raw);
  const isPrinted =
    printed.length === numbers.length &&
    numbers.every((n, i) => Math.abs(n - printed[i]) <= Math.abs(n) * 1e-9);
  if (!isPrinted) faults.push(`says ${printed.join(' and ') || 'no number'}, not ${numbers.join(' and ')}`);
  if (qualifierIn(raw) !== qualifier) faults.push(`says ${qualifierIn(raw)}, not ${String(qualifier)}`);
  const units = unitsIn(raw);
  if (units && !units.includes(unit)) faults.push(`says ${units.join(' or ')}, not ${String(unit)}`);
  if (dueBy !== undefined && !isEdtf(dueBy)) faults.push(`is due by ${dueBy}, which is no date`);
  if (dueBy !== undefined && kind !== 'TARGET' && kind !== 'FORECAST')
    faults.push('has a due date and is no promise');
  return faults.map((fault) => `"${raw}" ${fault}`);
}

function faultsOfNames(text, { entities, posts }) {
  const faults = [];
  const names = entities.map(({ name }) => name);
  const all = entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  for (const name of all) if (!isNamed(text, name)) faults.push(`"${name}" is not in the text`);
  for (const name of new Set(all))
    if (all.filter((n) => n === name).length > 1) faults.push(`"${name}" is there twice`);
  for (const { name, aliases = [] } of entities)
    for (const alias of aliases)
      if (!isNamed(text.replaceAll(name, ''), alias)) faults.push(`"${alias}" is only a part of "${name}"`);
  for (const { name, type } of entities)
    if (!TYPES.split(' ').includes(type)) faults.push(`"${name}" has the type ${type}`);
  for (const { holder, post, organization } of posts) {
    if (entities.find(({ name }) => name === holder)?.type !== 'Official')
      faults.push(`"${holder}" has a post and is no official`);
    if (!isNamed(text, post)) faults.push(`the post "${post}" is not in the text`);
    if (organization !== undefined && !names.includes(organization))
      faults.push(`"${organization}" is no entity`);
  }
  return faults;
}

function faultsOf(text, annotation) {
  const faults = [
    ...annotation.figures.flatMap((figure) => faultsOfFigure(text, figure)),
    ...faultsOfNames(text, annotation),
  ];
  const words = text.trim().split(/\s+/).length;
  if (words < 200 || words > 450) faults.push(`the text has ${String(words)} words`);
  if (text !== text.normalize('NFC') || text.includes('\r')) faults.push('the text is not NFC with LF');
  if (annotation.language !== 'en' || !PART.test(annotation.published))
    faults.push('the language or the date is wrong');
  let end = 0;
  for (const { raw, occurrence } of annotation.figures) {
    const start = place(text, raw, occurrence);
    if (start < end) faults.push(`"${raw}" is not after the figure before it`);
    end = start + raw.length;
  }
  return faults;
}

/** The lines with all that is annotated made dots. */
function rest(text, { figures, entities, posts }) {
  let left = text;
  for (const { raw, occurrence } of figures) {
    const start = place(text, raw, occurrence);
    left = left.slice(0, start) + '·'.repeat(raw.length) + left.slice(start + raw.length);
  }
  const names = entities
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .concat(posts.map(({ post }) => post));
  for (const name of names.sort((a, b) => b.length - a.length)) left = left.replaceAll(name, '·');
  return (
    left.match(
      /[^\s]*\d[^\s]*|\p{Lu}[\p{L}’'-]+|\b(two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|dozen)\b/gu,
    ) ?? []
  );
}

let isRight = true;
for (const part of ['dev', 'held-out']) {
  const count = { documents: 0, figures: 0, entities: 0, posts: 0 };
  for (const file of readdirSync(join(corpus, part)).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(corpus, part, file), 'utf8');
    const annotation = JSON.parse(readFileSync(join(corpus, part, file.replace(/txt$/, 'json')), 'utf8'));
    count.documents += 1;
    for (const key of ['figures', 'entities', 'posts']) count[key] += annotation[key].length;
    for (const fault of faultsOf(text, annotation)) {
      isRight = false;
      console.error(`${part}/${file}: ${fault}`);
    }
    if (process.argv.includes('--rest'))
      console.log(`${part}/${file}: ${rest(text, annotation).join(' | ')}`);
  }
  console.log(
    `${part}: ${Object.entries(count)
      .map(([key, n]) => `${String(n)} ${key}`)
      .join(', ')}`,
  );
}
process.exitCode = isRight ? 0 : 1;
