// Downloads Neo4j from Maven Central with Maven: the one on PATH if it is new enough, else the wrapper in neo4j/, which
// checks its downloads. Maven checks each jar (-C). The jars stay in its own repository; only the class path is stored here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { cacheFolder } from './cache.js';
import { EmbeddedError } from './error.js';

const OLDEST_MAVEN = [3, 6] as const;
/** The jars of Neo4j, and those of Maven's own plugin on a machine that has never used it. */
const FILES = 270;
const WINDOWS = process.platform === 'win32';

type Report = (step: string) => void;

export async function neo4jClassPath(project: string, report: Report, signal?: AbortSignal): Promise<string> {
  const file = join(cacheFolder(project), 'classpath.txt');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  report('Downloading Neo4j from Maven Central (about 125 MB, once) …');
  const fetched = `${file}.new-${process.pid}`;
  await fetchJars(project, fetched, report, signal);
  renameSync(fetched, file);
  return readFileSync(file, 'utf8').trim();
}

async function fetchJars(
  project: string,
  file: string,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<void> {
  const folder = join(project, 'neo4j');
  const command = mavenOnPath() ? 'mvn' : join(folder, WINDOWS ? 'mvnw.cmd' : 'mvnw');
  const goal = [
    'org.apache.maven.plugins:maven-dependency-plugin:build-classpath',
    `-Dmdep.outputFile=${file}`,
  ];
  const args = ['-B', '-C', '-Dstyle.color=never', '-f', join(folder, 'pom.xml'), ...goal];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: WINDOWS, signal });
  const words: string[] = [];
  let jars = 0;
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      if (/\bDownloaded\b.*\.jar\b/.test(line)) {
        if (++jars % 25 === 0) report(`  ${jars} files of at most ${FILES}`);
      } else if (!/\b(INFO|WARNING|Downloading|Downloaded)\b/.test(line) && line.trim() !== '')
        words.push(line);
    });
  const status = await new Promise<number | null>((done) =>
    child.on('error', () => done(null)).on('close', (code) => done(code)),
  );
  if (status !== 0 || !existsSync(file))
    throw new EmbeddedError(
      `Neo4j could not be downloaded from Maven Central (${gist(words)}): check the network, or Maven's proxy settings, and try again; or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
    );
}

/** Maven's output starts with what went wrong; the rest is advice on Maven. */
const gist = (words: readonly string[]): string =>
  words[0]
    ?.replace(/^\[ERROR\] /, '')
    .replace(/ -> \[Help.*/, '')
    .replace(/^.*: Could not transfer/, 'Could not transfer')
    .slice(0, 250) ?? 'Maven did not start';

function mavenOnPath(): boolean {
  const { stdout, status } = spawnSync('mvn', ['-v'], { encoding: 'utf8', shell: WINDOWS });
  const [, major = 0, minor = 0] = /Maven (\d+)\.(\d+)/.exec(stdout ?? '')?.map(Number) ?? [];
  return status === 0 && (major > OLDEST_MAVEN[0] || (major === OLDEST_MAVEN[0] && minor >= OLDEST_MAVEN[1]));
}
