// `npm run ingest`: a document becomes data: proposed, reviewed, published, withdrawn. scripts/run.mjs reports what cannot go on.
import { userInfo } from 'node:os';
import { DraftError } from './ingest/drafts/draft.js';
import { progressOf } from './ingest/drafts/accept.js';
import { HELP, readOptions, UsageError } from './ingest/command/options.js';
import { proposeAsJson, proposeDrafts } from './ingest/command/propose.js';
import { loadGraph, publishAsAsked, withdrawAsAsked } from './ingest/command/publish.js';
import { review } from './ingest/command/review.js';
import { acceptAbove } from './ingest/desk/decide.js';
import { openTerminal } from './ingest/command/terminal.js';
import { Workbench } from './ingest/desk/workbench.js';
import { readConfig } from './process/config.js';

const report = (line: string): void => console.log(line);

const [, , ...args] = process.argv;
const options = readOptions(args);
const config = readConfig();
const workbench = new Workbench(config);
const by = options.by ?? userInfo().username;
const load = async (): Promise<void> => {
  if (options.loads) await loadGraph(config, report);
};

switch (options.command) {
  case 'help':
    console.log(HELP);
    break;
  case 'propose':
    if (options.json)
      process.stdout.write(`${JSON.stringify(await proposeAsJson(options, workbench), null, 2)}\n`);
    else await propose();
    break;
  case 'ingest': {
    const drafts = await propose();
    for (const { id } of drafts) await decide(id);
    break;
  }
  case 'drafts':
    list();
    break;
  case 'review': {
    const [id, ...more] = options.operands;
    if (id === undefined || more.length > 0)
      throw new UsageError('Name one draft; npm run ingest -- drafts lists them.');
    await decide(id);
    break;
  }
  case 'publish':
    await publishAsAsked(options, { workbench, load, report });
    break;
  case 'withdraw':
    await withdrawAsAsked(options, { workbench, load, report });
    break;
}

async function propose() {
  const { drafts, failed } = await proposeDrafts(options, workbench, report);
  if (failed > 0) process.exitCode = 1;
  return drafts;
}

async function decide(id: string): Promise<void> {
  const { drafts } = workbench;
  const { acceptAbove: above, kind } = options;
  if (above !== undefined) return report(said(acceptAbove({ drafts, id, by }, { above, kind })));
  const terminal = openTerminal();
  if (!terminal)
    throw new DraftError('A review needs a terminal; without one: --accept-above 0.9 [--kind figures].');
  try {
    await review({ drafts, id, by }, terminal);
  } finally {
    terminal.close();
  }
  report(`To publish: npm run ingest -- publish ${id}`);
}

function list(): void {
  const { drafts } = workbench;
  if (drafts.ids.length === 0)
    return report('There are no drafts. To make one: npm run ingest -- propose FILE');
  for (const id of drafts.ids)
    try {
      report(said(drafts.get(id)));
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      report(`${id}: ${error.message}`);
    }
}

function said(draft: Parameters<typeof progressOf>[0]): string {
  const { accepted, rejected, unsure, left } = progressOf(draft);
  const state = draft.publication ? ', published' : '';
  return `${draft.id}: ${accepted} accepted, ${rejected} rejected, ${unsure} unsure, ${left} left${state}`;
}
