// What sort of file it is: by its first bytes, then by its name. A picture is a picture, whatever its name.
import { extname } from 'node:path';
import { UnreadableError } from './unreadable.js';

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/pdf';

export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.pdf': 'application/pdf',
};

/* eslint-disable no-control-regex -- file formats begin with them */
/** First bytes of files that have no text for us, in Latin-1. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [
    /^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(avif|heic|mif1))/s,
    'a picture: its words are not text; run text recognition (OCR) on it',
  ],
  [
    /^(ID3|OggS|fLaC|RIFF.{4}(WAVE|AVI )|.{4}ftyp|\x1a\x45\xdf\xa3)/s,
    'sound or film: write down what is said',
  ],
  [/^PK\x03\x04/, 'an archive or an office document (docx, xlsx, odt): save it as PDF, HTML or text'],
  [/^\xd0\xcf\x11\xe0/, 'an old office document (doc, xls): save it as PDF, HTML or text'],
  [/^(\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!)/, 'a compressed file: unpack it first'],
  [/^\{\\rtf/, 'rich text: save it as PDF, HTML or text'],
];
/* eslint-enable no-control-regex */

export function mediaTypeOf(bytes: Uint8Array, name = ''): MediaType {
  const start = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  const foreign = FOREIGN.find(([signs]) => signs.test(start));
  if (foreign) throw new UnreadableError(`This is ${foreign[1]}.`);
  if (/^\s*%PDF-/.test(start)) return 'application/pdf';
  const named = MEDIA_TYPES[extname(name).toLowerCase()];
  if (named === 'application/pdf') throw new UnreadableError('Its name ends in .pdf, but it is no PDF.');
  if (named) return named;
  const plain = start.replace(/\0/g, '').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body)\b/is.test(plain)
    ? 'text/html'
    : 'text/plain';
}
