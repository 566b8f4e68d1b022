// What all checkouts on this machine share: the class path of Neo4j and the class-data archives.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Java } from './java.js';
import { explainDisk, makeFolder } from './folder.js';
import { isAlive } from './processes.js';

/** One folder per pom.xml, and so per version of Neo4j. */
export function cacheFolder(project: string): string {
  const base =
    process.env['ICTGRAPH_CACHE'] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ictgraph');
  const folder = join(base, `neo4j-${digest(readFileSync(join(project, 'neo4j', 'pom.xml'), 'utf8'))}`);
  try {
    makeFolder(folder);
  } catch (error) {
    throw explainDisk(error, folder, 'ICTGRAPH_CACHE');
  }
  return folder;
}

/** An archive of loaded classes fits one build of Java and exactly these jars; Java would ignore it for others. */
export function archiveFile(project: string, java: Java, classPath: string): string {
  const jars = classPath.split(delimiter).map((jar) => {
    const { size, mtimeMs } = statSync(jar);
    return `${jar} ${size} ${mtimeMs}`;
  });
  return join(cacheFolder(project), `classes-${digest([java.build, ...jars].join('\n'))}.jsa`);
}

/** The name of an archive until it is complete. */
export const unfinished = (archive: string): string => `${archive}.new-${process.pid}`;

/** Removes incomplete archives of runs that were killed. */
export function removeUnfinished(project: string): void {
  const folder = cacheFolder(project);
  for (const name of readdirSync(folder)) {
    const writer = /\.new-(\d+)$/.exec(name)?.[1];
    if (writer !== undefined && !isAlive(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
