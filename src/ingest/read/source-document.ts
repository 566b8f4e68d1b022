// A document as it comes: its text in the form that positions count in, and what the file says of itself.
import type { DocumentRecord } from '../../dataset/types.js';

export interface SourceDocument {
  /** In NFC, with LF, without a byte order mark and front matter. */
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** EDTF. */
  readonly published?: string;
  /** BCP 47; `und` if nobody can tell. */
  readonly language: string;
  /** From its metadata, or told by its words. */
  readonly languageFrom: 'METADATA' | 'DETECTED';
  readonly url?: string;
  readonly license?: string;
  readonly kind?: DocumentRecord['kind'];
  /** The file as it came. */
  readonly file: SourceFile;
  /** Of the normalized text. */
  readonly sha256: string;
  /** Length of the normalized text in Unicode code points. */
  readonly characters: number;
  /** The encoding that the bytes were read in, with how it was told; a PDF has none. */
  readonly encoding?: Encoding;
  /** The library that took the text out of the file, if one did. */
  readonly extractor?: Extractor;
  /** Where each page starts, in code points of the text. */
  readonly pages?: readonly number[];
  /** What a person should know of how it was read. */
  readonly notes: readonly string[];
}

export interface SourceFile {
  readonly name?: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface Extractor {
  readonly name: string;
  readonly version: string;
}

export interface Encoding {
  readonly name: string;
  readonly from: 'BOM' | 'DECLARED' | 'VALID' | 'GUESSED' | 'GIVEN';
}

/** What a reader of one format finds in a file. */
export interface Found extends Partial<
  Pick<
    SourceDocument,
    'title' | 'publisher' | 'author' | 'published' | 'language' | 'url' | 'license' | 'kind' | 'extractor'
  >
> {
  readonly text: string;
  /** The text of each page, before it is normalized. */
  readonly pageTexts?: readonly string[];
  readonly notes?: readonly string[];
}
