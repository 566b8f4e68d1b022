// `npm run ingest -- publish` and `withdraw`: into data/, and from there into the graph as `npm run load` does it.
import { join } from 'node:path';
import { describe } from '../../dataset/changes.js';
import { readCatalogue } from '../../graph/catalogue.js';
import { PROJECT, type Config } from '../../process/config.js';
import { openDatabase } from '../../process/database.js';
import { SEEN_BY_ALL } from '../../process/follow-model.js';
import { loadData, readData } from '../../process/loading.js';
import { previewOf, publishDrafts, withdrawDocument, type Load } from '../desk/publication.js';
import type { Workbench } from '../desk/workbench.js';
import { progressOf } from '../drafts/accept.js';
import { DraftError, type Draft } from '../drafts/draft.js';
import type { Preview } from '../publish/preview.js';
import { UsageError, type Options } from './options.js';

interface Work {
  readonly workbench: Workbench;
  readonly load: Load;
  readonly report: (line: string) => void;
}

export async function publishAsAsked(
  { operands, all, dryRun }: Pick<Options, 'operands' | 'all' | 'dryRun'>,
  { workbench, load, report }: Work,
): Promise<void> {
  if (all === operands.length > 0) throw new UsageError('Name the drafts to publish, or --all.');
  const { drafts } = workbench;
  const chosen = (all ? drafts.ids : operands)
    .map((id) => drafts.get(id))
    .filter((draft) => !all || isDecided(draft));
  if (chosen.length === 0) throw new DraftError('No draft is decided: review one first.');
  const result = dryRun ? previewOf(chosen, workbench) : await publishDrafts(chosen, workbench, load);
  [...result.previews.flatMap(inWords), ...result.duplicates].forEach(report);
  report(
    dryRun
      ? `Nothing was changed. Publishing would change ${result.files.join(', ') || 'nothing'}.`
      : `Published: ${result.files.length} files of data/ are new or changed.`,
  );
}

export async function withdrawAsAsked(
  { operands }: Pick<Options, 'operands'>,
  { workbench, load, report }: Work,
): Promise<void> {
  const [name, ...more] = operands;
  if (name === undefined || more.length > 0) throw new UsageError('Name one document to withdraw.');
  const { files, draft } = await withdrawDocument(name, workbench, load);
  report(
    `Withdrawn: ${files.length} files of data/ are changed or gone.${draft ? ` The draft ${draft.id} is kept.` : ''}`,
  );
}

/** With --all, drafts that somebody has finished. */
const isDecided = (draft: Draft): boolean => {
  const { left, accepted } = progressOf(draft);
  return left === 0 && accepted > 0;
};

export async function loadGraph(config: Config, report: (line: string) => void): Promise<void> {
  const data = readData(config.data, join(config.home, 'parts'));
  const database = await openDatabase(config, report, { shared: true });
  try {
    const catalogue = readCatalogue(join(PROJECT, 'cypher'));
    const changes = await loadData(database, catalogue, data, {
      report,
      grace: config.neo4j ? SEEN_BY_ALL : 0,
    });
    describe(changes).forEach(report);
  } finally {
    await database.stop();
  }
}

export function inWords({ document, added, repeated, figures }: Preview): string[] {
  const counts = Object.entries(added)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
  const effects = (['CONFIRMS', 'CONTRADICTS', 'CORRECTS', 'LATER_WORD'] as const).flatMap((effect) => {
    const count = figures.filter((one) => one.effect === effect).length;
    return count === 0 ? [] : [`${count} ${EFFECTS[effect]}`];
  });
  return [
    `${document}: adds ${counts.join(', ') || 'nothing'}${repeated > 0 ? `; repeats ${repeated} claims of others word for word` : ''}`,
    ...(effects.length > 0 ? [`  of its figures, ${effects.join(', ')}`] : []),
  ];
}

const EFFECTS = {
  CONFIRMS: 'confirm what others say',
  CONTRADICTS: 'contradict what others say',
  CORRECTS: 'correct an earlier figure',
  LATER_WORD: 'are a later word on a promise',
} as const;
