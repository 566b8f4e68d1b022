// Every example as a program, as the playground gives it: it runs as it stands and prints the answer.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { codeFor, type Language } from '../../web/src/code/code-for.js';
import { runPython } from '../support/python.js';
import { useServer } from '../support/server.js';

const EXAMPLES = join(PROJECT, 'web', 'examples');
const examples = readdirSync(EXAMPLES).map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));

/** As the documentation of TypeScript has it for a new project on Node. */
const STRICT: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  typeRoots: [join(PROJECT, 'node_modules', '@types')],
  skipLibCheck: true,
};

describe('every example of the playground as a program', () => {
  const server = useServer();
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-code-'));
  let answers: readonly unknown[] = [];

  beforeAll(async () => {
    answers = await Promise.all(examples.map(async (query) => (await server.ask(query)).data as unknown));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (language: Language, ending: string): readonly string[] =>
    examples.map((query, index) => {
      const file = join(folder, `question-${index}.${ending}`);
      writeFileSync(file, codeFor(language, { server: server.url, query, variables: {} }));
      return file;
    });

  const toAnswers = (printed: readonly string[]): readonly unknown[] =>
    printed.map((one) => JSON.parse(one) as unknown);

  it('in Python prints the answer, by the client of the project', async () => {
    const files = written('Python', 'py');
    for (const file of files) expect(readFileSync(file, 'utf8')).toContain('from ictgraph import Graph');
    expect(toAnswers(await runPython(files))).toEqual(answers);
  });

  it('in TypeScript prints the answer on this Node, as it stands', async () => {
    const printed: string[] = [];
    for (const file of written('TypeScript', 'mjs'))
      printed.push((await promisify(execFile)(process.execPath, [file])).stdout);
    expect(toAnswers(printed)).toEqual(answers);
  });

  it('in TypeScript passes the compiler at its strictest', () => {
    const program = ts.createProgram(written('TypeScript', 'mts'), STRICT);
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(wrong).toEqual([]);
  });
});
