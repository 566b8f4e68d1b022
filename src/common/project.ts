// The folder of this project: the one that has its schema/, whether the program runs from src/ or from dist/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = findProject(dirname(fileURLToPath(import.meta.url)));

function findProject(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('This program is in no project: no folder above it has a package.json.');
  return findProject(parent);
}
