import { Suspense } from 'react';
import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import { byUnit } from '../figures/by-unit';
import { FigureTable } from '../parts/FigureTable';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Loading } from '../shell/Loading';
import { fetched } from '../shell/screen-code';
import { Section } from './Section';

const FigureChart = fetched(() => import('../figures/FigureChart'));

const FIGURES = graphql(`
  query EntityFigures($id: ID!, $after: String) {
    entity(id: $id) {
      observations(first: 100, after: $after, orderBy: VALUE_DESC) {
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

/** Its figures, one table and one chart for each unit. */
export function Figures({ id }: { readonly id: string }) {
  const pages = usePages(FIGURES, { id }, ({ entity }) => entity?.observations);
  return (
    <Section
      id="figures"
      title="Figures"
      help="One chart for each unit. Filled marks were measured; hollow ones are aimed at, expected or compared with."
    >
      <Answered query={pages} what="the figures">
        {({ nodes }) => (
          <>
            {byUnit(nodes).map(({ unit, title, figures }) => (
              <div key={unit.code} className="stack">
                <h3>{title}</h3>
                {unit.code !== 'BINARY' && figures.length > 1 && (
                  <Suspense fallback={<Loading what="the chart" />}>
                    <FigureChart figures={figures} label={({ indicator }) => indicator.name} title={title} />
                  </Suspense>
                )}
                <FigureTable caption={`Figures: ${title}`} figures={figures} />
              </div>
            ))}
            <More pages={pages} what="figures" />
          </>
        )}
      </Answered>
    </Section>
  );
}
