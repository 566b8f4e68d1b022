// Which changes of a schema break clients: a released field may be deprecated, and removed with a new major version.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

/**
 * Compares the folder's schema with that of its last tag.
 * @returns {{ says: string, breaks: string[] }} what was compared, and the forbidden changes
 */
export function sinceLastTag(folder) {
  const tag = git(folder, 'describe', '--tags', '--abbrev=0')?.trim();
  if (!tag) return { says: 'There is no tag to compare the schema with: nothing was checked.', breaks: [] };
  const files = git(folder, 'ls-tree', '--name-only', tag, 'schema/') ?? '';
  const released = files
    .split('\n')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => git(folder, 'show', `${tag}:${file}`));
  if (released.length === 0) return { says: `${tag} has no schema/: nothing was checked.`, breaks: [] };
  const breaks = breakingChanges(released.join('\n'), readSchema(join(folder, 'schema')));
  const major = (manifest) => Number(JSON.parse(manifest ?? '{}').version?.split('.')[0]);
  if (
    major(readFileSync(join(folder, 'package.json'), 'utf8')) >
    major(git(folder, 'show', `${tag}:package.json`))
  )
    return {
      says: `A new major version after ${tag} may break clients: ${breaks.length} changes do.`,
      breaks: [],
    };
  return { says: `Compared with the schema of ${tag}.`, breaks };
}

/** One sentence for each change. */
const breakingChanges = (released, now) =>
  findBreakingChanges(buildSchema(released), buildSchema(now)).map(({ description }) => description);

const readSchema = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Undefined if git is missing or fails. */
function git(folder, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
