// What a failure of Neo4j means for whoever runs the server.
import neo4j, { Neo4jError } from 'neo4j-driver';

/** In words that complete "It failed: "; undefined for what is no failure of Neo4j. */
export function failureOf(error: unknown): string | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const { code, message } = error;
  if (/No space left|Could not append transaction/i.test(message)) return 'the disk of Neo4j is full';
  if (/needs to be restarted/.test(message)) return 'the database has failed and must be started again';
  if (code === 'Neo.ClientError.Security.Forbidden' || code.endsWith('.AccessMode'))
    return 'the user may not write';
  if (/DatabaseUnavailable|DatabaseNotFound/.test(code)) return 'the database does not open its store';
  if (code.startsWith('Neo.DatabaseError.')) return `the database reports "${firstLine(message)}"`;
  if (neo4j.isRetryableError(error) || /Pool is closed|Connection.*closed/i.test(message))
    return 'Neo4j ended or cannot be reached';
  return undefined;
}

const LONGEST = 200;
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, LONGEST);
