import type { DocumentKind, EntityPartsFragment } from '../generated/graphql';
import { DOCUMENTS } from '../words';
import { EntityLink } from './EntityLink';

interface Props {
  /** Null if the document names nobody but itself. */
  readonly entity: EntityPartsFragment | null;
  readonly kind: DocumentKind;
}

/** Who states a fact: always shown. */
export function StatedBy({ entity, kind }: Props) {
  return (
    <span className="small soft">
      stated by {entity ? <EntityLink entity={entity} /> : `the ${DOCUMENTS[kind]} itself`}
    </span>
  );
}
