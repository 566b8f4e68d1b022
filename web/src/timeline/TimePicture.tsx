import type { MomentPartsFragment } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { TimeAxis, timeScale } from '../parts/TimeAxis';
import { describe } from '../parts/moment';

const ROW = 16;
const TOP = 26;

/** Each moment is as long as its date is uncertain or lasts; a click leads to it in the list. */
export function TimePicture({ moments }: { readonly moments: readonly MomentPartsFragment[] }) {
  const day = new Date().toISOString().slice(0, 10);
  const spans = moments.flatMap((moment) => {
    const [start, end] = [moment.earliest ?? moment.latest, moment.latest ?? moment.earliest];
    return start == null || end == null ? [] : [{ moment, start: Date.parse(start), end: Date.parse(end) }];
  });
  if (spans.length === 0) return null;
  const scale = timeScale([Date.parse(day), ...spans.flatMap(({ start, end }) => [start, end])]);
  const gap = (scale.last - scale.first) / 50;
  const rows: number[] = []; // the end of each row so far
  const placed = spans.map((span) => {
    const free = rows.findIndex((until) => until < span.start);
    const row = free === -1 ? rows.length : free;
    rows[row] = span.end + gap;
    return { ...span, row };
  });
  const ground = TOP + rows.length * ROW + 6;
  return (
    <figure className="time-picture card">
      <svg width="100%" height={ground + 26} role="group" aria-label="Moments on a line of time">
        <TimeAxis scale={scale} ground={ground} day={day} isToday />
        {placed.map(({ moment, start, end, row }) => {
          const y = ground - 12 - row * ROW;
          const names = moment.about.map(({ name }) => name).join(', ');
          const label = `${formatEdtf(moment.date)}: ${describe(moment.subject)}, ${names}`;
          return (
            <a key={moment.id} href={`#${moment.id}`} aria-label={label}>
              <title>{label}</title>
              <line x1={scale.x(start)} x2={scale.x(end)} y1={y} y2={y} data-kind={moment.kind} />
            </a>
          );
        })}
      </svg>
      <figcaption className="row small soft">
        <span className="swatch" data-kind="DUE_DATE" aria-hidden="true" /> falls due
        <span className="swatch" aria-hidden="true" /> happened, was measured, began or ended
      </figcaption>
    </figure>
  );
}
