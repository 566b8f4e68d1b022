// A document again and again, as data that a person could have written: each copy has entities of its own, and shares countries,
// units and indicators with the others. Tests and benches write their folders with it.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLE = 'pakistan-ict-article';

/** Writes data in which the article of `from` is there so many times: 1 is the article itself. */
export function writeCopies(from, to, count) {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  for (let number = 2; number <= count; number++) writeCopy(from, to, number);
}

/** Adds one copy of the article of `from` to the data in `to`. */
export function writeCopy(from, to, number) {
  const source = join(from, 'documents', ARTICLE);
  const folder = join(to, 'documents', `${ARTICLE}-${number}`);
  mkdirSync(folder, { recursive: true });
  const own = idsIn(readFileSync(join(source, 'entities.yaml'), 'utf8'));
  const id = new RegExp(`\\b(?:${own.join('|')})(?![a-z0-9-])`, 'g');
  for (const name of readdirSync(source)) {
    if (!name.endsWith('.yaml')) continue;
    const text = readFileSync(join(source, name), 'utf8');
    const copy = text
      .replace(id, (found) => `${found}-${number}`)
      .replace(/^( {4}name: ".*)"/gm, `$1 ${number}"`);
    writeFileSync(join(folder, name), name === 'document.yaml' ? withSha(copy, number) : copy);
  }
}

const idsIn = (text) => [...text.matchAll(/^ {2}- id: (\S+)/gm)].map(([, found]) => found);

/** Of a text that nobody has. */
const withSha = (text, number) =>
  text.replace(/sha256: \S+/, `sha256: ${number.toString(16).padStart(64, 'c')}`);
