import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { useLiveServer } from './live.js';

const folder = join(PROJECT, 'web', 'examples');
const examples = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe('the examples of the playground', () => {
  const server = useLiveServer();

  it('are at least twelve', () => expect(examples.length).toBeGreaterThanOrEqual(12));

  it.each(examples)('%s asks a question and gets an answer with something in it', async (_name, query) => {
    expect(query).toMatch(/^# .+\?\n# Theme: .+\nquery [A-Z]\w+ \{/);
    const { status, data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(JSON.stringify(data)).toMatch(/"(name|raw|exact)":"/);
  });
});
