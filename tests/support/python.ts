// What another program makes of an export: its reader's answer, as JSON.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../src/config.js';

const FOLDER = join(PROJECT, '.ictgraph', 'python');
const PYTHON =
  process.platform === 'win32' ? join(FOLDER, 'Scripts', 'python.exe') : join(FOLDER, 'bin', 'python');
const MOST = 100_000_000;

// a test knows what its reader prints
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function readBack(format: string, content: string): any {
  if (!existsSync(PYTHON)) throw new Error('No Python for the tests of the exports: run npm test once.');
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
