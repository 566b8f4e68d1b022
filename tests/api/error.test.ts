import fastify, { type FastifyError } from 'fastify';
import { describe, expect, it } from 'vitest';
import { GraphUnavailable } from '../../src/common/errors.js';
import { answerError } from '../../src/http/error.js';

/** The answer to an error, and what the log has of it. */
async function answerTo(error: Error): Promise<{ status: number; log: string }> {
  let log = '';
  const app = fastify({ logger: { level: 'warn', stream: { write: (line: string) => (log += line) } } });
  app.setErrorHandler(answerError);
  app.get('/', () => Promise.reject(error));
  const { statusCode } = await app.inject('/');
  return { status: statusCode, log };
}

const refused: FastifyError = Object.assign(new Error('refused'), { code: 'FST_ERR', statusCode: 418 });

describe('the log', () => {
  it('has what nobody has foreseen', async () => {
    for (const error of [new TypeError('secret'), Object.assign(refused, { statusCode: 502 })]) {
      const { status, log } = await answerTo(error);
      expect(status).toBe(500);
      expect(log).toContain('unforeseen error');
    }
  });

  it('has nothing of what the framework refuses, nor of a graph that is away', async () => {
    expect(await answerTo(Object.assign(refused, { statusCode: 418 }))).toEqual({ status: 418, log: '' });
    expect(await answerTo(new GraphUnavailable('it is away.'))).toEqual({ status: 503, log: '' });
  });
});
