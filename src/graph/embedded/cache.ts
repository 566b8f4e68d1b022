// What is the same for every checkout on this machine: the class path of Neo4j and the class-data archives.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export function cacheFolder(project: string): string {
  const base =
    process.env['ICTGRAPH_CACHE'] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ictgraph');
  return join(base, `neo4j-${digest(readFileSync(join(project, 'neo4j', 'pom.xml'), 'utf8'))}`);
}

/** An archive of loaded classes fits one Java and one class path. */
export const archiveFile = (project: string, javaVersion: string, classPath: string): string =>
  join(cacheFolder(project), `classes-${digest(`${javaVersion}\n${classPath}`)}.jsa`);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
