import { Cite } from '../cite/Cite';
import type { ObservationPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { Evidence } from '../parts/Evidence';
import { KindTag } from '../parts/KindTag';
import { Period } from '../parts/Period';
import { Voices } from '../parts/Voices';

interface Props {
  readonly figure: ObservationPartsFragment;
  readonly onClose: () => void;
}

/** The evidence of the mark that was clicked. */
export function PickedFigure({ figure, onClose }: Props) {
  return (
    <div className="picked-figure stack">
      <div className="row">
        <EntityLink entity={figure.about} />
        <span>
          {figure.indicator.name}: <strong>{figure.quantity.raw}</strong>
        </span>
        <KindTag kind={figure.kind} />
        <span className="small">
          <Period of={figure} />
        </span>
        <Cite id={figure.id} of={`${figure.indicator.name}: ${figure.quantity.raw}`} />
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {figure.evidence.map((one) => (
        <Evidence key={one.id} evidence={one} statedBy={figure.statedBy} />
      ))}
      <Voices figure={figure} />
    </div>
  );
}
