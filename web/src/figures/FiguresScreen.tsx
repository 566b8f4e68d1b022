import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { FigureTable } from '../parts/FigureTable';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { passes } from './choices';
import { downloadCsv } from './download-csv';
import './figures.css';
import { Filters } from './Filters';
import { KindLegend } from './KindLegend';
import { Multiples } from './Multiples';
import { useFigures } from './use-figures';

/** All figures: small multiples by indicator, and the same as a table. */
export default function FiguresScreen() {
  const [params] = useSearchParams();
  const pages = useFigures(params.get('indicator') ?? undefined);
  const all = pages.data?.nodes;
  const figures = useMemo(() => (all ?? []).filter((figure) => passes(figure, params)), [all, params]);
  return (
    <Screen
      title="Figures"
      lead="What was measured, and what is aimed at or expected. Each chart has one unit; a click on a mark opens the words behind it."
    >
      <Answered query={pages} what="the figures">
        {({ nodes: loaded }) => (
          <>
            <Filters figures={loaded} />
            <div className="row">
              <p role="status">
                <strong>{figures.length}</strong> {figures.length === 1 ? 'figure' : 'figures'}
              </p>
              <button type="button" disabled={figures.length === 0} onClick={() => void downloadCsv(figures)}>
                Download as CSV
              </button>
              <KindLegend />
            </div>
            <More pages={pages} what="figures" />
            {figures.length === 0 ? (
              <Empty>No figure passes these filters.</Empty>
            ) : (
              <>
                <Multiples figures={figures} />
                <section className="card stack" aria-labelledby="table-title">
                  <h2 id="table-title">The same as a table</h2>
                  <FigureTable caption="Figures with their words" figures={figures} withEntity />
                </section>
              </>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
