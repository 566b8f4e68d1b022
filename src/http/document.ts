// Checks the document of a request to /graphql before Apollo reads it: it is a trusted document, if only those may run, and
// it is not so large that validation would be slow.
import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import type { TrustedDocuments } from '../clients/trusted-documents.js';
import { QueryTooLarge, UntrustedDocument } from '../common/errors.js';
import { tooLarge } from '../admission/document.js';
import { checkLength } from '../common/lengths.js';
import { described } from '../admission/refusal.js';
import type { Limits } from '../limits/table.js';

export const checkDocument =
  (limits: Limits, trusted: TrustedDocuments | undefined): preHandlerAsyncHookHandler =>
  async (request, reply) => {
    const text = textOf(request);
    if (typeof text !== 'string') return; // Apollo reports the error, or finds the text by its hash
    if (trusted && !trusted.has(text)) throw new UntrustedDocument();
    checkLength('query', text, 'documentLength'); // validation rules print literals, for each pair of fields
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
    if (!/more that? \d+ tokens/.test(error.message)) return []; // Apollo reports syntax errors
    const limit = limits.documentTokens;
    return [new QueryTooLarge(`has more than ${limit} tokens`, limit + 1, limit)];
  }
  return tooLarge(document, limits);
}

/** Reads the query as Apollo does, so that both see the same text. */
function textOf({ method, body, url }: FastifyRequest): unknown {
  if (method !== 'POST') return new URL(url, 'http://localhost').searchParams.get('query');
  return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
}
