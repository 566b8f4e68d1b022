// Fails if the schema breaks clients of its last tag. Argument: another folder than this project's.
import { sinceLastTag } from './lib/breaking.mjs';
import { fail, project } from './lib/steps.mjs';

const { says, breaks } = sinceLastTag(process.argv[2] ?? project);
console.log(says);
if (breaks.length > 0)
  fail(
    `${breaks.map((change) => `  ${change}`).join('\n')}\nKeep the released field and mark it @deprecated(reason: …), or raise the major version.`,
  );
