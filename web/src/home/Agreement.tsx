import { Link } from 'wouter';
import { counted } from '../words';

interface Props {
  readonly checks: number;
  /** Checks that hold within rounding. */
  readonly fitting: number;
  readonly conflicts: number;
}

/** Whether the figures agree with each other. */
export function Agreement({ checks, fitting, conflicts }: Props) {
  if (checks + conflicts === 0) return null;
  return (
    <section className="finding" aria-labelledby="agreement-title">
      <h2 id="agreement-title">Do the figures agree?</h2>
      <p>
        {counted(checks, 'figure was', 'figures were')} computed again from others: {fitting} of {checks} fit
        {fitting === checks ? '' : `, ${checks - fitting} cannot be explained by rounding`}.{' '}
        {conflicts === 0
          ? 'No two figures contradict each other.'
          : `${counted(conflicts, 'contradiction', 'contradictions')} found.`}
      </p>
      <Link href="/contradictions">See each of them</Link>
    </section>
  );
}
