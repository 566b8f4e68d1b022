// A change of what is stored needs a new MODEL_VERSION: else graphs keep, for documents that do not change, what is stored today.
import { readConfig } from '../../src/process/config.js';
import { expect, it } from 'vitest';
import { contentHash } from '../../src/dataset/differences.js';
import { MODEL_VERSION } from '../../src/dataset/model-version.js';
import { rowsOfData, readData } from '../../src/process/loading.js';

/** What the frozen data is stored as, by version of the model. */
const STORED = { version: '8', hash: 'fb086f293d001e0f' };

it('is raised when the same data is stored in another way', () => {
  const hash = contentHash()
    .add(rowsOfData(readData(readConfig().data)))
    .digest()
    .slice(0, 16);
  expect(
    { version: MODEL_VERSION, hash },
    'what is stored has changed: raise MODEL_VERSION in src/dataset/model-version.ts, and write both here',
  ).toEqual(STORED);
});
