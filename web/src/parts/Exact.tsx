import type { DocumentKind } from '../generated/graphql';
import { cellsOf } from './DataRow';

interface Props {
  readonly exact: string;
  readonly kind: DocumentKind;
}

/** Words of a document in a line, in quotes; the cells of a data set without, for nobody said them. */
export function Exact({ exact, kind }: Props) {
  return kind === 'DATASET' ? <span>{cellsOf(exact).join(' · ')}</span> : <q>{exact}</q>;
}
