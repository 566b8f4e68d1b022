// Answers that were given before. One is given again as long as everything that it depends on is the same: the question, the graph,
// the day (a promise falls due), the source texts at hand. It is looked for before anything is parsed.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest, onSendHookHandler, preHandlerAsyncHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import { LIMITS, type Limits } from '../limits/table.js';
import { tagOf } from './etag.js';

/** What is known of a request that was answered. */
export interface Known {
  readonly name?: string | undefined;
  readonly fields?: readonly string[];
  readonly points?: number;
  readonly codes: readonly string[];
}

/** The record of each request. */
export interface Records {
  known(requestId: string): Known | undefined;
  /** Says of a request that it gets a kept answer. */
  onKept(requestId: string, known: Known): void;
}

interface Answer {
  readonly body: string;
  readonly tag: string;
  readonly type: string;
  readonly known: Known;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What the answer depends on; null if it is not kept. */
    answerKey: string | null;
    /** The tag of an answer that is given again. */
    answerTag: string | null;
  }
}

/** One answer may take this part of the room. */
const LARGEST_PART = 10;

export interface KeptAnswers {
  readonly bytes: number;
  readonly preHandler: preHandlerAsyncHookHandler;
  readonly onSend: onSendHookHandler;
}

/** @param state of all that answers depend on besides the question; undefined while it is not known */
export function keptAnswers(
  state: () => Promise<string | undefined>,
  records: Records,
  limits: Pick<Limits, 'answersKept' | 'documentLength'>,
): KeptAnswers {
  const kept = new LRUCache<string, Answer>({
    maxSize: limits.answersKept,
    maxEntrySize: Math.ceil(limits.answersKept / LARGEST_PART),
    sizeCalculation: ({ body }, key) => 2 * body.length + key.length, // as JavaScript keeps it at most
  });
  /** The same question by several at once is worked out once. */
  const underWay = new Map<string, Promise<void>>();

  const again = (
    request: FastifyRequest,
    reply: FastifyReply,
    { body, tag, type, known }: Answer,
  ): FastifyReply => {
    request.asker?.spend(known.points ?? 0);
    request.answerTag = tag;
    records.onKept(request.id, known);
    return reply.type(type).send(body);
  };

  return {
    get bytes() {
      return kept.calculatedSize;
    },
    preHandler: async (request, reply) => {
      if (wantsItAnew(request)) return undefined;
      const now = await state();
      if (now === undefined) return undefined;
      const key = keyOf(request, now);
      if (key === undefined) return undefined;
      const found = kept.get(key);
      if (found) return again(request, reply, found);
      const other = underWay.get(key);
      if (other) {
        await other;
        const since = kept.get(key);
        if (since) return again(request, reply, since);
      }
      request.answerKey = key;
      const ended = endOf(reply);
      underWay.set(key, ended);
      void ended.then(() => underWay.get(key) === ended && underWay.delete(key));
      return undefined;
    },
    onSend: async (request, reply, payload) => {
      const { answerKey: key } = request;
      const known = records.known(request.id);
      if (key === null || !known || typeof payload !== 'string') return payload;
      if (reply.statusCode !== 200 || known.codes.length > 0) return payload; // errors may pass
      const type = String(reply.getHeader('content-type'));
      request.answerTag = tagOf(payload);
      kept.set(key, { body: payload, tag: request.answerTag, type, known });
      return payload;
    },
  };
}

/** Also of a client that has left already, and at the latest when a request has no time left: nobody waits for ever. */
const endOf = ({ raw }: FastifyReply): Promise<void> =>
  new Promise((resolve) => {
    if (raw.destroyed) return resolve();
    const timer = setTimeout(resolve, LIMITS.requestMilliseconds);
    raw.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** `fetch` adds no-cache to each request with If-None-Match, whether its caller wants that or not. */
const wantsItAnew = ({ headers }: FastifyRequest): boolean =>
  headers['if-none-match'] === undefined && /no-cache|no-store/.test(headers['cache-control'] ?? '');

/** Whoever asks: readers all get the same. @returns undefined for a body that is nested too deep to be written, which is refused later */
function keyOf({ method, url, body, headers }: FastifyRequest, state: string): string | undefined {
  try {
    const asked = method === 'POST' ? JSON.stringify(body) : url;
    return createHash('sha256')
      .update(JSON.stringify([state, method, asked, headers.accept, headers['x-cost']]))
      .digest('base64');
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
