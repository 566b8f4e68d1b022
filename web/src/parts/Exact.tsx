import type { DocumentKind } from '../generated/graphql';
import { cellsOf } from './DataRow';

interface Props {
  readonly exact: string;
  readonly kind: DocumentKind;
}

/** Words of a document in one line, in quotes; cells of a data set have none, since nobody said them. */
export function Exact({ exact, kind }: Props) {
  return kind === 'DATASET' ? <span>{cellsOf(exact).join(' · ')}</span> : <q>{exact}</q>;
}
