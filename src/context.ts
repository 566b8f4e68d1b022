// What one request holds.
import type { Loaders } from './loaders/loaders.js';
import type { Texts } from './texts.js';

export interface Context {
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly texts: Texts;
}
