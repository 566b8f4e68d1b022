import { Link } from 'wouter';
import type { HomeQuery } from '../generated/graphql';
import { Findings } from './Findings';
import { Questions } from './Questions';

/** Before a search: what the data says, and where to start. */
export function Welcome({ home: { dataset } }: { readonly home: HomeQuery }) {
  return (
    <>
      <Findings featured={dataset?.featured[0] ?? dataset?.subject} />
      <Questions questions={dataset?.questions ?? []} />
      <p className="small">
        <Link href="/changes">What the last load changed</Link>
      </p>
    </>
  );
}
