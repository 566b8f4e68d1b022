// What every answer must be, whatever was asked.
import type { MadeQuery } from './queries.js';

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Those of src/common/errors.ts, of GraphQL, and of HTTP. */
const CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPH_TOO_LARGE',
  'GRAPH_UNAVAILABLE',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_LARGE',
]);
const STATUSES = new Set([200, 400, 413, 503]);
const LARGEST_REFUSAL = 10_000;
/** Of the insides: stacks, files, statements. */
const INSIDE = /node_modules|\n\s+at |\.js:\d+|neo4j|Neo\.|MATCH \(/i;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly path?: unknown;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What is wrong with an answer, in words that are the same for all faults of the kind; undefined when nothing is. */
export function fault(query: MadeQuery, { status, type, text }: Answered): string | undefined {
  if (!STATUSES.has(status)) return `status ${status}`;
  if (!/^application\/(graphql-response\+)?json/.test(type)) return `content type ${type}`;
  const body = parse(text);
  if (!body) return 'no JSON';
  const { data, errors = [] } = body;
  if (status !== 200 && text.length > LARGEST_REFUSAL)
    return `a refusal of more than ${LARGEST_REFUSAL} bytes`;
  if (status !== 200 && (errors.length === 0 || data)) return 'a refusal without errors, or with data';
  if (status === 200 && data === undefined) return 'status 200 without data';
  for (const { message, path, extensions } of errors) {
    const code = extensions?.code ?? 'none';
    if (!CODES.has(code)) return `code ${code}`;
    if (typeof message !== 'string' || message === '') return 'an error without a message';
    if (status === 200 && !Array.isArray(path)) return 'an error of a field without its path';
    if (code === 'GRAPHQL_VALIDATION_FAILED' && query.kind === 'right') return 'a right document is refused';
    if (INSIDE.test(message) && !INSIDE.test(query.query + JSON.stringify(query.variables)))
      return 'a message that shows the insides';
  }
  return undefined;
}

/** The codes of its errors, or none when all was answered. */
export function outcome({ status, text }: Answered): string {
  const codes = parse(text)?.errors?.map(({ extensions }) => extensions?.code) ?? [];
  return [status, ...new Set(codes)].join(' ');
}

function parse(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body; // what it holds is looked at above
  } catch {
    return undefined;
  }
}
