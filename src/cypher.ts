// `npm run cypher -- TechnologyPark.city`: prints the statement that is sent for a field, with a page and without a filter.
import { createApplication } from './server/application.js';
import { PROJECT } from './common/project.js';

const { fixedStatements } = createApplication(PROJECT);
const [, , asked] = process.argv;
const found = fixedStatements.find(({ coordinate }) => coordinate === asked);

if (found) console.log(found.text);
else {
  const names = fixedStatements.map(({ coordinate }) => coordinate).filter((name) => name.includes('.'));
  console.error(
    `Give a field that Cypher answers, such as TechnologyPark.city. Got ${asked ?? 'nothing'}; there are:\n${names.join('\n')}`,
  );
  process.exitCode = 1;
}
