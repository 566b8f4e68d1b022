import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  /** One sentence about its content. */
  readonly help?: string;
  /** For looking up rather than reading. */
  readonly calm?: boolean;
  readonly children: ReactNode;
}

export function Section({ id, title, help, calm = false, children }: Props) {
  return (
    <section className="card stack" data-weight={calm ? 'calm' : undefined} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        {help !== undefined && <p className="small soft">{help}</p>}
      </div>
      {children}
    </section>
  );
}
