// The schema of this server, which every response names, so that a client for another schema can report the difference.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { introspectionFromSchema, lexicographicSortSchema, type GraphQLSchema } from 'graphql';

/**
 * A semantic version such as `0.1.0+9f2c4e1ab037`: the project's version, and as its build a digest of the schema without
 * descriptions.
 */
export function schemaVersion(project: string, schema: GraphQLSchema): string {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }; // npm requires one
  const askable = introspectionFromSchema(lexicographicSortSchema(schema), { descriptions: false });
  const digest = createHash('sha256').update(JSON.stringify(askable)).digest('hex').slice(0, 12);
  return `${version}+${digest}`;
}
