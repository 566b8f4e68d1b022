import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { startEmbedded } from '../../src/graph/embedded/index.js';
import { isFree } from '../../src/graph/embedded/port.js';
import { ELSEWHERE, newHome } from './parent.js';

test.skipIf(ELSEWHERE)(
  'takes another port when a program that speaks Bolt takes the chosen one meanwhile',
  async () => {
    const said: string[] = [];
    const sockets = new Set<Socket>();
    const other = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).on('data', () => socket.write(Buffer.from([0, 0, 4, 4])));
    });
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      other.close();
    });
    let taken = 0;
    const report = (line: string): void => {
      said.push(line);
      if (line !== 'Booting Neo4j …' || taken > 0) return;
      taken = Number(/Neo4j takes (\d+)/.exec(said.join('\n'))?.[1] ?? 7687);
      other.listen(taken, '127.0.0.1');
    };
    const neo4j = await startEmbedded({ project: PROJECT, home: newHome(), fast: true, report });
    onTestFinished(() => neo4j.stop());
    while (taken === 0) await sleep(10);
    expect(neo4j.uri).not.toBe(`bolt://127.0.0.1:${taken}`);
    expect(await isFree(taken)).toBe(false);
  },
);
