// What whoever runs the server decides about those who ask it.
import { LIMITS, type Limits } from '../limits/table.js';

export interface Fairness {
  readonly limits: Limits;
  /** Points of a client in a minute are limited, to `limits.pointsPerMinute`. */
  readonly limitsRate: boolean;
  /** Addresses or networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** A file or a folder; undefined when every document may be run. */
  readonly trustedDocuments: string | undefined;
  readonly introspection: boolean;
  readonly playground: boolean;
  /** The file of the keys; undefined for a server that knows none. */
  readonly keys: string | undefined;
  readonly requiresKey: boolean;
}

/** Of a server on loopback without settings. */
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
