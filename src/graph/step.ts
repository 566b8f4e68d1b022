// A step is a Cypher file that starts at `this` (or at nothing, for a root field) and ends in `RETURN other ORDER BY …`.
// This module parses it; statement.ts turns it into a statement.

export interface OrderKey {
  readonly property: string;
  readonly descending: boolean;
}

export interface Line {
  readonly text: string;
  /** Path of the optional argument of this line, such as `where.kind`: without the argument the line is left out. */
  readonly when?: string;
}

export interface Step {
  readonly coordinate: string;
  readonly question: string;
  readonly lines: readonly Line[];
  readonly variable: string;
  readonly distinct: boolean;
  readonly order: readonly OrderKey[];
}

const RETURN = /^RETURN (DISTINCT )?(\w+) ORDER BY (.+)$/;

export function parseStep(coordinate: string, source: string): Step {
  const [first = '', ...rest] = source.trimEnd().split('\n');
  const last = rest.pop() ?? '';
  const [, distinct, variable, keys] = RETURN.exec(last) ?? [];
  if (!first.startsWith('// ') || !variable || !keys)
    throw new Error(
      `cypher/${coordinate}.cypher: expected a first line "// question" and a last line "RETURN other ORDER BY other.key, other.id", got "${first}" and "${last}"`,
    );
  return {
    coordinate,
    question: first.slice(3),
    lines: rest.filter((text) => !text.startsWith('//')).map(parseLine),
    variable,
    distinct: distinct !== undefined,
    order: keys.split(',').map((key) => parseKey(coordinate, variable, key.trim())),
  };
}

/** A whole statement, with lines for optional arguments. */
export const parseLines = (source: string): readonly Line[] =>
  source
    .trimEnd()
    .split('\n')
    .filter((text) => !text.startsWith('//'))
    .map(parseLine);

/** The path of every optional argument in these lines. */
export const optionalArguments = ({ lines }: { readonly lines: readonly Line[] }): readonly string[] => [
  ...new Set(lines.flatMap((line) => line.when ?? [])),
];

function parseLine(text: string): Line {
  const [cypher = '', when] = text.split(' //? ');
  return when === undefined ? { text: cypher } : { text: cypher, when: when.trim() };
}

function parseKey(coordinate: string, variable: string, key: string): OrderKey {
  const [, property, descending] = new RegExp(`^${variable}\\.(\\w+)( DESC)?$`).exec(key) ?? [];
  if (!property) throw new Error(`cypher/${coordinate}.cypher: "${key}" is not a property of "${variable}"`);
  return { property, descending: descending !== undefined };
}
