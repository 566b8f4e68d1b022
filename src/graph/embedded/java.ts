// Finds a Java that Neo4j 5.26 runs on.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EmbeddedError } from './error.js';

const SUPPORTED = [17, 21];
const ADVICE =
  'install Java 17 or 21 (for example openjdk-17-jre-headless or Eclipse Temurin) and put it on PATH or in JAVA_HOME, or set NEO4J_URI to use a Neo4j that runs elsewhere.';

export interface Java {
  readonly command: string;
  /** As Java reports it, such as `17.0.15`. */
  readonly version: string;
  /** Everything that Java reports: vendor and build too. */
  readonly build: string;
}

export function findJava(env: NodeJS.ProcessEnv = process.env): Java {
  const home = env['JAVA_HOME'];
  const found = [...(home ? [join(home, 'bin', 'java')] : []), 'java'].flatMap((command) =>
    inspect(command, env),
  );
  const fit = found.find(({ version }) => SUPPORTED.includes(major(version)));
  if (fit) return fit;
  const [other] = found;
  throw new EmbeddedError(
    other
      ? `Java ${other.version} was found, and Neo4j 5.26 needs 17 or 21: ${ADVICE}`
      : `No Java was found: ${ADVICE}`,
  );
}

/** `java -version` writes to standard error: `openjdk version "17.0.15" …`, or `version "1.8.0_402"`. */
function inspect(command: string, env: NodeJS.ProcessEnv): Java[] {
  const { stderr, status } = spawnSync(command, ['-version'], { env, encoding: 'utf8' });
  const version = status === 0 ? /version "([\d.]+)/.exec(stderr)?.[1] : undefined;
  return version === undefined ? [] : [{ command, version, build: stderr }];
}

const major = (version: string): number => {
  const [first, second] = version.split('.').map(Number);
  return (first === 1 ? second : first) ?? 0;
};
