import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { counted } from '../words';
import { passes } from './choices';
import { downloadCsv } from './download-csv';
import './figures.css';
import { Filters } from './Filters';
import { KindLegend } from './KindLegend';
import { Multiples } from './Multiples';
import { Rows } from './Rows';
import { sortedOut } from './sorted-out';
import { useFigures } from './use-figures';

/** All figures: those to compare as small multiples by indicator, single ones and milestones as rows. */
export default function FiguresScreen() {
  const [params] = useSearchParams();
  const pages = useFigures(params.get('indicator') ?? undefined);
  const all = pages.data?.nodes;
  const figures = useMemo(() => (all ?? []).filter((figure) => passes(figure, params)), [all, params]);
  const { compared, single, milestones } = useMemo(() => sortedOut(figures), [figures]);
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
              <Empty>No figure passes these filters.</Empty>
            ) : (
              <>
                <Multiples groups={compared} />
                <Rows id="single" title="Single figures" figures={single} />
                <Rows id="milestones" title="Milestones" figures={milestones} />
                <Rows
                  id="compared"
                  title="The charts as a table"
                  figures={compared.flatMap((group) => group.figures)}
                />
              </>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
