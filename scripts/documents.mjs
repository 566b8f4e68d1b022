// `npm run documents [FILE]`: writes the queries of the screens for TRUSTED_DOCUMENTS: {"sha256": "document"}. The texts are
// exactly those that the screens send. Without a file it prints them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import typescript from 'typescript';

const [, , file] = process.argv;
const generated = await load('web/src/generated/graphql.ts');
const { questionOf } = await load('web/src/entity/question.ts'); // the only one that is not in the generated list
const { pageSize, listLength } = JSON.parse(readFileSync('generated/limits.json', 'utf8'));
const texts = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => document.toString())
  .concat(questionOf(Math.min(pageSize, listLength)));
const manifest = Object.fromEntries(
  texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]),
);
const printed = `${JSON.stringify(manifest, null, 2)}\n`;
if (file) {
  writeFileSync(file, printed);
  console.log(`${file} has ${texts.length} documents: set TRUSTED_DOCUMENTS=${file}.`);
} else process.stdout.write(printed);

async function load(path) {
  const { outputText } = typescript.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: 'esnext', target: 'es2022' },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
