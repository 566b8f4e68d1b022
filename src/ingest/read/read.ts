// Bytes → a document: told what they are, decoded, stripped of markup and metadata, normalized.
import { sha256 } from '../../dataset/documents.js';
import { codePoints } from '../../dataset/fragment.js';
import { LIMITS } from '../../limits/table.js';
import { decode } from './decode.js';
import { splitFrontMatter } from './front-matter.js';
import { declaredEncoding, readHtml } from './html.js';
import { detectLanguage, languageTag } from './language.js';
import { mediaTypeOf, type MediaType } from './media-type.js';
import { normalize, refuseBinary, requireWords } from './normalize.js';
import { readPdf } from './pdf.js';
import type { Encoding, Found, SourceDocument } from './source-document.js';
import { UnreadableError } from './unreadable.js';

export interface ReadOptions {
  /** The name of the file. */
  readonly name?: string;
  /** The encoding, if a person knows it. */
  readonly encoding?: string;
  /** What a person says of the document, which comes before what it says itself. */
  readonly given?: Partial<
    Pick<SourceDocument, 'title' | 'publisher' | 'published' | 'language' | 'url' | 'license' | 'kind'>
  >;
}

export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableError('The file is empty: it has no text.');
  if (bytes.length > LIMITS.documentBytes) throw tooLarge(bytes.length);
  const mediaType = mediaTypeOf(bytes, options.name);
  const { encoding, ...found } = await readAs(mediaType, bytes, options.encoding);
  const { text, notes } = normalize(found.text);
  requireWords(text);
  const characters = codePoints(text);
  if (characters > LIMITS.documentCharacters)
    throw new UnreadableError(
      `The text has ${characters} characters; allowed: ${LIMITS.documentCharacters}. Take the part that matters.`,
    );
  const { text: _written, pageTexts, notes: ownNotes = [], language: _language, ...metadata } = found;
  const { language: asked, ...given } = options.given ?? {};
  const told = languageTag(asked) ?? languageTag(found.language);
  const detected = told ?? (await detectLanguage(text));
  return {
    text,
    ...metadata,
    ...given,
    language: detected ?? 'und',
    languageFrom: told === undefined ? 'DETECTED' : 'METADATA',
    file: {
      ...(options.name === undefined ? {} : { name: options.name }),
      sha256: sha256(bytes),
      mediaType,
      bytes: bytes.length,
    },
    sha256: sha256(text),
    characters,
    ...(encoding ? { encoding } : {}),
    ...(pageTexts ? { pages: pageStarts(pageTexts, text) } : {}),
    notes: [
      ...(encoding?.from === 'GUESSED' ? [`the encoding was guessed: ${encoding.name}`] : []),
      ...(told === undefined
        ? [
            detected === undefined
              ? 'its language is unknown: name it'
              : `its language was detected: ${detected}`,
          ]
        : []),
      ...ownNotes,
      ...notes,
    ],
  };
}

export const tooLarge = (bytes: number): UnreadableError =>
  new UnreadableError(
    `The file has ${bytes} bytes; allowed: ${LIMITS.documentBytes}. Take the part of it that matters.`,
  );

async function readAs(
  mediaType: MediaType,
  bytes: Uint8Array,
  given: string | undefined,
): Promise<Found & { readonly encoding?: Encoding }> {
  if (mediaType === 'application/pdf') return readPdf(bytes);
  const declared = mediaType === 'text/html' ? declaredEncoding(bytes) : undefined;
  const { text, encoding } = decode(bytes, {
    ...(given === undefined ? {} : { given }),
    ...(declared === undefined ? {} : { declared }),
  });
  refuseBinary(text);
  requireWords(text);
  return { ...(mediaType === 'text/html' ? await readHtml(text) : splitFrontMatter(text)), encoding };
}

/** Where each page starts in the normalized text: pages are normalized one by one, since nothing joins across their ends. */
function pageStarts(pages: readonly string[], text: string): number[] {
  let unit = 0;
  return pages.map((page) => {
    const words = normalize(page).text.trimEnd();
    const found = words === '' ? -1 : text.indexOf(words, unit);
    const start = found < 0 ? unit : found;
    if (found >= 0) unit = found + words.length;
    return codePoints(text.slice(0, start));
  });
}
