// Identifies a dropped file: the text of a document in the graph, or what is wrong with it.
import { ask } from '../api/ask';
import { graphql } from '../generated';

const BY_HASH = graphql(`
  query DocumentOfText($sha256: String!) {
    documents(where: { sha256: $sha256 }, first: 1) {
      nodes {
        id
        title
      }
    }
  }
`);

const MOST_MEGABYTES = 20;

export interface Read {
  readonly sha256: string;
  readonly text: string;
  readonly document: { readonly id: string; readonly title: string };
}

/** The message says what is wrong and what the reader can do. */
export class NotATextHere extends Error {}

/** @throws NotATextHere */
export async function readFile(file: File): Promise<Read> {
  const name = `“${file.name}”`;
  if (file.size > MOST_MEGABYTES * 1e6)
    throw new NotATextHere(
      `${name} has ${Math.round(file.size / 1e6)} MB; a text has at most ${MOST_MEGABYTES} MB. Choose the plain text of the document alone.`,
    );
  if (file.size === 0) throw new NotATextHere(`${name} is empty. Choose the file that holds the text.`);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new NotATextHere(`${name} could not be read: it may be a folder. Choose a file.`);
  });
  const text = decode(bytes);
  if (text === undefined)
    throw new NotATextHere(
      `${name} is no plain text in UTF-8, but perhaps a PDF, a picture or a word processor’s file. Choose the plain text (.txt) that the graph was made from.`,
    );
  // unavailable over plain HTTP, except from this computer
  if ((crypto.subtle as SubtleCrypto | undefined) === undefined)
    throw new NotATextHere(
      'The browser checks files only over HTTPS or on this computer. Open this page at an address that begins with https://.',
    );
  const sha256 = toHex(await crypto.subtle.digest('SHA-256', bytes));
  const [document] = (await ask(BY_HASH, { sha256 })).documents.nodes;
  if (!document)
    throw new NotATextHere(
      `${name} is the text of no document here: its SHA-256 is ${sha256}. One other letter or line end makes it another text, so look for an unchanged copy. To add a new document is another matter: its facts are written into data/ and loaded with “npm run load”, as CONTRIBUTING.md tells.`,
    );
  return { sha256, text, document };
}

/** undefined if it is not UTF-8, or contains NUL characters, which no text has. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const toHex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
