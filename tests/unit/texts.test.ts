import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sha256, textFolders } from '../../src/dataset/documents.js';
import { LIMITS } from '../../src/limits/table.js';
import { Texts } from '../../src/server/texts.js';
import { copyOfData } from '../support/folder.js';

describe('the texts at hand', () => {
  it('follow their folder while a server runs: what comes is seen, what goes is gone, what is no text is left out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'));
    const texts = new Texts(new Map());
    const end = texts.watch(() => [folder, join(folder, 'later')]);
    onTestFinished(() => {
      end();
      rmSync(folder, { recursive: true });
    });
    const words = 'Türkiye and Pakistan';
    const hash = sha256(words);
    expect(texts.slice(hash, 0, 7)).toBeNull();
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    writeFileSync(join(folder, 'large.txt'), Buffer.alloc(LIMITS.textBytes + 1, 'a'));
    writeFileSync(join(folder, 'any name.txt'), words);
    await expect.poll(() => texts.slice(hash, 0, 7), { timeout: 5_000 }).toBe('Türkiye');
    expect(texts.has(sha256(Buffer.alloc(LIMITS.textBytes + 1, 'a')))).toBe(false);
    rmSync(join(folder, 'any name.txt'));
    await expect.poll(() => texts.has(hash), { timeout: 5_000 }).toBe(false);
    mkdirSync(join(folder, 'later')); // a folder that comes while the server runs
    await new Promise((resolve) => setTimeout(resolve, 2 * LIMITS.textsSettle));
    writeFileSync(join(folder, 'later', 'text.txt'), words);
    await expect.poll(() => texts.has(hash), { timeout: 5_000 }).toBe(true);
  });

  it('come into the folders of documents as well, those that a load adds included', () => {
    const data = copyOfData();
    mkdirSync(join(data, 'documents', 'new'));
    expect(textFolders('/project', data)).toEqual(
      expect.arrayContaining([
        join('/project', 'documents'),
        join(data, 'documents'),
        join(data, 'documents', 'new'),
      ]),
    );
  });
});
