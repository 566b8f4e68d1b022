// The text layer of a PDF: lines joined to paragraphs, page by page.
import { LIMITS } from '../../limits/table.js';
import type { Found } from './source-document.js';
import { UnreadableError } from './unreadable.js';

/** What is used of a piece of a page. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

export async function readPdf(bytes: Uint8Array): Promise<Found> {
  const { getDocument, version, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes), // it keeps what it is given
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > LIMITS.documentPages)
      throw new UnreadableError(
        `The PDF has ${pdf.numPages} pages; allowed: ${LIMITS.documentPages}. Take the pages that matter.`,
      );
    const pageTexts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pageTexts.push(paragraphs(items.filter((item) => 'str' in item) as Piece[]));
      page.cleanup();
    }
    if (pageTexts.every((text) => text.trim() === ''))
      throw new UnreadableError(
        'The PDF has no text, only pictures of pages: run text recognition (OCR) on it.',
      );
    const { info } = await pdf.getMetadata();
    const written = info as Readonly<Record<string, unknown>>;
    const [title, author] = [written['Title'], written['Author']].map((value) =>
      typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined,
    );
    return {
      text: pageTexts.join('\n\n'),
      pageTexts,
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      extractor: { name: 'pdfjs-dist', version },
    };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await task.destroy();
  }
}

function asUnreadable(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableError('The PDF has a password: save a copy without one.');
  if (['InvalidPDFException', 'FormatError', 'UnknownErrorException', 'ResponseException'].includes(name))
    return new UnreadableError('The PDF is damaged: get it again from its source.');
  return error;
}

/** Lines follow each other closely in a paragraph; a word cut at the end of a line is joined. */
function paragraphs(pieces: readonly Piece[]): string {
  let text = '';
  let line = '';
  let last: { readonly y: number; readonly height: number } | undefined;
  const end = (): void => {
    const words = line.trim();
    line = '';
    if (words === '') return;
    if (text === '' || text.endsWith('\n')) text += words;
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(words)) text = text.slice(0, -1) + words;
    else text += ` ${words}`;
  };
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      const step = last === undefined ? 0 : Math.abs(last.y - y);
      if (last && step > 1) end();
      if (last && step > 1.7 * Math.max(last.height, height) && text !== '') text += '\n\n';
      last = { y, height };
    }
    line += str;
    if (hasEOL) end();
  }
  end();
  return text;
}
