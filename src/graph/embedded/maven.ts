// Fetches Neo4j from Maven Central with Maven: the one on PATH when it is new enough, else the wrapper in neo4j/, which
// checks what it downloads. Maven checks each jar (-C); the jars stay in its own repository, the class path is kept here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { EmbeddedError } from './error.js';
import { cacheFolder } from './cache.js';

const OLDEST_MAVEN = 3.6;

export async function neo4jClassPath(project: string, report: (step: string) => void): Promise<string> {
  const file = join(cacheFolder(project), 'classpath.txt');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  mkdirSync(cacheFolder(project), { recursive: true });
  report('Fetching Neo4j from Maven Central (about 125 MB, once) …');
  await fetchJars(project, `${file}.new`, report);
  renameSync(`${file}.new`, file);
  return readFileSync(file, 'utf8').trim();
}

async function fetchJars(project: string, file: string, report: (step: string) => void): Promise<void> {
  const folder = join(project, 'neo4j');
  const windows = process.platform === 'win32';
  const command = mavenOnPath() ? 'mvn' : join(folder, windows ? 'mvnw.cmd' : 'mvnw');
  const goal = [
    '-B',
    '-C',
    '-Dstyle.color=never',
    '-f',
    join(folder, 'pom.xml'),
    'dependency:build-classpath',
    `-Dmdep.outputFile=${file}`,
  ];
  const child = spawn(command, goal, { stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
  const lines: string[] = [];
  let jars = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      lines.push(...chunk.split('\n').filter((line) => line.includes('ERROR')));
      jars += chunk.match(/^\[?(INFO)?\]? ?Downloaded .*\.jar/gm)?.length ?? 0;
      if (jars > 0 && jars % 50 === 0) report(`  ${jars} jars`);
    });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  ).catch(() => null);
  if (status === 0) return;
  throw new EmbeddedError(
    `Neo4j could not be fetched from Maven Central (${lines[0]?.replace(/^\[ERROR\] /, '').slice(0, 200) ?? 'Maven did not start'}): check the network or Maven's settings and start again, or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
  );
}

function mavenOnPath(): boolean {
  const { stdout, status } = spawnSync('mvn', ['-v'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 && Number(/Maven (\d+\.\d+)/.exec(stdout)?.[1] ?? 0) >= OLDEST_MAVEN;
}
