import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { CommitmentStatus } from '../generated/graphql';
import { StatusTag } from '../parts/StatusTag';
import { STATUSES } from '../words';

const COUNTS = graphql(`
  query CountsByStatus($asOf: EDTF) {
    all: commitments(asOf: $asOf, first: 1) {
      totalCount
    }
    OVERDUE: commitments(asOf: $asOf, where: { status: [OVERDUE] }, first: 1) {
      totalCount
    }
    MISSED: commitments(asOf: $asOf, where: { status: [MISSED] }, first: 1) {
      totalCount
    }
    OPEN: commitments(asOf: $asOf, where: { status: [OPEN] }, first: 1) {
      totalCount
    }
    MET: commitments(asOf: $asOf, where: { status: [MET] }, first: 1) {
      totalCount
    }
    UNKNOWN: commitments(asOf: $asOf, where: { status: [UNKNOWN] }, first: 1) {
      totalCount
    }
  }
`);

const ORDER: readonly CommitmentStatus[] = ['OVERDUE', 'MISSED', 'OPEN', 'MET', 'UNKNOWN'];

interface Props {
  readonly asOf: string | null;
  readonly chosen: CommitmentStatus | undefined;
  readonly onChoose: (status: CommitmentStatus | null) => void;
}

/** The statuses of promises, each with its number on that day. */
export function StatusChips({ asOf, chosen, onChoose }: Props) {
  const { data } = useQuery(COUNTS, { asOf }, { keepPrevious: true });
  return (
    <div className="row" role="group" aria-label="Status">
      <button type="button" className="chip" aria-pressed={!chosen} onClick={() => onChoose(null)}>
        All <span className="count">{data?.all.totalCount}</span>
      </button>
      {ORDER.map((status) => (
        <button
          key={status}
          type="button"
          className="chip"
          aria-pressed={status === chosen}
          title={STATUSES[status].means}
          onClick={() => onChoose(status === chosen ? null : status)}
        >
          <StatusTag status={status} /> <span className="count">{data?.[status].totalCount}</span>
        </button>
      ))}
    </div>
  );
}
