import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, bytesOfStream, documentsAt } from '../../../src/ingest/read/files.js';
import { readDocument } from '../../../src/ingest/read/read.js';
import { LIMITS } from '../../../src/limits/table.js';
import { pdf, utf16, utf8 } from './files.js';

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const WORDS = 'The park in Karachi has 43 companies and is to open by 2027.';

describe('a text', () => {
  it('is normalized: NFC, LF, no byte order mark; both hashes are kept', async () => {
    const bytes = utf8('\ufeffTu\u0308rkiye has parks.\r\nThe second line of words.\r\n');
    const read = await readDocument(bytes, { name: 'a.txt' });
    expect(read.text).toBe('Türkiye has parks.\nThe second line of words.\n');
    expect(read.sha256).toBe(hash(read.text));
    expect(read.characters).toBe(45);
    expect(read.file).toEqual({
      name: 'a.txt',
      sha256: hash(bytes),
      mediaType: 'text/plain',
      bytes: bytes.length,
    });
  });

  it('counts code points, with emoji and names from right to left, and says what is invisible', async () => {
    const read = await readDocument(utf8('👩‍💻 works with \u200fمحمد علی\u200f in Karachi at the park.\n'));
    expect(read.characters).toBe([...read.text].length);
    expect(read.text).toContain('👩‍💻');
    expect(read.notes).toContainEqual(expect.stringMatching(/^3 invisible signs kept/));
  });

  it.each([
    ['utf-8', 'VALID', utf8(WORDS)],
    ['utf-8', 'BOM', utf8(`\ufeff${WORDS}`)],
    ['utf-16le', 'BOM', utf16(WORDS)],
    ['utf-16be', 'BOM', utf16(WORDS, { bigEndian: true })],
    ['utf-16le', 'GUESSED', utf16(WORDS, { mark: false })],
    ['utf-16be', 'GUESSED', utf16(WORDS, { mark: false, bigEndian: true })],
  ])('is read as %s (%s)', async (name, from, bytes) => {
    const read = await readDocument(bytes);
    expect(read.text).toBe(`${WORDS}\n`);
    expect(read.encoding).toEqual({ name, from });
  });

  it('in one byte for a letter is guessed and said, or read as it is told', async () => {
    const western = Buffer.from(
      'Die Fläche für Büros wächst; das kostet \x80100 Millionen. Größere Gebäude folgen später.',
      'latin1',
    );
    const read = await readDocument(western);
    expect(read.text).toContain('Fläche für Büros');
    expect(read.encoding?.from).toBe('GUESSED');
    expect(read.notes).toContain(`the encoding was guessed: ${read.encoding?.name}`);
    const turkish = Buffer.from('\xddstanbul ve \xfeirketler', 'latin1');
    expect((await readDocument(turkish, { encoding: 'windows-1254' })).text).toBe('İstanbul ve şirketler\n');
    await expect(readDocument(turkish, { encoding: 'klingon' })).rejects.toThrow('"klingon" is no encoding');
    await expect(readDocument(turkish, { encoding: 'utf-8' })).rejects.toThrow('The bytes are not utf-8');
  });

  it.each([
    ['en', 'Pakistan now counts 43 parks, the Ministry of Information Technology says.'],
    ['ur', 'پاکستان میں آئی ٹی کی برآمدات میں اضافہ ہوا ہے۔'],
    ['tr', 'Türkiye’nin bilişim ihracatı arttı ve yeni parklar kuruluyor.'],
    ['zh', '中国的信息产业出口增长。'],
    ['vi', 'Xuất khẩu công nghệ thông tin tăng mạnh trong năm nay.'],
  ])('has its language detected: %s', async (language, text) => {
    const read = await readDocument(utf8(text));
    expect([read.language, read.languageFrom]).toEqual([language, 'DETECTED']);
    expect(read.notes).toContain(`its language was detected: ${language}`);
  });
});

describe('front matter', () => {
  const page = (yaml: string): Uint8Array => utf8(`---\n${yaml}\n---\n\n# A *park*\n\n${WORDS}\n`);

  it('is metadata and not text; Markdown stays as written', async () => {
    const read = await readDocument(
      page(
        'title: "A park"\nsource: https://example.org/park\npublished: 2025-02-14\nlanguage: en\nkind: DIGEST\nlicense: same as the project',
      ),
      { name: 'a.md' },
    );
    expect(read).toMatchObject({
      title: 'A park',
      url: 'https://example.org/park',
      published: '2025-02-14',
      language: 'en',
      languageFrom: 'METADATA',
      kind: 'DIGEST',
      license: 'same as the project',
    });
    expect(read.text).toBe(`# A *park*\n\n${WORDS}\n`);
  });

  it('says which date it could not read, and what a person gives comes first', async () => {
    const read = await readDocument(page('published: last week\ntitle: One'), {
      given: { title: 'Two', published: '2025' },
    });
    expect(read).toMatchObject({ title: 'Two', published: '2025' });
    expect(read.notes).toContainEqual(expect.stringContaining('"published: last week" is no date'));
  });

  it('that is no YAML is text', async () => {
    const read = await readDocument(page('a: [b\nc'));
    expect(read.text).toContain('a: [b');
  });
});

