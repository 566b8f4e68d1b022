import type { CommitmentResolvers } from './generated/types.js';

/** The day is an argument of the field that listed it: see derived.ts. */
export const Commitment: CommitmentResolvers = {
  asOf: ({ asOf }) => String(asOf),
};
