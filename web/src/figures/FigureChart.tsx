import { useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { useSearchParams } from 'wouter';
import { axisIn } from './AxisChoice';
import { drawFigures } from './draw-figures';
import { drawSeries } from './draw-series';
import './figure-chart.css';
import { PickedFigure } from './PickedFigure';
import type { FiguresOfIndicator } from './sorted-out';
import { useWidth } from './use-width';

interface Props {
  readonly group: FiguresOfIndicator;
  /** Whether all of its figures are about one entity, which the heading names. */
  readonly ofOne?: boolean;
}

/**
 * Figures of one indicator on one axis: by entity, or as a series in time. A click on a mark, or Enter, opens its evidence
 * below.
 */
export default function FigureChart({ group, ofOne = false }: Props) {
  const [picked, setPicked] = useState<string>();
  const [params] = useSearchParams();
  const axis = axisIn(params);
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const { figures, name: title, seriesOf } = group;

  useLayoutEffect(() => {
    if (!holder.current || width === 0) return undefined;
    const drawing = { figures, title, width, axis };
    const chart = seriesOf
      ? drawSeries(drawing)
      : drawFigures({ ...drawing, label: ofOne ? timeInWords : inWords });
    holder.current.replaceChildren(chart);
    return () => chart.remove();
  }, [figures, title, seriesOf, width, axis, ofOne]);

  const pick = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest('a'); // the target of a mouse event is always an element here
    if (!mark) return;
    event.preventDefault();
    setPicked(decodeURIComponent(mark.getAttribute('href')?.slice(1) ?? ''));
  };
  const figure = figures.find(({ id }) => id === picked);
  return (
    <div className="figure-chart">
      {/* The marks are links, which the keyboard reaches: their clicks bubble up to here. */}
      <div ref={holder} role="group" aria-label={`Chart: ${title}`} onClick={pick} />
      <div aria-live="polite">
        {figure && <PickedFigure figure={figure} onClose={() => setPicked(undefined)} />}
      </div>
    </div>
  );
}

type Figure = FiguresOfIndicator['figures'][number];

const inWords = ({ about, period }: Figure): string =>
  period ? `${about.name}, ${period.label}` : about.name;

const timeInWords = ({ period }: Figure): string => period?.label ?? 'no date given';
