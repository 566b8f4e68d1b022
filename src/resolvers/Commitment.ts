import type { CommitmentResolvers } from '../generated/schema.js';

/** The day comes from the arguments of the field that listed it: see derived.ts. */
export const Commitment: CommitmentResolvers = {
  asOf: ({ asOf }) => String(asOf),
};
