import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { ObservationPartsFragment } from '../generated/graphql';
import { drawFigures } from './draw-figures';
import './figure-chart.css';
import { PickedFigure } from './PickedFigure';
import { useWidth } from './use-width';

interface Props {
  /** All in one base unit. */
  readonly figures: readonly ObservationPartsFragment[];
  readonly title: string;
  /** The row that a figure stands in. */
  readonly label: (figure: ObservationPartsFragment) => string;
}

/** Figures of one unit on one axis. A click on a mark, or Enter, opens its evidence below. */
export default function FigureChart({ figures, title, label }: Props) {
  const [picked, setPicked] = useState<string>();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);

  useEffect(() => {
    if (!holder.current || width === 0) return undefined;
    const chart = drawFigures({ figures, title, label, width });
    holder.current.replaceChildren(chart);
    return () => chart.remove();
  }, [figures, title, label, width]);

  const pick = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest('a'); // the target of a mouse event on a page is an element
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
