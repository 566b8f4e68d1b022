// Compares the public schema with the one that was released. A breaking change fails until there is a new major version; a
// dangerous one, such as a new value of an enum, is listed. With --release the schema of now becomes the released one.
// Argument: another folder than this project's.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { fail, project } from './lib/steps.mjs';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? project;
const [now, released] = ['schema.graphql', 'released.graphql'].map((name) => join(folder, 'generated', name));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

if (process.argv.includes('--release')) {
  writeFileSync(released, `# Released with version ${version}.\n${readFileSync(now, 'utf8')}`);
  console.log(`Wrote the schema of version ${version} to generated/released.graphql.`);
} else await compare();

async function compare() {
  const before = readFileSync(released, 'utf8');
  const [, releasedVersion] =
    /^# Released with version (\S+)\.\n/.exec(before) ?? fail(`${released} does not say its version.`);
  const changes = await diff(buildSchema(before), buildSchema(readFileSync(now, 'utf8')));
  const of = (level) =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => `  ${message}`);
  const [breaking, dangerous] = [of(CriticalityLevel.Breaking), of(CriticalityLevel.Dangerous)];
  console.log(`Compared with the schema of version ${releasedVersion}.`);
  if (dangerous.length > 0)
    console.log(`Dangerous changes, which a client may not expect:\n${dangerous.join('\n')}`);
  if (breaking.length === 0) return;
  if (major(version) > major(releasedVersion)) {
    console.log(
      `Version ${version} may break clients: ${breaking.length} changes do.\n${breaking.join('\n')}`,
    );
    return;
  }
  fail(
    `${breaking.join('\n')}\nKeep what was released and mark it @deprecated(reason: …), or raise the major version.`,
  );
}

function major(text) {
  return Number(text.split('.')[0]);
}
