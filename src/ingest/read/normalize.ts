// The one form of a text in which positions count: NFC, LF, no byte order mark, no control characters.
import { UnreadableError } from './unreadable.js';

export interface Normalized {
  readonly text: string;
  readonly notes: readonly string[];
}

export function normalize(written: string): Normalized {
  const lines = written
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC');
  const text = lines
    .replace(CONTROL, '')
    .replace(/^\s*\n/, '')
    .trimEnd();
  const controls = lines.match(CONTROL)?.length ?? 0;
  const hidden = text.match(HIDDEN)?.length ?? 0;
  return {
    text: text === '' ? '' : `${text}\n`,
    notes: [
      ...(controls > 0 ? [`${counted(controls, 'control character')} left out`] : []),
      ...(hidden > 0
        ? [
            `${counted(hidden, 'invisible sign')} kept (zero width, soft hyphens, marks of direction): positions count them`,
          ]
        : []),
    ],
  };
}

/** Refuses what has no words. */
export function requireWords(text: string): void {
  if (text.trim() === '') throw new UnreadableError('The file is empty: it has no text.');
  if (text.includes('\ufffd') && (text.match(/\ufffd/g)?.length ?? 0) > text.length / 20)
    throw new UnreadableError(
      'Most of its letters were lost in an earlier conversion: get the file again from its source.',
    );
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2)
    throw new UnreadableError('It has no words, only numbers or signs: there is nothing to propose.');
}

/** Bytes of a program or of compressed data that happen to decode. */
export function refuseBinary(decoded: string): void {
  const start = decoded.slice(0, 100_000);
  const strange = start.match(CONTROL)?.length ?? 0;
  if (strange > Math.max(8, start.length / 50))
    throw new UnreadableError('This is binary data and no text: .txt, .md, .html and .pdf are read.');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
