// Fails when the schema breaks what its last tag has released. Argument: another folder than this project's.
import { sinceLastTag } from './lib/breaking.mjs';
import { fail, project } from './lib/steps.mjs';

const { says, breaks } = sinceLastTag(process.argv[2] ?? project);
console.log(says);
if (breaks.length > 0)
  fail(
    `${breaks.map((change) => `  ${change}`).join('\n')}\nKeep what was released and mark it @deprecated(reason: …), or raise the major version.`,
  );
