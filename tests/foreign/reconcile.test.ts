// PyPI's reconciler, a client of the Reconciliation API, joins a table of misspelt names.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MISSPELT } from '../fixtures/misspelt-names.js';
import { runPython } from '../support/python.js';
import { useServer } from '../support/server.js';

interface Row {
  readonly input_value: string;
  readonly id: string | null;
  readonly match: boolean;
}

describe('the Python client reconciler', () => {
  const server = useServer();
  const folder = mkdtempSync(join(tmpdir(), 'ictgraph-reconcile-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function reconcile(frame: object, options: string): Promise<readonly Row[]> {
    const file = join(folder, 'reconcile.py');
    writeFileSync(
      file,
      `import json, numpy
numpy.NaN = numpy.nan  # reconciler 0.2.2 uses the name that numpy 2 took away
import pandas as pd
from reconciler import reconcile
table = pd.DataFrame(json.loads(${JSON.stringify(JSON.stringify(frame))}))
found = reconcile(table["name"], ${options}reconciliation_endpoint="${server.url}/reconcile")
print(found.to_json(orient="records"))
`,
    );
    const [printed = ''] = await runPython([file]);
    return JSON.parse(printed) as Row[];
  }

  it('joins 32 misspelt names, as precisely as docs/openrefine.md says', async () => {
    const rows = await reconcile({ name: MISSPELT.map(([name]) => name) }, '');
    const right = new Map(MISSPELT);
    const known = MISSPELT.filter(([, id]) => id !== undefined).length;
    const measure = (taken: readonly Row[]) => {
      const hits = taken.filter(({ input_value, id }) => right.get(input_value) === id).length;
      return { taken: taken.length, hits, known };
    };
    expect({
      matched: measure(rows.filter(({ match }) => match)),
      first: measure(rows.filter(({ id }) => id !== null)),
      wrong: rows
        .filter(({ input_value, id }) => (id ?? undefined) !== right.get(input_value))
        .map(({ input_value, id }) => [input_value, id]),
      unmatched: rows.filter(({ match, id }) => !match && id !== null).map(({ input_value }) => input_value),
    }).toMatchInlineSnapshot(`
      {
        "first": {
          "hits": 28,
          "known": 28,
          "taken": 28,
        },
        "matched": {
          "hits": 27,
          "known": 28,
          "taken": 27,
        },
        "unmatched": [
          "Dr. Irfan Neziroğlu",
        ],
        "wrong": [],
      }
    `);
  });

  it('takes types and properties into account', async () => {
    const rows = await reconcile(
      { name: ['IT Park', 'Technology Park'], city: ['Karachi', 'Bagh'] },
      'type_id="TechnologyPark", property_mapping={"LOCATED_IN": table["city"]}, ',
    );
    expect(rows.map(({ id }) => id)).toEqual([
      'TechnologyPark:karachi-it-park',
      'TechnologyPark:women-technology-park-bagh',
    ]);
  });
});