describe('a web page', () => {
  const paragraph =
    'The ministry said on Monday that the park has 43 companies, and that it will open a second building by 2027. ';
  const page = (head: string, body: string): Uint8Array =>
    utf8(
      `<!doctype html><html lang="en-GB"><head><title>T</title>${head}</head><body><nav><a href="/">Home</a> <a href="/a">About</a></nav>${body}</body></html>`,
    );
  const article = `<article><h1>Parks grow</h1><p>${paragraph.repeat(3)}</p><p>Second<br>line of Tu\u0308rkiye. ${paragraph.repeat(2)}</p></article><footer>Copyright</footer>`;

  it('gives its main text and its metadata', async () => {
    const head =
      '<meta property="og:title" content="Parks grow"><meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://example.org/parks"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Parks grow","datePublished":"2024-11-19T01:00:00+05:00"}</script>';
    const read = await readDocument(page(head, article), { name: 'a.html' });
    expect(read).toMatchObject({
      title: 'Parks grow',
      publisher: 'The Paper',
      published: '2024-11-19',
      language: 'en-GB',
      url: 'https://example.org/parks',
      extractor: { name: '@mozilla/readability', version: expect.stringMatching(/^\d/) },
      file: { mediaType: 'text/html' },
    });
    expect(read.text).toContain('by 2027.\n\nSecond\nline of Türkiye. The ministry');
    expect(read.text).not.toMatch(/Home|Copyright|</);
  });

  it('is read in the encoding that it declares', async () => {
    const text = `<!doctype html><html><head><meta charset="windows-1254"><title>T</title></head><body><p>${'\xddstanbul’da yeni park. '.replace('’', "'").repeat(20)}</p></body></html>`;
    const read = await readDocument(Buffer.from(text, 'latin1'));
    expect(read.encoding).toEqual({ name: 'windows-1254', from: 'DECLARED' });
    expect(read.text).toContain("İstanbul'da");
  });

  it('that is only navigation is refused', async () => {
    const links = `<ul>${'<li><a href="/x">A section of the paper with news</a></li>'.repeat(40)}</ul>`;
    await expect(readDocument(page('', links))).rejects.toThrow('only navigation');
    await expect(readDocument(page('', ''))).rejects.toThrow('only navigation');
  });
});

describe('a PDF', () => {
  it('gives its text layer with the start of each page', async () => {
    const read = await readDocument(
      pdf({
        pages: [
          ['The park in Karachi has 43 compa-', 'nies and is to open', '', 'Later.'],
          [],
          ['Page three has words.'],
        ],
        title: 'Parks',
      }),
      { name: 'a.pdf' },
    );
    expect(read.text).toBe(
      'The park in Karachi has 43 companies and is to open\n\nLater.\n\n\n\nPage three has words.\n',
    );
    expect(read.title).toBe('Parks');
    expect(read.extractor?.name).toBe('pdfjs-dist');
    expect(read.pages?.map((start) => [...read.text].slice(start, start + 4).join(''))).toEqual([
      'The ',
      expect.anything(),
      'Page',
    ]);
  });

  it('without text or with a password is refused with what to do', async () => {
    await expect(readDocument(pdf({ pages: [[], []] }))).rejects.toThrow('only pictures of pages');
    await expect(readDocument(pdf({ pages: [['Words']], isEncrypted: true }))).rejects.toThrow(
      'has a password',
    );
    await expect(readDocument(utf8('%PDF-1.4\nnot really'))).rejects.toThrow('damaged');
  });
});

describe('what is no document', () => {
  it.each([
    ['an empty file', utf8(''), 'is empty'],
    ['white space', utf8(' \n\t\n'), 'is empty'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'a picture'],
    ['a picture with another name', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), 'a picture'],
    ['an office document', Buffer.from('PK\x03\x04rest'), 'save it as PDF'],
    ['a million zeros', utf8('0'.repeat(1_000_000)), 'has no words'],
    ['a million zero bytes', new Uint8Array(1_000_000), 'binary data'],
    ['binary data', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256), 'binary data'],
    ['50 MB', new Uint8Array(50_000_000).fill(97), `allowed: ${LIMITS.documentBytes}`],
    [
      'a text that is too long',
      utf8('word '.repeat(LIMITS.documentCharacters / 5 + 1)),
      `allowed: ${LIMITS.documentCharacters}`,
    ],
  ])('%s is refused in words', async (_, bytes, message) => {
    await expect(readDocument(bytes, { name: 'a.txt' })).rejects.toThrow(message);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ict-read-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of a folder and its folders are found in order', () => {
    mkdirSync(join(folder, 'in'));
    for (const name of ['b.md', 'a.txt', 'c.png', 'in/d.HTML']) writeFileSync(join(folder, name), 'x');
    expect(documentsAt(folder)).toEqual(['a.txt', 'b.md', 'in/d.HTML'].map((name) => join(folder, name)));
    expect(() => documentsAt(join(folder, 'none'))).toThrow('There is no file');
  });

  it('beyond the limit are not read, nor is a stream', async () => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, LIMITS.documentBytes + 1);
    expect(() => bytesOf(path)).toThrow('allowed');
    const endless = Readable.from(
      (function* () {
        for (;;) yield new Uint8Array(1_000_000);
      })(),
    );
    await expect(bytesOfStream(endless)).rejects.toThrow('allowed');
  });
});
