// Drafts → data/ → the graph, and documents out of both again: what the commands and the editors' API share. All of it, or nothing
// changes.
import { acceptedOf } from '../drafts/accept.js';
import type { Draft } from '../drafts/draft.js';
import { change, publish, withdraw, type Published } from '../publish/publish.js';
import type { Workspace } from '../publish/workspace.js';
import type { Workbench } from './workbench.js';

/** Brings the graph to the state of data/. */
export type Load = () => Promise<void>;

/** What publishing would do. Nothing is changed. */
export const previewOf = (drafts: readonly Draft[], workbench: Workbench): Published =>
  publish(drafts.map(toPublish), workbench.context, { dryRun: true });

export async function publishDrafts(
  drafts: readonly Draft[],
  workbench: Workbench,
  load: Load,
): Promise<Published> {
  const result = publish(drafts.map(toPublish), workbench.context);
  await orUndo(result.undo, load);
  drafts.forEach(({ id }, index) => workbench.drafts.published(id, result.publications[index]));
  return result;
}

/** Changes some lines of data/, and loads them. */
export async function changeData(
  edit: (workspace: Workspace) => void,
  workbench: Workbench,
  load: Load,
): Promise<readonly string[]> {
  const { files, undo } = change(edit, workbench.context);
  await orUndo(undo, load);
  return files;
}

/** @param name a document, or the draft that it came from */
export async function withdrawDocument(
  name: string,
  workbench: Workbench,
  load: Load,
): Promise<{ readonly files: readonly string[]; readonly draft: Draft | undefined }> {
  const slug = name.replace(/^Document:/, '');
  const { drafts } = workbench;
  const draft = drafts.ids.includes(slug) ? drafts.get(slug) : undefined;
  const publication = draft?.publication ?? { document: `Document:${slug}`, aliases: [], shared: [] };
  const { files, undo } = withdraw([publication], workbench.context);
  await orUndo(undo, load);
  return { files, draft: draft && drafts.published(draft.id) };
}

const toPublish = (draft: Draft) => ({
  accepted: acceptedOf(draft),
  ...(draft.publication ? { before: draft.publication } : {}),
});

/** What cannot be loaded is not left in data/ either. */
async function orUndo(undo: () => void, load: Load): Promise<void> {
  try {
    await load();
  } catch (error) {
    undo();
    throw error;
  }
}
