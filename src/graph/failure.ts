// What a failure of Neo4j means to the operator of the server.
import neo4j, { Neo4jError } from 'neo4j-driver';

/** Completes "It failed: "; undefined if Neo4j did not fail. */
export function failureOf(error: unknown): string | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const { code, message } = error;
  if (/No space left|Could not append transaction/i.test(message)) return 'the disk of Neo4j is full';
  if (/needs to be restarted/.test(message)) return 'the database has failed and must be restarted';
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
