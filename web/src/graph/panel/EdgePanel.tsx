import { usePages } from '../../api/use-pages';
import { Cite } from '../../cite/Cite';
import { graphql } from '../../generated';
import type { LinkPartsFragment } from '../../generated/graphql';
import { PAGE } from '../../limits';
import { formatEdtf } from '../../parts/dates';
import { Evidence } from '../../parts/Evidence';
import { More } from '../../parts/More';
import { StatedBy } from '../../parts/StatedBy';
import { Answered } from '../../shell/Answered';
import { BASES, PREDICATES } from '../../words';
import type { SceneEdge } from '../scene';
import type { GraphModel } from '../use-graph';

const CLAIMS = graphql(`
  query ClaimsOfEdge($source: ID!, $predicate: Predicate!, $target: ID!, $first: Int!, $after: String) {
    links(
      where: { subject: $source, predicates: [$predicate], object: $target }
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LinkParts
      }
    }
  }
`);

/** A link as a sentence, and each claim for it with its words. */
export function EdgePanel({ edge, graph }: { readonly edge: SceneEdge; readonly graph: GraphModel }) {
  const { source, predicate, target } = edge;
  const pages = usePages(CLAIMS, { source, predicate, target, first: PAGE }, ({ links }) => links);
  const name = (id: string): string => graph.scene.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <section className="stack" aria-label="Link">
      <h2>
        <button type="button" className="linklike" onClick={() => graph.select([source])}>
          {name(source)}
        </button>{' '}
        <span className="reading">{PREDICATES[predicate].OUT}</span>{' '}
        <button type="button" className="linklike" onClick={() => graph.select([target])}>
          {name(target)}
        </button>
      </h2>
      <Answered query={pages} what="the words">
        {({ nodes }) => (
          <>
            {nodes.map((claim) => (
              <Claim key={claim.id} claim={claim} />
            ))}
            <More pages={pages} what="facts" />
          </>
        )}
      </Answered>
    </section>
  );
}

function Claim({ claim }: { readonly claim: LinkPartsFragment }) {
  const { basis, validFrom, validTo, statedBy, evidence } = claim;
  return (
    <article className="stack">
      <p className="row small">
        <span className="chip">{BASES[basis]}</span>
        <StatedBy entity={statedBy ?? null} kind={evidence[0]?.document.kind ?? 'ARTICLE'} />
        {validFrom != null && <span className="soft">from {formatEdtf(validFrom)}</span>}
        {validTo != null && <span className="soft">until {formatEdtf(validTo)}</span>}
        <Cite id={claim.id} of="this link" />
      </p>
      {evidence.map((one) => (
        <Evidence key={one.id} evidence={one} />
      ))}
    </article>
  );
}
