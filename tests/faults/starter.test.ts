// Whoever started the program goes away, as a service manager or a script has it.
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { ELSEWHERE, newHome } from '../embedded/parent.js';
import { ask, freePort, gone, LONGEST, runOf, start } from './processes.js';

test.skipIf(ELSEWHERE).for(['SIGTERM', 'SIGKILL', 'SIGHUP'] as const)(
  '%s to npm ends the server and its Neo4j within ten seconds, with what was accepted answered',
  { timeout: LONGEST },
  async (signal) => {
    const home = newHome();
    const env = { ICTGRAPH_HOME: home, NEO4J_PORT: String(await freePort()) };
    const program = await start('npm', { env });
    await program.says(/^Ready/m);
    const { owner, java = 0 } = runOf(home);
    const asked = Array.from({ length: 10 }, () => ask(program.url));
    await ask(program.url);
    const since = performance.now();
    program.child.kill(signal);
    for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
    await Promise.all([owner, java].map(gone));
    expect(performance.now() - since).toBeLessThan(10_000); // a promise to service managers, which kill after a while
  },
);
