// The same query as a complete program that runs as it is. Python uses this project's client, from the folder
// notebooks/client.

export type Language = 'curl' | 'Python' | 'TypeScript';

export interface Question {
  /** The address of the server, without a trailing slash. */
  readonly server: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const LANGUAGES: readonly Language[] = ['curl', 'Python', 'TypeScript'];

export function codeFor(language: Language, question: Question): string {
  if (language === 'curl') return curl(question);
  return language === 'Python' ? python(question) : typescript(question);
}

function curl({ server, query, variables }: Question): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", "'\\''");
  return `curl -sS ${server}/graphql \\
  -H 'content-type: application/json' \\
  --data-raw '${body}'
`;
}

function python({ server, query, variables }: Question): string {
  return `# In a copy of the project: pip install ./notebooks/client
import json

from ictgraph import Graph

QUERY = """
${query.trim().replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
"""

VARIABLES = json.loads(${JSON.stringify(JSON.stringify(variables))})

with Graph("${server}") as graph:
    data = graph.query(QUERY, VARIABLES)
print(json.dumps(data, indent=2, ensure_ascii=False))
`;
}

/** Without types, so that Node runs it as it is, and a compiler accepts it too. */
function typescript({ server, query, variables }: Question): string {
  return `// Runs with Node 20 or newer as question.mjs, and as a module of TypeScript.
const query = ${JSON.stringify(query.trim().split('\n'), null, 2)}.join('\\n');

const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch('${server}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = JSON.parse(await response.text());
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data, null, 2));

export {};
`;
}
