import type { ObservationPartsFragment } from '../generated/graphql';
import { formatEdtf } from './dates';

interface Props {
  readonly of: Pick<ObservationPartsFragment, 'period' | 'dueBy'>;
}

/** The time of a figure, in the document's words and in dates, and its due date. */
export function Period({ of: { period, dueBy } }: Props) {
  const dates =
    period?.start && (period.start === period.end ? period.start : `${period.start}/${period.end ?? '..'}`);
  return (
    <>
      {period && <span title={dates ? formatEdtf(dates) : undefined}>{period.label}</span>}
      {period && dueBy && ', '}
      {dueBy && <span>due {formatEdtf(dueBy)}</span>}
      {!period && !dueBy && <span className="soft">no date given</span>}
    </>
  );
}
