import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import { EntityLink } from '../parts/EntityLink';
import { KindTag } from '../parts/KindTag';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Side } from './Side';

const CONFLICTS = graphql(`
  query Conflicts($after: String) {
    conflicts(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        about {
          ...EntityParts
        }
        indicator {
          name
        }
        kind
        period {
          label
        }
        acrossDocuments
        spread
        observations(first: 10) {
          ...ObservationParts
        }
      }
    }
  }
`);

/** Figures for the same thing and time that exclude each other, the widest apart first. */
export function Conflicts() {
  const pages = usePages(CONFLICTS, {}, ({ conflicts }) => conflicts);
  return (
    <section className="stack" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">Figures that exclude each other</h2>
      <Answered query={pages} what="the conflicts">
        {({ nodes }) =>
          nodes.length === 0 ? (
            <Empty>
              No two figures for the same thing, time and meaning exclude each other. “Over 40” and “43” do
              not; “43” and “44” would.
            </Empty>
          ) : (
            <>
              {nodes.map(({ id, about, indicator, kind, period, acrossDocuments, spread, observations }) => (
                <article key={id} className="card stack">
                  <div className="row">
                    <EntityLink entity={about} />
                    <h3>{indicator.name}</h3>
                    <KindTag kind={kind} />
                    {period && <span className="soft">{period.label}</span>}
                  </div>
                  <p className="small soft">
                    {acrossDocuments ? 'Different documents disagree' : 'One document contradicts itself'}
                    {spread != null && `; the largest is ${Math.round(spread * 100)}% above the smallest`}.
                  </p>
                  <div className="sides">
                    {observations.map((figure) => (
                      <Side key={figure.id} figure={figure} />
                    ))}
                  </div>
                </article>
              ))}
              <More pages={pages} what="conflicts" />
            </>
          )
        }
      </Answered>
    </section>
  );
}
