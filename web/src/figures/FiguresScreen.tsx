import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { FigureTable } from '../parts/FigureTable';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { counted } from '../words';
import { passes, wantedBy } from './choices';
import { downloadCsv } from './download-csv';
import { eachFactOnce } from './each-fact-once';
import './figures.css';
import { Filters } from './Filters';
import { KindLegend } from './KindLegend';
import { Milestones } from './Milestones';
import { Multiples } from './Multiples';
import { Rows } from './Rows';
import { sortedOut } from './sorted-out';
import { useFigures } from './use-figures';

/** All figures: small multiples by indicator for comparable ones, rows for single ones and milestones. */
export default function FiguresScreen() {
  const [params] = useSearchParams();
  const pages = useFigures(wantedBy(params));
  const all = pages.data?.nodes;
  const figures = useMemo(
    () => eachFactOnce((all ?? []).filter((figure) => passes(figure, params))),
    [all, params],
  );
  const { compared, single, milestones } = useMemo(() => sortedOut(figures), [figures]);
  const inCharts = compared.flatMap((group) => group.figures);
  return (
    <Screen
      title="Figures"
      lead="What was measured, and what is aimed at or expected. Each chart has one indicator; a click on a mark opens the words behind it."
    >
      <Answered query={pages} what="the figures" shape="charts">
        {({ nodes: loaded }) => (
          <>
            <Filters figures={loaded} />
            <div className="row">
              <p role="status">
                <strong>{counted(figures.length, 'figure', 'figures')}</strong>
              </p>
              {figures.length > 0 && (
                <button type="button" onClick={() => void downloadCsv(figures)}>
                  Download as CSV
                </button>
              )}
              <KindLegend />
            </div>
            <More pages={pages} what="figures" />
            {figures.length === 0 ? (
              <Empty>No figure matches these filters.</Empty>
            ) : (
              <>
                <Multiples groups={compared} />
                <Rows id="single" title="Single figures" count={single.length}>
                  <FigureTable caption="Single figures" figures={single} withEntity />
                </Rows>
                <Rows id="milestones" title="Milestones" count={milestones.length}>
                  <Milestones figures={milestones} withEntity />
                </Rows>
                <Rows id="compared" title="The charts as a table" count={inCharts.length}>
                  <FigureTable caption="The charts as a table" figures={inCharts} withEntity />
                </Rows>
              </>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
