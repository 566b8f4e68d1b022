import { Link, useSearchParams } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { ClaimLine } from '../parts/ClaimLine';
import { formatEdtf } from '../parts/dates';
import { Evidence } from '../parts/Evidence';
import { CorrectIn } from '../review/Correct';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { CopyButtons } from './CopyButtons';
import './cite.css';

const CLAIM = graphql(`
  query Claim($id: ID!) {
    statistics {
      version
    }
    claim(id: $id) {
      id
      recordedAt
      retractedAt
      ...ClaimLineParts
      evidence(first: 20) {
        ...EvidenceParts
      }
      citation {
        ...CitationParts
      }
    }
  }
`);

/** One fact at its permalink: what is claimed, by whom, in which words, and in which version of the graph. */
export default function ClaimScreen({ params }: { readonly params: { readonly id: string } }) {
  const [search] = useSearchParams();
  const query = useQuery(CLAIM, { id: params.id });
  const cited = Number(search.get('v'));
  return (
    <Answered query={query} what="the fact">
      {({ claim, statistics: { version } }) =>
        claim ? (
          <Screen title="A fact and its words" lead={versionLine(cited, version)}>
            <article
              className="card stack cited-claim"
              data-retracted={claim.retractedAt != null || undefined}
            >
              {claim.retractedAt != null && (
                <p className="retracted">
                  <strong>Retracted</strong> on {formatEdtf(claim.retractedAt.slice(0, 10))}: the graph no
                  longer has this.
                </p>
              )}
              <ClaimLine claim={claim} />
              {claim.evidence.map((one) => (
                <Evidence key={one.id} evidence={one} />
              ))}
              <CorrectIn evidence={claim.evidence} />
              <p className="small soft">In the graph since {formatEdtf(claim.recordedAt.slice(0, 10))}.</p>
            </article>
            <section className="stack">
              <h2>Cite it</h2>
              <p className="citation">{claim.citation.text}</p>
              <CopyButtons citations={[claim.citation]} />
            </section>
          </Screen>
        ) : (
          <Screen title="No such fact">
            <Empty>
              The graph has no fact with the id <code>{params.id}</code>. <Link href="/">Search for it</Link>.
            </Empty>
          </Screen>
        )
      }
    </Answered>
  );
}

const versionLine = (cited: number, version: number): string =>
  cited > 0 && cited !== version
    ? `Cited from version ${cited} of the graph; this is version ${version}.`
    : `As of version ${version} of the graph.`;
