import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EvidencePartsFragment } from '../generated/graphql';
import { PAGE } from '../limits';
import { Evidence } from '../parts/Evidence';
import { CorrectIn } from '../review/Correct';
import { Answered } from '../shell/Answered';
import { Section } from './Section';

const MENTIONS = graphql(`
  query Mentions($id: ID!, $first: Int!) {
    entity(id: $id) {
      evidence(first: $first) {
        ...EvidenceParts
      }
    }
  }
`);

/** Where documents mention it: one page, since the API does not report the total. */
export function Mentions({ id }: { readonly id: string }) {
  const query = useQuery(MENTIONS, { id, first: PAGE });
  return (
    <Answered query={query} what="the mentions">
      {({ entity }) =>
        entity &&
        entity.evidence.length > 0 && (
          <Section id="mentions" title="In the documents" calm>
            {entity.evidence.length === PAGE && <p className="small soft">The first {PAGE} are shown.</p>}
            {sayingsFirst(entity.evidence).map((one) => (
              <Evidence key={one.id} evidence={one} />
            ))}
            <CorrectIn evidence={entity.evidence} />
          </Section>
        )
      }
    </Answered>
  );
}

/** Rows of data sets come after spoken words. */
const sayingsFirst = (evidence: readonly EvidencePartsFragment[]): readonly EvidencePartsFragment[] =>
  [...evidence].sort((a, b) => Number(a.document.kind === 'DATASET') - Number(b.document.kind === 'DATASET'));
