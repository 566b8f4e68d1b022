import type { ReactNode } from 'react';
import { Cite } from '../cite/Cite';
import type { ObservationPartsFragment } from '../generated/graphql';
import { Evidence } from '../parts/Evidence';
import { KindTag } from '../parts/KindTag';
import { Period } from '../parts/Period';
import { Voices } from '../parts/Voices';

interface SideProps {
  /** The content of this side. */
  readonly title: string;
  /** What follows if this side is right. */
  readonly reading: string;
  readonly children: ReactNode;
}

/** One of the contradicting sides, and what follows from it. */
export function Side({ title, reading, children }: SideProps) {
  return (
    <div className="side stack">
      <p className="small soft">{title}</p>
      <div className="stack">{children}</div>
      <p className="reading small">{reading}</p>
    </div>
  );
}

/** A figure on one side as printed, with its time, speaker, words and document. */
export function Stated({ figure }: { readonly figure: ObservationPartsFragment }) {
  return (
    <div className="stack stated">
      <p className="quantity">{figure.quantity.raw}</p>
      <p className="small row">
        {figure.indicator.name} <KindTag kind={figure.kind} /> <Period of={figure} />{' '}
        <Cite id={figure.id} of={figure.quantity.raw} />
      </p>
      {figure.evidence.map((one) => (
        <Evidence key={one.id} evidence={one} statedBy={figure.statedBy} />
      ))}
      <Voices figure={figure} />
    </div>
  );
}
