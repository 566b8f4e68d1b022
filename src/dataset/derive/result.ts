import type { ObservationRecord } from '../types.js';

/** A number that was worked out from others, to be compared with the one that is reported. */
export interface Result {
  readonly kind:
    'GROWTH' | 'PART_OF_WHOLE' | 'RATE' | 'COUNT' | 'SUM_OF_PARTS' | 'SUM_OF_PERIODS' | 'CONVERSION';
  readonly formula: string;
  readonly computed: number;
  readonly possible: { readonly min: number; readonly max: number };
  readonly operands: readonly ObservationRecord[];
}
