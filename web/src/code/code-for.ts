// The same question as a program: complete, runnable, without any package to install.

export type Language = 'curl' | 'Python' | 'TypeScript';

export interface Question {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const LANGUAGES: readonly Language[] = ['curl', 'Python', 'TypeScript'];

export function codeFor(language: Language, question: Question): string {
  if (language === 'curl') return curl(question);
  return language === 'Python' ? python(question) : typescript(question);
}

function curl({ url, query, variables }: Question): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", "'\\''");
  return `curl -sS ${url} \\
  -H 'content-type: application/json' \\
  --data-raw '${body}'
`;
}

function python({ url, query, variables }: Question): string {
  return `import json
from urllib.request import Request, urlopen

QUERY = """
${query.trim().replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
"""

VARIABLES = json.loads(${JSON.stringify(JSON.stringify(variables))})

request = Request(
    "${url}",
    data=json.dumps({"query": QUERY, "variables": VARIABLES}).encode(),
    headers={"content-type": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise SystemExit(answer["errors"][0]["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;
}

function typescript({ url, query, variables }: Question): string {
  return `const query = ${JSON.stringify(query.trim().split('\n'), null, 2)}.join('\\n');

const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch('${url}', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const answer = await response.json();
if (answer.errors) throw new Error(answer.errors[0].message);
console.log(JSON.stringify(answer.data, null, 2));
`;
}
