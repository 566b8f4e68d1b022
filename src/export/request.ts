// What a request for an export asks for: the format, the part of the graph, and for a table perhaps a byte order mark.
import type { GraphQLSchema } from 'graphql';
import { BadUserInput } from '../common/errors.js';
import { echo } from '../limits/echo.js';
import { filterOfQuery, type Filter } from './filter.js';
import type { Format } from './formats.js';
import { toSelection } from './selection.js';

export interface ExportRequest {
  readonly format: Format;
  readonly filter: Filter;
  /** Excel reads UTF-8 as another encoding without it. */
  readonly hasBom: boolean;
}

type Query = Readonly<Record<string, string | readonly string[]>>;

export function requestOfQuery(schema: GraphQLSchema, format: Format, query: Query): ExportRequest {
  if (!format.isTable)
    return { format, hasBom: false, filter: filterOfQuery(schema, format.parameters, query) };
  const { bom, ...rest } = query;
  return { format, hasBom: bomOf(bom), filter: filterOfQuery(schema, format.parameters, rest, ['bom']) };
}

export const requestOfBody = (
  schema: GraphQLSchema,
  format: Format,
  { body, query }: { readonly body: unknown; readonly query: Query },
): ExportRequest => ({
  format,
  hasBom: format.isTable === true && bomOf(query['bom']),
  filter: toSelection(schema, format.parameters, body),
});

function bomOf(value: string | readonly string[] | undefined): boolean {
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  const allowed = ['true', 'false'];
  throw new BadUserInput(`"${echo(value)}" is not a value of "bom"; allowed: ${allowed.join(', ')}.`, {
    allowed,
  });
}
