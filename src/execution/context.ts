// What a request carries through its resolvers.
import type { Deadline } from '../graph/deadline.js';
import type { Loaders } from '../loaders/loaders.js';

/** The source texts that this server has. */
export interface Texts {
  has(sha256: string): boolean;
  /** The text from one position to another, cut at its ends; null if the text is not available. */
  slice(sha256: string, start: number, end: number): string | null;
}

export interface Context {
  readonly requestId: string;
  readonly deadline: Deadline;
  readonly loaders: Loaders;
  readonly texts: Texts;
  /** The address of this server's screens, without a trailing slash. */
  readonly publicUrl: string;
}
