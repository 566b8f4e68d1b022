import type { ObservationKind } from '../generated/graphql';
import { KINDS } from '../words';
import './tags.css';

/** The kind of a figure: a target never looks like an actual figure, with or without colours. */
export function KindTag({ kind }: { readonly kind: ObservationKind }) {
  return (
    <span className="kind-tag" data-kind={kind} title={KINDS[kind].means}>
      {KINDS[kind].label}
    </span>
  );
}
