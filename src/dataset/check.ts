// `npm run data:check`: everything that is wrong with data/, in all of its files at once, with what to do. It loads nothing.
import { pathToFileURL } from 'node:url';
import { documentFolders, documentTexts } from './documents.js';
import { DatasetError } from './errors.js';
import { readDataset } from './read.js';
import { duplicatesIn, inWords } from './duplicates.js';
import { unusedIn } from './unused.js';
import { dataFolder } from './layout.js';

export interface Checked {
  readonly isRight: boolean;
  readonly lines: readonly string[];
}

/** @param texts the source texts at hand: evidence of others is not looked up */
export function checkData(folder: string, texts: ReadonlyMap<string, string>): Checked {
  try {
    const data = readDataset(folder, texts);
    const claims = data.links.length + data.observations.length + data.quotations.length;
    const checked = data.documents.filter(({ sha256 }) => texts.has(sha256)).length;
    return {
      isRight: true,
      lines: [
        `The data is right: ${data.entities.length} entities and ${claims} claims. Documents: ${data.documents.length}, of which ${checked} have their text here.`,
        ...unusedIn(data).map((id) => `${id} is in the data, and nothing uses it`),
        ...duplicatesIn(data).map(inWords),
      ],
    };
  } catch (error) {
    if (error instanceof DatasetError) return { isRight: false, lines: error.message.split('\n') };
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { isRight, lines } = checkData(dataFolder(), documentTexts(documentFolders(process.cwd())));
  for (const line of lines) console.log(line);
  process.exitCode = isRight ? 0 : 1;
}
