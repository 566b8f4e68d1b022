// A process that starts a Neo4j and ends as it is told: `node parent.mjs HOME PORT wait|throw`.
import { EmbeddedError, startEmbedded } from '../../dist/server/graph/embedded/index.js';

const [, , home, port, ending] = process.argv;
try {
  await startEmbedded({
    project: process.cwd(),
    home,
    port: Number(port),
    fast: true,
    report: (step) => console.log(step),
  });
  console.log('UP');
  if (ending === 'throw') throw new Error('on purpose');
} catch (error) {
  if (!(error instanceof EmbeddedError)) throw error;
  console.error(error.message);
  process.exit(1);
}
