// Accepted documents → data/: planned, written into a copy, checked there as `npm run data:check` does, and swapped in; or nothing
// changes. What loads the graph comes after.
import { join } from 'node:path';
import { duplicatesIn, inWords } from '../../dataset/duplicates.js';
import { DatasetError } from '../../dataset/errors.js';
import { partHashes } from '../../dataset/hashes.js';
import { readParts, type Reading } from '../../dataset/read.js';
import type { Dataset } from '../../dataset/types.js';
import { unusedIn } from '../../dataset/unused.js';
import { PublishError } from './accepted.js';
import { KnownData } from './known-data.js';
import type { Plan } from './planned.js';
import { previewsOf, type Preview } from './preview.js';
import { SharedFiles } from './shared-files.js';
import { Workspace } from './workspace.js';
import { folderOf, removeFolder, writeDocument, type Publication, type ToPublish } from './write-document.js';

export interface PublishContext {
  /** data/ */
  readonly folder: string;
  /** Where copies are kept while they are needed. */
  readonly home: string;
  /** Where texts are that stay with their owners. */
  readonly documents: string;
  /** The source texts at hand, by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where parts that have been read are kept. */
  readonly cache: string;
  /** Units and indicators that earlier publications brought, by their ids. */
  readonly made?: readonly string[];
}

export interface Published {
  readonly publications: readonly Publication[];
  readonly previews: readonly Preview[];
  /** Entities that may be one since then: a person decides. */
  readonly duplicates: readonly string[];
  /** Files of data/ that are changed. */
  readonly files: readonly string[];
  /** The data with all of it. */
  readonly after: Dataset;
  /** Takes all of it back. */
  readonly undo: () => void;
}

/** @param dryRun only says what it would do */
export function publish(
  all: readonly ToPublish[],
  context: PublishContext,
  { dryRun = false } = {},
): Published {
  const workspace = new Workspace(context.folder, context.home);
  try {
    const before = read(context.folder, context.texts, context);
    const known = new KnownData(before);
    const shared = new SharedFiles(workspace);
    const plans = all.map((one) =>
      writeDocument(one, { workspace, shared, known, documents: context.documents }),
    );
    shared.flush();
    const texts = new Map([
      ...context.texts,
      ...all.map(({ accepted: { document } }): [string, string] => [document.sha256, document.text]),
    ]);
    const recorded = new Set(all.flatMap((one) => one.before?.shared ?? []));
    const after = checked(workspace, texts, context, recorded);
    const made = new Set([
      ...(context.made ?? []),
      ...recorded,
      ...plans.flatMap(({ plan: { units, indicators } }) => [
        ...units.map(({ code }) => `Unit:${code}`),
        ...indicators.map(({ id }) => id),
      ]),
    ]);
    const previews = previewsOf(plans, before.dataset, after.dataset);
    const files = workspace.changed;
    return {
      publications: plans.map(({ plan, document }) => publicationOf(plan, document, { made, known })),
      previews,
      duplicates: newDuplicates(before, after),
      files,
      after: after.dataset,
      undo: dryRun ? () => undefined : workspace.commit(),
    };
  } finally {
    workspace.discard();
  }
}

/** Takes documents out: what only they said goes, the rest keeps its ids. */
export function withdraw(
  publications: readonly Publication[],
  context: PublishContext,
): Pick<Published, 'files' | 'undo'> {
  const recorded = new Set(publications.flatMap((one) => one.shared));
  return change(
    (workspace) => {
      const shared = new SharedFiles(workspace);
      for (const publication of publications) {
        const folder = folderOf(publication.document);
        if (!workspace.has(join(folder, 'document.yaml')))
          throw new PublishError(`${publication.document} is not in the data.`);
        removeFolder(workspace, folder);
        shared.takeWords(publication.document, publication.aliases);
      }
      shared.flush();
    },
    context,
    recorded,
  );
}

/**
 * Changes some lines of data/, which are checked like a publication.
 *
 * @param recorded units and indicators that go if nothing uses them any more
 */
export function change(
  edit: (workspace: Workspace) => void,
  context: PublishContext,
  recorded: ReadonlySet<string> = new Set(),
): Pick<Published, 'files' | 'undo'> {
  const workspace = new Workspace(context.folder, context.home);
  try {
    edit(workspace);
    checked(workspace, context.texts, context, recorded);
    return { files: workspace.changed, undo: workspace.commit() };
  } finally {
    workspace.discard();
  }
}

/** Reads the copy as a load would, and takes out the recorded units and indicators that nothing uses any more. */
function checked(
  workspace: Workspace,
  texts: ReadonlyMap<string, string>,
  context: PublishContext,
  recorded: ReadonlySet<string>,
): Reading {
  try {
    const reading = read(workspace.copy, texts, context);
    const unused = new Set(unusedIn(reading.dataset).filter((id) => recorded.has(id)));
    if (unused.size === 0) return reading;
    const shared = new SharedFiles(workspace);
    shared.remove(unused);
    shared.flush();
    return checked(workspace, texts, context, recorded);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new PublishError(`The data would not be right, so nothing was changed:\n${error.message}`);
  }
}

const read = (folder: string, texts: ReadonlyMap<string, string>, { cache }: PublishContext): Reading =>
  readParts(folder, texts, { hashes: partHashes(folder), cache });

function newDuplicates(before: Reading, after: Reading): string[] {
  const known = new Set(duplicatesIn(before.dataset).map(inWords));
  return duplicatesIn(after.dataset)
    .map(inWords)
    .filter((one) => !known.has(one));
}

/** @param made ids of units and indicators that publications brought: they go with the last document that uses them */
function publicationOf(
  { entities, figures }: Plan,
  document: string,
  { made, known }: { readonly made: ReadonlySet<string>; readonly known: KnownData },
): Publication {
  const used = figures.flatMap(({ indicator, quantity: { unit } }) => [
    indicator,
    `Unit:${unit}`,
    `Unit:${known.units.get(unit)?.base ?? unit}`,
  ]);
  return {
    document,
    aliases: entities
      .filter(({ isKnown }) => isKnown)
      .flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias }))),
    shared: [...new Set(used)].filter((id) => made.has(id)),
  };
}
