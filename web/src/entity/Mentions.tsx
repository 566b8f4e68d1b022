import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EvidencePartsFragment } from '../generated/graphql';
import { Evidence } from '../parts/Evidence';
import { Answered } from '../shell/Answered';
import { Section } from './Section';

const MENTIONS = graphql(`
  query Mentions($id: ID!) {
    entity(id: $id) {
      evidence(first: 100) {
        ...EvidenceParts
      }
    }
  }
`);

/** The API returns this many, and does not report the total. */
const MOST = 100;

/** Where documents mention it. */
export function Mentions({ id }: { readonly id: string }) {
  const query = useQuery(MENTIONS, { id });
  return (
    <Answered query={query} what="the mentions">
      {({ entity }) =>
        entity &&
        entity.evidence.length > 0 && (
          <Section id="mentions" title="In the documents" calm>
            {entity.evidence.length === MOST && <p className="small soft">The first {MOST} are shown.</p>}
            {sayingsFirst(entity.evidence).map((one) => (
              <Evidence key={one.id} evidence={one} />
            ))}
          </Section>
        )
      }
    </Answered>
  );
}

/** Rows of data sets come after spoken words. */
const sayingsFirst = (evidence: readonly EvidencePartsFragment[]): readonly EvidencePartsFragment[] =>
  [...evidence].sort((a, b) => Number(a.document.kind === 'DATASET') - Number(b.document.kind === 'DATASET'));
