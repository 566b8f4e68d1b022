// A description says `{limit:pageSize}` where a reader sees the number of src/limits/table.ts.
import { visit, type DocumentNode, type StringValueNode } from 'graphql';
import { LIMITS } from '../../limits/table.js';

export const withLimits = (document: DocumentNode): DocumentNode =>
  visit(document, {
    StringValue: (node): StringValueNode => ({
      ...node,
      value: node.value.replace(/\{limit:(\w+)\}/g, (_, name: string) => numberOf(name)),
    }),
  });

function numberOf(name: string): string {
  const value = new Map(Object.entries(LIMITS)).get(name);
  if (value === undefined)
    throw new Error(`{limit:${name}} is in schema/, but src/limits/table.ts has no limit ${name}`);
  return value.toLocaleString('en');
}
