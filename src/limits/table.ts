// Every limit of the server, in one table: what a client may send and what one request may use. Code reads the numbers from
// LIMITS; docs/limits.md is printed from TABLE, and a test compares the two.

interface Limit {
  readonly value: number;
  readonly unit: string;
  /** What is limited, in words that complete "The limit on … is". */
  readonly on: string;
  /** The setting that changes it, if one does. */
  readonly setting?: string;
}

const limit = (value: number, unit: string, on: string, setting?: string): Limit => ({
  value,
  unit,
  on,
  ...(setting === undefined ? {} : { setting }),
});

export const TABLE = {
  // What a client sends
  bodyBytes: limit(1_000_000, 'bytes', 'the body of a request'),
  dateLength: limit(64, 'characters', 'a date or a time'),
  idLength: limit(512, 'characters', 'an id'),
  cursorLength: limit(512, 'characters', 'a cursor'),
  textLength: limit(200, 'characters', 'words to search for, a name, a prefix'),
  listLength: limit(100, 'values', 'a list of ids, names or other values'),
  graphIds: limit(2_000, 'ids', 'the ids of a graph or of a selection to export'),
  // What an error says
  errorsReported: limit(5, 'errors', 'the errors that one answer describes; it counts the others'),
  echoLength: limit(100, 'characters', 'what an error repeats of a value that came'),
  // What one request may use
  requestMilliseconds: limit(10_000, 'ms', 'the time until a request is answered'),
  rowMilliseconds: limit(10_000, 'ms', 'the time until the database has the next row of an export'),
  exportMilliseconds: limit(900_000, 'ms', 'the time that an export may take'),
  exportsAtWork: limit(8, 'exports', 'the exports that are sent at the same time'),
  pageSize: limit(100, 'items', 'a page'),
  graphEdges: limit(10_000, 'edges', 'a graph'),
  documentTokens: limit(4_000, 'tokens', 'the document of a query'),
  documentFields: limit(10_000, 'fields', 'a query with its fragments expanded'),
  points: limit(250_000, 'items', 'what one query may return'),
  slowMilliseconds: limit(1_000, 'ms', 'a request before the log reports it as slow', 'SLOW_MS'),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof TABLE;

export const LIMITS = Object.fromEntries(
  Object.entries(TABLE).map(([name, { value }]) => [name, value]),
) as Readonly<Record<LimitName, number>>; // the same names, by the line above
