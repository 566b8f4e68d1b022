// npm run data:schema: writes data/schema/*.schema.json for editors, from the zod schemas that check the data.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { FILE_SCHEMAS, type FileKind } from './schema.js';

/** File name → content. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    (Object.keys(FILE_SCHEMAS) as FileKind[]).map((kind) => {
      const schema = z.toJSONSchema(FILE_SCHEMAS[kind], { io: 'input', reused: 'ref' });
      return [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve('data', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of jsonSchemas()) writeFileSync(join(folder, name), content);
  console.log(`${jsonSchemas().size} JSON Schemas written.`);
}
