// The Python of the tests: what another program makes of an export, and what programs print.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../../src/process/config.js';

const FOLDER = join(PROJECT, '.ictgraph', 'python');
const PYTHON =
  process.platform === 'win32' ? join(FOLDER, 'Scripts', 'python.exe') : join(FOLDER, 'bin', 'python');
const MOST = 100_000_000;
const NO_PYTHON = 'No Python for the tests: run npm test once.';

/** Runs programs in one process, for each takes a second to load its packages. @returns what each has printed */
export async function runPython(files: readonly string[]): Promise<readonly string[]> {
  if (!existsSync(PYTHON)) throw new Error(NO_PYTHON);
  const script = join(PROJECT, 'tests', 'python', 'run.py');
  // not in step with this process, of whose server the programs ask
  const { stdout } = await promisify(execFile)(PYTHON, [script, ...files], { maxBuffer: MOST });
  const printed = JSON.parse(stdout) as Readonly<Record<string, string>>;
  return files.map((file) => printed[file] ?? '');
}

// a test knows what its reader prints
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function readBack(format: string, content: string): any {
  if (!existsSync(PYTHON)) throw new Error(NO_PYTHON);
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-export-'));
  try {
    const file = join(folder, `export.${format}`);
    writeFileSync(file, content);
    const script = join(PROJECT, 'tests', 'python', 'read.py');
    return JSON.parse(execFileSync(PYTHON, [script, format, file], { encoding: 'utf8', maxBuffer: MOST }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
