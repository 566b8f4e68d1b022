// What a request of an editor carries through its resolvers.
import type { Desk } from './desk.js';

export interface EditorContext {
  readonly requestId: string;
  /** Who asks, as decisions record it: the name of a key, or of the user of this machine. */
  readonly by: string;
  readonly desk: Desk;
}
