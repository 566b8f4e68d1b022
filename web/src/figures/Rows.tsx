import type { ReactNode } from 'react';
import { opensAtFirst } from './opens-at-first';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Figures with their words, in a section that opens; on small screens it is closed at first. */
export function Rows({ id, title, count, children }: Props) {
  if (count === 0) return null;
  return (
    <details id={id} className="card rows" data-weight="calm" open={opensAtFirst(1)}>
      <summary>
        <h2>
          {title} <span className="soft">{count}</span>
        </h2>
      </summary>
      {children}
    </details>
  );
}
