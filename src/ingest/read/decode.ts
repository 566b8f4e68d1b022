// Bytes → characters. A byte order mark decides, then what the file declares, then whether the bytes are UTF-8, then a guess.
import chardet from 'chardet';
import type { Encoding } from './source-document.js';
import { UnreadableError } from './unreadable.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export function decode(bytes: Uint8Array, asked: { given?: string; declared?: string } = {}): Decoded {
  if (asked.given !== undefined) return decodeAs(bytes, { name: asked.given, from: 'GIVEN' });
  const mark = MARKS.find(([, signs]) => signs.every((sign, index) => bytes[index] === sign));
  if (mark) return decodeAs(bytes, { name: mark[0], from: 'BOM' });
  if (asked.declared !== undefined && isKnown(asked.declared)) {
    const declared = tryDecode(bytes, { name: asked.declared, from: 'DECLARED' });
    if (declared) return declared;
  }
  const wide = wideness(bytes);
  if (wide !== undefined) return decodeAs(bytes, { name: wide, from: 'GUESSED' });
  return tryDecode(bytes, { name: 'utf-8', from: 'VALID' }) ?? decodeAs(bytes, guess(bytes));
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (!isKnown(encoding.name))
    throw new UnreadableError(
      `"${encoding.name}" is no encoding that is known here: name one such as utf-8, utf-16le, windows-1252, shift_jis.`,
    );
  const decoded = tryDecode(bytes, encoding);
  if (decoded) return decoded;
  throw new UnreadableError(
    `The bytes are not ${encoding.name}: convert the file to UTF-8, or name its encoding.`,
  );
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding.name, { fatal: true });
    return { text: decoder.decode(bytes), encoding: { ...encoding, name: decoder.encoding } };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: every second byte of most letters is zero. */
function wideness(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4_096);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked * 0.3 && even < looked * 0.05) return 'utf-16le';
  return even > looked * 0.3 && odd < looked * 0.05 ? 'utf-16be' : undefined;
}

/** The likeliest encoding with one or two bytes for a letter; what is written in Western Europe if nothing fits. */
function guess(bytes: Uint8Array): Encoding {
  const [best] = chardet
    .analyse(bytes.subarray(0, 100_000))
    .filter(({ name }) => isKnown(name) && !/^(utf|iso-2022)/i.test(name));
  return { name: best && best.confidence >= 20 ? best.name : 'windows-1252', from: 'GUESSED' };
}
