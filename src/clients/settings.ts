// What the operator of the server decides about clients.
import { LIMITS, type Limits } from '../limits/table.js';

export interface Fairness {
  readonly limits: Limits;
  /** Whether the points of a client per minute are limited, to `limits.pointsPerMinute`. */
  readonly limitsRate: boolean;
  /** Addresses or networks whose X-Forwarded-For is trusted. */
  readonly trustedProxies: readonly string[];
  /** A file or a folder; undefined if every document may run. */
  readonly trustedDocuments: string | undefined;
  readonly introspection: boolean;
  readonly playground: boolean;
  /** The file of the keys; undefined if the server has none. */
  readonly keys: string | undefined;
  readonly requiresKey: boolean;
}

/** For a server on loopback without settings. */
export const FAIRNESS: Fairness = {
  limits: LIMITS,
  limitsRate: false,
  trustedProxies: [],
  trustedDocuments: undefined,
  introspection: true,
  playground: true,
  keys: undefined,
  requiresKey: false,
};
