// FUZZ_COUNT and FUZZ_SEED, or `npm run fuzz -- --count 20000 --seed 7`.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { useServer } from '../support/server.js';
import { valuesOf } from './live.js';
import { arbitraryQuery, only, queries, type MadeQuery } from './queries.js';
import { fault, outcome, type Answered } from './verdict.js';

const COUNT = Number(process.env['FUZZ_COUNT'] ?? 500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const AT_ONCE = 4;
/** Milliseconds that the search for a smaller query of the same fault may take. */
const SHRINKING = 20_000;
/** Characters of a failing query that are printed. */
const LONGEST = 1_000;
const A_QUERY_TAKES_AT_MOST = 1_000;

describe(`${COUNT} queries of seed ${SEED}, made from the schema`, () => {
  const server = useServer();
  const { schema } = createApplication(PROJECT);
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', listen));
  afterAll(() => void process.off('unhandledRejection', listen));

  it(
    'are all answered, or refused with an error that is known',
    async () => {
      const arbitrary = arbitraryQuery(schema, await valuesOf(server));
      const made = queries(arbitrary, SEED, COUNT);
      const outcomes = new Map<string, number>();
      const faults = new Map<string, number>();

      const work = async (): Promise<void> => {
        for (const query of made) {
          const answer = await send(query);
          const key = `${query.kind.padEnd(8)}${outcome(answer)}`;
          outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
          const found = faultOf(query, answer);
          if (found !== undefined && !faults.has(found)) faults.set(found, query.seed);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));

      const table = [...outcomes].sort().map(([what, times]) => `${String(times).padStart(6)}  ${what}`);
      if (process.env['FUZZ_COUNT']) console.log(table.join('\n'));
      const told = [];
      for (const [what, seed] of faults)
        told.push(`${what}, seed ${seed}: ${await smallest(arbitrary, what, seed)}`);
      expect(told.join('\n\n')).toBe('');
      expect(unhandled).toEqual([]);
      expect(times(/^right {3}200$/)).toBeGreaterThan(times(/^right/) / 2); // else it would prove little

      function times(pattern: RegExp): number {
        return [...outcomes].reduce((sum, [what, some]) => sum + (pattern.test(what) ? some : 0), 0);
      }
    },
    60_000 + COUNT * A_QUERY_TAKES_AT_MOST,
  );

  /** Rejections of a query come a moment after it: they count for the one that was answered last. */
  function faultOf(query: MadeQuery, answer: Answered): string | undefined {
    const found = fault(query, answer);
    return found ?? (unhandled.splice(0).length > 0 ? 'an unhandled rejection' : undefined);
  }

  /** The smallest query that can be found with this fault, and its answer. */
  async function smallest(arbitrary: fc.Arbitrary<MadeQuery>, what: string, seed: number): Promise<string> {
    let got = '';
    const property = fc.asyncProperty(arbitrary, async (query) => {
      const answer = await send(query);
      await new Promise((done) => setTimeout(done, 20)); // for what nobody waits for
      if (faultOf(query, answer) !== what) return true;
      got = answer.text;
      return false;
    });
    const { counterexample } = await fc.check(property, {
      ...only(seed),
      interruptAfterTimeLimit: SHRINKING,
    });
    const [found] = counterexample ?? [];
    return found
      ? `${cut(found.query)} with ${cut(JSON.stringify(found.variables))} → ${cut(got)}`
      : 'only beside others, not alone';
  }

  async function send({ query, variables }: MadeQuery): Promise<Answered> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  }
});

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)} … ${text.length} characters` : text;
