// The document of a request to /graphql, before Apollo has it: one of the trusted ones when only those are run, and none that
// would be slow to validate.
import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import type { TrustedDocuments } from '../clients/trusted-documents.js';
import { QueryTooLarge, UntrustedDocument } from '../errors.js';
import { tooLarge } from '../limits/document.js';
import { checkLength } from '../limits/lengths.js';
import { described } from '../limits/refusal.js';
import type { Limits } from '../limits/table.js';

export const checkDocument =
  (limits: Limits, trusted: TrustedDocuments | undefined): preHandlerAsyncHookHandler =>
  async (request, reply) => {
    const text = textOf(request);
    if (typeof text !== 'string') return; // Apollo says what is wrong, or finds the text by its hash
    if (trusted && !trusted.has(text)) throw new UntrustedDocument();
    checkLength('query', text, 'documentLength'); // rules of validation print literals, pair by pair
    const errors = problemsOf(text, limits);
    if (errors.length > 0)
      await reply.code(400).send({ errors: described(errors.map((error) => error.toJSON())) });
  };

function problemsOf(query: string, limits: Limits): readonly QueryTooLarge[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.documentTokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!/more that? \d+ tokens/.test(error.message)) return []; // Apollo reports errors of syntax
    const limit = limits.documentTokens;
    return [new QueryTooLarge(`has more than ${limit} tokens`, limit + 1, limit)];
  }
  return tooLarge(document, limits);
}

/** Read as Apollo reads it, so that both mean the same text. */
function textOf({ method, body, url }: FastifyRequest): unknown {
  if (method !== 'POST') return new URL(url, 'http://localhost').searchParams.get('query');
  return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
}
