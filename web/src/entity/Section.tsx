import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What stands in it, in a sentence. */
  readonly help?: string;
  readonly children: ReactNode;
}

export function Section({ id, title, help, children }: Props) {
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        {help !== undefined && <p className="small soft">{help}</p>}
      </div>
      {children}
    </section>
  );
}
