// What an assistant gets: the answer, how to cite each claim in it, and in words when the graph does not know.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Answer } from '../http/ask.js';
import { LIMITS } from '../limits/table.js';

const UNKNOWN = 'The graph does not know: no document in it says anything of this. Say so, and do not guess.';

interface Citation {
  readonly of: string;
  readonly text: string;
  readonly permalink: string;
}

/** @param isEmpty whether the data has nothing of what was asked; without it, whether it has no item at all */
export function answered({ data, errors }: Answer, isEmpty: (data: never) => boolean): CallToolResult {
  if (errors.length > 0 || !data)
    return refused(errors.map(({ message }) => message).join('\n') || 'The API did not answer.');
  const citations = new Map<string, Citation>();
  const answer = lifted(data as unknown, citations);
  const known = !isEmpty(data as never);
  const text = JSON.stringify({
    known,
    ...(known ? {} : { note: UNKNOWN }),
    answer,
    citations: [...citations.values()],
  });
  if (text.length > LIMITS.toolCharacters)
    return refused(
      `The answer has ${text.length} characters; allowed: up to ${LIMITS.toolCharacters}. Ask for fewer items ("first") or fields.`,
    );
  return { content: [{ type: 'text', text }] };
}

const refused = (text: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: text.slice(0, LIMITS.messageLength) }],
});

/** The data with the id of each citation in its place; the citations themselves are listed once. */
function lifted(value: unknown, citations: Map<string, Citation>): unknown {
  if (Array.isArray(value)) return value.map((one) => lifted(one, citations));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      if (name !== 'citation' || !isCitation(inner)) return [name, lifted(inner, citations)];
      citations.set(inner.of, inner);
      return ['cite', inner.of];
    }),
  );
}

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'of' in value && 'permalink' in value;
