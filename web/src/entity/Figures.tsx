import { Suspense, useMemo } from 'react';
import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import { AxisChoice } from '../figures/AxisChoice';
import { eachFactOnce } from '../figures/each-fact-once';
import { Milestones } from '../figures/Milestones';
import { sortedOut } from '../figures/sorted-out';
import { PAGE } from '../limits';
import { FigureTable } from '../parts/FigureTable';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Loading } from '../shell/Loading';
import { fetched } from '../shell/screen-code';
import { Section } from './Section';

const FigureChart = fetched(() => import('../figures/FigureChart'));

const FIGURES = graphql(`
  query EntityFigures($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      observations(first: $first, after: $after, orderBy: VALUE_DESC) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ObservationParts
        }
      }
    }
  }
`);

/** Its figures by indicator: a chart for several times or kinds, rows for single figures and milestones. */
export function Figures({ id }: { readonly id: string }) {
  const pages = usePages(FIGURES, { id, first: PAGE }, ({ entity }) => entity?.observations);
  const { compared, single, milestones } = useMemo(
    () => sortedOut(eachFactOnce(pages.data?.nodes ?? [])),
    [pages.data],
  );
  return (
    <Section
      id="figures"
      title="Figures"
      help="By what they measure. Filled marks were measured; hollow ones are aimed at, expected or compared with."
    >
      <Answered query={pages} what="the figures" shape="table">
        {() => (
          <>
            {compared.length > 0 && (
              <div className="filters">
                <AxisChoice />
              </div>
            )}
            {compared.map((group) => (
              <div key={group.id} className="stack">
                <h3>{group.name}</h3>
                <Suspense fallback={<Loading what="the chart" shape="chart" />}>
                  <FigureChart group={group} ofOne />
                </Suspense>
                <FigureTable
                  caption={`Figures: ${group.name}`}
                  figures={group.figures}
                  withIndicator={false}
                />
              </div>
            ))}
            {single.length > 0 && (
              <div className="stack">
                {compared.length > 0 && <h3>One figure each</h3>}
                <FigureTable caption="One figure each" figures={single} />
              </div>
            )}
            {milestones.length > 0 && <Milestones figures={milestones} />}
            <More pages={pages} what="figures" />
          </>
        )}
      </Answered>
    </Section>
  );
}
