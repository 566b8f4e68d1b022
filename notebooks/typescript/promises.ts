// Which promises are overdue as of a day, and who promised what, in which words? `npm run notebooks:typescript [day]
// [address]`. The types of the answer are generated from the query and the schema: code that reads a field outside the query
// does not compile.
import { graphql } from './generated';
import type { PromisesQuery, TypedDocumentString } from './generated/graphql';

const Promises = graphql(`
  query Promises($asOf: EDTF!, $after: String) {
    commitments(asOf: $asOf, where: { status: [OVERDUE, MISSED] }, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        status
        dueBy
        promise {
          id
          about {
            name
          }
          quantity {
            raw
          }
          evidence {
            exact
            start
            end
            document {
              title
            }
          }
        }
      }
    }
  }
`);

const [asOf = '2026-01-01', server = process.env['ICTGRAPH_URL'] ?? 'http://127.0.0.1:4000'] =
  process.argv.slice(2);
const address = server.replace(/\/+$/, '');

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new Error(`No ICT Graph answers at ${address}: run npm start, or pass another address.`);
  });
  const answer = (await response.json()) as { data?: Result; errors?: readonly { message: string }[] }; // the form of GraphQL over HTTP
  const [error] = answer.errors ?? [];
  if (error || !answer.data)
    throw new Error(
      `${error?.message ?? response.statusText} (request ${response.headers.get('x-request-id')})`,
    );
  return answer.data;
}

async function main(): Promise<void> {
  let found = 0;
  for (let after: string | null | undefined = null, more = true; more;) {
    const { commitments }: PromisesQuery = await ask(Promises, { asOf, after });
    for (const { status, dueBy, promise } of commitments.nodes) {
      found++;
      console.log(
        `${status} since ${dueBy ?? 'ever'}: ${promise.about.name}, ${promise.quantity.raw} [${promise.id}]`,
      );
      for (const { exact, start, end, document } of promise.evidence)
        console.log(`  “${exact}” (${document.title}; characters ${start}–${end})`);
    }
    ({ hasNextPage: more, endCursor: after } = commitments.pageInfo);
  }
  console.log(`${found} promises are overdue or missed as of ${asOf}.`);
  if (asOf === '2026-01-01' && found < 2)
    throw new Error(`The article alone makes 2 promises that are overdue then, and there are ${found}.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
