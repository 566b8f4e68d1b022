// A copy of the project to be changed: its own files, and what was installed for them.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../../src/process/config.js';

/** Made or installed; the copy makes its own, or has links to what is installed. */
const NOT_COPIED = ['.git', '.ictgraph', 'coverage', 'data', 'dist', 'documents', 'node_modules'];

const STAMPS = join('node_modules', '.cache', 'ictgraph');
const MOST = 100_000_000;

export interface Copy {
  readonly folder: string;
  /** Replaces a part of a file, or writes a new file. */
  change(path: string, change: (text: string) => string): void;
  /** Runs a program of Node in the copy. @returns what it has printed */
  run(script: string, ...args: readonly string[]): Promise<string>;
  /** The same, of a program that has to fail. */
  fails(script: string, ...args: readonly string[]): Promise<string>;
}

export function copyOfProject(env: Record<string, string>): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-project-'));
  for (const name of readdirSync(PROJECT).filter((one) => !NOT_COPIED.includes(one)))
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(PROJECT, 'node_modules')).filter((one) => !/^\.(cache|vite)/.test(one)))
    link(join('node_modules', name));
  // what is installed is not installed again
  for (const name of ['install', 'python']) {
    const stamp = join(STAMPS, name);
    if (!existsSync(join(PROJECT, stamp)))
      throw new Error('Run npm test once: it installs what a copy has links to.');
    cpSync(join(PROJECT, stamp), join(folder, stamp));
  }
  link(join('.ictgraph', 'python'));

  const run = async (script: string, ...args: readonly string[]): Promise<string> => {
    const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: MOST };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...args], options);
    return stdout + stderr;
  };
  return {
    folder,
    run,
    fails: (script, ...args) =>
      run(script, ...args).then(
        (said) => {
          throw new Error(`${script} did not fail:\n${said}`);
        },
        ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
      ),
    change: (path, change) => {
      const file = join(folder, path);
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const after = change(before);
      if (after === before) throw new Error(`${path} has no place for this change`);
      writeFileSync(file, after);
    },
  };

  function link(path: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(PROJECT, path), join(folder, path), 'junction');
  }
}
