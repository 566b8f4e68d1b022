import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../common/project.js';

/** The installed version of a library. */
export const versionOf = (library: string): string =>
  (
    JSON.parse(readFileSync(join(PROJECT, 'node_modules', library, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
