// Data → graph: what `npm start` and `npm run load` share.
import type { Catalogue } from './graph/catalogue.js';
import type { Graph } from './graph/connect.js';
import { createStore } from './graph/store.js';
import { PROJECT } from './config.js';
import { documentFolders, documentTexts } from './dataset/documents.js';
import { load, type Changes, type LoadOptions } from './dataset/load.js';
import { readDataset } from './dataset/read.js';
import type { Rows } from './dataset/row-builder.js';
import { toRows } from './dataset/rows.js';

export interface Data {
  readonly rows: Rows;
  /** The texts at hand, by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and checks the data; it needs no database, so it can go on while that boots. */
export function readData(folder: string): Data {
  const texts = documentTexts(documentFolders(PROJECT));
  return { rows: toRows(readDataset(folder, texts)), texts };
}

export async function loadData(
  graph: Graph,
  catalogue: Catalogue,
  { rows }: Data,
  options: LoadOptions,
): Promise<Changes> {
  return await load(createStore(graph, catalogue), rows, options);
}
