// `node bench/publish.mjs 1000`: documents of a page each, made up, proposed, accepted where certain, and published in one run into a
// copy of data/. Prints milliseconds per document and the most memory for 10, 100 and so many, each in a process of its own; nothing is
// loaded into a graph.
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptAbove } from '../dist/server/ingest/desk/decide.js';
import { publishDrafts } from '../dist/server/ingest/desk/publication.js';
import { proposeDraft } from '../dist/server/ingest/desk/propose.js';
import { Workbench } from '../dist/server/ingest/desk/workbench.js';
import { readDocument } from '../dist/server/ingest/read/read.js';
import { randomFrom } from './lib/random.mjs';

const [, script, given = '1000', isChild] = process.argv;
if (isChild) await measure(Number(given));
else {
  const rows = [10, 100, Number(given)].map((count) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, String(count), 'child'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  console.table(rows);
}

async function measure(count) {
  const home = mkdtempSync(join(tmpdir(), 'ict-bench-publish-'));
  try {
    const data = join(home, 'data');
    cpSync('data', data, { recursive: true });
    const workbench = new Workbench({
      data,
      home,
      drafts: join(home, 'drafts'),
      documents: join(home, 'documents'),
      assistant: undefined,
    });
    const random = randomFrom(11);
    let at = process.cpuUsage();
    for (let number = 0; number < count; number++) {
      const document = await readDocument(Buffer.from(page(number, random)), { name: `page-${number}.md` });
      const { draft } = await proposeDraft(document, workbench);
      acceptAbove({ drafts: workbench.drafts, id: draft.id, by: 'bench' }, { above: 0, kind: undefined });
    }
    const proposing = spent(at);
    at = process.cpuUsage();
    const { drafts } = workbench;
    const { previews } = await publishDrafts(
      drafts.ids.map((id) => drafts.get(id)),
      workbench,
      async () => {},
    );
    const publishing = spent(at);
    const figures = previews.reduce((sum, { added }) => sum + added.figures, 0);
    console.log(
      JSON.stringify({
        documents: count,
        figures,
        'proposed, ms each': Math.round(proposing / count),
        'published, ms each': Math.round(publishing / count),
        'most memory, MB': Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  } finally {
    rmSync(home, { recursive: true });
  }
}

function spent(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** About a page: its park, agency and figures are its own; Pakistan and Karachi are everybody's. */
function page(number, random) {
  const pick = (most) => 10 + Math.floor(random() * most);
  const sentences = Array.from(
    { length: 18 },
    (_, index) =>
      `In ${2005 + index} the Sample Technology Park ${number} in Karachi had ${pick(9_000)} jobs and exports of $${pick(900)} million.`,
  );
  return `---
title: "Page ${number} about a park"
published: 2025-01-01
language: en
license: CC0
---

The Sample Technology Park ${number} is in Karachi, Pakistan.

${sentences.join(' ')}
`;
}
