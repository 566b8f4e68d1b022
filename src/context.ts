// What one request holds.
import type { Deadline } from './graph/deadline.js';
import type { Loaders } from './loaders/loaders.js';
import type { Texts } from './texts.js';

export interface Context {
  readonly requestId: string;
  readonly deadline: Deadline;
  readonly loaders: Loaders;
  readonly texts: Texts;
  /** Where the screens of this server are, without a slash at the end. */
  readonly publicUrl: string;
}
