import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { useServer } from '../support/server.js';

const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const block = (language: string): string =>
  new RegExp('```' + language + '\n([^`]*)```').exec(readme)?.[1] ?? '';

describe('the README', () => {
  const server = useServer();

  it('shows a query with the answer that the server gives', async () => {
    const { data } = await server.ask(block('graphql'));
    expect({ data }).toEqual(JSON.parse(block('json')));
  });

  it('has 150 lines at most', () => expect(readme.split('\n').length).toBeLessThanOrEqual(151));
});
