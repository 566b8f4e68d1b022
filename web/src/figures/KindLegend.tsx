import { KindTag } from '../parts/KindTag';

/** How to read the marks of the charts. */
export function KindLegend() {
  return (
    <ul className="row small" aria-label="How figures are meant">
      {(['ACTUAL', 'TARGET', 'FORECAST', 'BASELINE'] as const).map((kind) => (
        <li key={kind}>
          <KindTag kind={kind} />
        </li>
      ))}
      <li className="soft">→ over, at least</li>
      <li className="soft">← under, at most</li>
      <li className="soft">
        <span aria-hidden="true">○—○</span> from … to
      </li>
      <li className="soft">
        <span aria-hidden="true">╌╌</span> dashed: aimed at or expected over time
      </li>
    </ul>
  );
}
