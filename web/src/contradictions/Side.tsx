import { Cite } from '../cite/Cite';
import type { ObservationPartsFragment } from '../generated/graphql';
import { Evidence } from '../parts/Evidence';
import { Period } from '../parts/Period';

interface Props {
  readonly figure: ObservationPartsFragment;
  /** What part the figure has: what was reported, or what it was worked out from. */
  readonly part?: string;
}

/** One of the figures that stand against each other, with its words in sight. */
export function Side({ figure, part }: Props) {
  return (
    <div className="side stack">
      <div>
        {part !== undefined && <p className="small soft">{part}</p>}
        <p className="quantity">{figure.quantity.raw}</p>
        <p className="small">
          {figure.indicator.name}, <Period of={figure} /> <Cite id={figure.id} of={figure.quantity.raw} />
        </p>
      </div>
      {figure.evidence.map((one) => (
        <Evidence key={one.id} evidence={one} statedBy={figure.statedBy} />
      ))}
    </div>
  );
}
