import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { SmallGraph } from '../entity/SmallGraph';
import { graphql } from '../generated';
import type { EntityPartsFragment } from '../generated/graphql';
import { Answered } from '../shell/Answered';
import { Agreement } from './Agreement';
import { Anatomy } from './Anatomy';
import './findings.css';
import { LargestChange } from './LargestChange';
import { OverduePromise } from './OverduePromise';
import { counted } from '../words';

const FINDINGS = graphql(`
  query Findings {
    overdue: commitments(where: { status: [OVERDUE] }, first: 2) {
      totalCount
      nodes {
        ...OverdueParts
      }
    }
    growth: checks(where: { kind: GROWTH }, first: 20) {
      nodes {
        ...ChangeParts
      }
    }
    checks(first: 1) {
      totalCount
    }
    fitting: checks(where: { withinPossible: true }, first: 1) {
      totalCount
    }
    conflicts(first: 1) {
      totalCount
    }
    figures: observations(where: { kind: ACTUAL }, first: 20) {
      nodes {
        ...AnatomyParts
      }
    }
  }
`);

/** What the graph says today: each card links to the screen with more. */
export function Findings({ featured }: { readonly featured: EntityPartsFragment | null | undefined }) {
  const query = useQuery(FINDINGS, {});
  return (
    <div className="findings-room">
      <Answered query={query} what="the findings">
        {({ overdue, growth, checks, fitting, conflicts, figures }) => {
          const [largest] = [...growth.nodes].sort((a, b) => Math.abs(b.reported) - Math.abs(a.reported));
          const spoken = figures.nodes.find(({ statedBy }) => statedBy) ?? figures.nodes[0];
          return (
            <div className="findings">
              {overdue.totalCount > 0 && (
                <section className="finding" aria-labelledby="overdue-title">
                  <h2 id="overdue-title">
                    {counted(overdue.totalCount, 'promise is', 'promises are')} overdue
                  </h2>
                  {overdue.nodes.map((one) => (
                    <OverduePromise key={one.promise.id} commitment={one} />
                  ))}
                  <Link href="/promises?status=OVERDUE">All promises and what became of them</Link>
                </section>
              )}
              {largest && <LargestChange check={largest} />}
              {spoken && <Anatomy figure={spoken} />}
              {featured && (
                <div className="beside-two">
                  <SmallGraph entity={featured} title={`${featured.name} and its neighbours`} />
                </div>
              )}
              <Agreement
                checks={checks.totalCount}
                fitting={fitting.totalCount}
                conflicts={conflicts.totalCount}
              />
            </div>
          );
        }}
      </Answered>
    </div>
  );
}
