// Of two measured figures of one sentence for two times, the earlier is the one that the other is compared with.
import type { ProposedFigure } from '../proposal.js';

export interface InSentence {
  readonly figure: ProposedFigure;
  /** The number of its sentence. */
  readonly sentence: number;
  /** "In 2018 there were 730": the sentence sets its time against that of the next or the last. */
  readonly opensWithDate: boolean;
}

export const withEarlier = (all: readonly InSentence[]): ProposedFigure[] =>
  all.map(({ figure, sentence, opensWithDate }, index) =>
    [all[index - 1], all[index + 1]].some(
      (other) =>
        other !== undefined &&
        (other.sentence === sentence || (opensWithDate && Math.abs(other.sentence - sentence) === 1)) &&
        isLaterSame(other.figure, figure),
    )
      ? { ...figure, kind: 'BASELINE' as const }
      : figure,
  );

const isLaterSame = (other: ProposedFigure, figure: ProposedFigure): boolean =>
  figure.kind === 'ACTUAL' &&
  other.kind === 'ACTUAL' &&
  other.unit === figure.unit &&
  (other.printedUnit === figure.printedUnit || other.printedUnit === '' || figure.printedUnit === '') &&
  figure.period?.end !== undefined &&
  other.period?.start !== undefined &&
  figure.period.end < other.period.start;
