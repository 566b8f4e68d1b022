import type { CommitmentStatus } from '../generated/graphql';
import { STATUSES } from '../words';
import './tags.css';

const SIGNS: Readonly<Record<CommitmentStatus, string>> = {
  OVERDUE: '!',
  MISSED: '✕',
  OPEN: '○',
  MET: '✓',
  UNKNOWN: '?',
};

export function StatusTag({ status }: { readonly status: CommitmentStatus }) {
  return (
    <span className="status-tag" data-status={status} title={STATUSES[status].means}>
      <b aria-hidden="true">{SIGNS[status]}</b> {STATUSES[status].label}
    </span>
  );
}
