// Every address of docs/spreadsheets.md, asked by curl as the tools ask.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { useServer } from '../support/server.js';

const page = readFileSync(join(PROJECT, 'docs', 'spreadsheets.md'), 'utf8');
const SERVER = 'http://127.0.0.1:4000';
const addresses = [...new Set(page.match(new RegExp(`${SERVER}/[^"'\\s]+`, 'g')))];

describe('the links for spreadsheets', () => {
  const server = useServer();

  it('are there for every tool', () => expect(addresses.length).toBeGreaterThanOrEqual(6));

  it.each(addresses)('%s is a table with rows', async (address) => {
    const url = address.replace(SERVER, server.url);
    const { stdout } = await promisify(execFile)('curl', ['--fail', '--silent', '--show-error', url]);
    const [header = '', ...rows] = stdout.trimEnd().split('\n');
    expect(header).toMatch(/^\uFEFF?"?\w+/);
    expect(header.startsWith('\uFEFF')).toBe(url.includes('bom=true'));
    expect(rows.length).toBeGreaterThan(0);
  });
});
