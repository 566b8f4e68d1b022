import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/process/config.js';
import { MODEL } from '../../src/model/model.js';

const read = (folder: string) =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(join(PROJECT, folder, name), 'utf8')] as const);

const { schema } = MODEL;
const examples = read('web/examples');
const question = (query: string) => query.split('\n', 1)[0] ?? '';
const operation = (query: string) => getOperationAST(parse(query))?.name?.value;

describe('the examples of the playground', () => {
  it('are at least fourteen', () => expect(examples.length).toBeGreaterThanOrEqual(14));

  it.each(examples)('%s fits the schema', (_name, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it.each(examples)('%s has one named operation, and asks a question in its first line', (_name, query) => {
    expect(question(query)).toMatch(/^# [A-Z].+\?$/);
    expect(operation(query)).toMatch(/^[A-Z]\w+$/); // undefined when there are several
  });

  it.each(examples)('%s names its theme in its second line', (_name, query) => {
    expect(query.split('\n')[1]).toMatch(/^# Theme: [A-Z].+[a-z]$/);
  });

  it('differ in their questions and in their operations', () => {
    for (const of of [question, operation])
      expect(new Set(examples.map(([, query]) => of(query))).size).toBe(examples.length);
  });
});
