// What a request carries through its resolvers.
import type { Deadline } from '../graph/deadline.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Texts } from '../server/texts.js';

export interface Context {
  readonly requestId: string;
  readonly deadline: Deadline;
  readonly loaders: Loaders;
  readonly texts: Texts;
  /** The address of this server's screens, without a trailing slash. */
  readonly publicUrl: string;
}
