// The only documents that a server runs, if they are set: a JSON file of hashes and texts (`npm run documents` writes that of
// the screens), or a folder of .graphql files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PersistedQueryOptions } from '@apollo/server';
import { z } from 'zod';

export class DocumentsError extends Error {}

export interface TrustedDocuments {
  has(text: string): boolean;
  /** Where Apollo finds a text by its hash; it is read-only. */
  readonly cache: NonNullable<PersistedQueryOptions['cache']>;
}

const Manifest = z.record(z.string(), z.string());

/** @param own what the server's other doors ask, such as /reconcile */
export function trustedDocuments(path: string, own: readonly string[] = []): TrustedDocuments {
  const texts = readTexts(path);
  if (texts.length === 0) throw new DocumentsError(`TRUSTED_DOCUMENTS: ${path} has no documents.`);
  const byHash = new Map([...texts, ...own].map((text) => [sha256(text), text]));
  return {
    has: (text) => byHash.has(sha256(text)),
    cache: {
      get: async (key) => byHash.get(key.replace(/^apq:/, '')),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}

function readTexts(path: string): readonly string[] {
  try {
    if (statSync(path).isDirectory())
      return readdirSync(path)
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => readFileSync(join(path, name), 'utf8'));
    return Object.entries(Manifest.parse(JSON.parse(readFileSync(path, 'utf8')))).map(([hash, text]) => {
      if (sha256(text) !== hash)
        throw new DocumentsError(`the hash ${hash.slice(0, 64)} does not match its document`);
      return text;
    });
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message; // fs and JSON.parse throw Errors
    throw new DocumentsError(
      `TRUSTED_DOCUMENTS: ${path} cannot be used: ${reason}. Expected: a JSON file {"sha256": "document"} or a folder of .graphql files.`,
      { cause: error },
    );
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
