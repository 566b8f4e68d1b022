import { Link } from 'wouter';
import { documentPath } from '../links';
import type { PreviewPartsFragment } from './generated/graphql';
import { KIND_LABELS } from './fields';
import { EFFECTS } from './in-words';

/** What publishing a figure does, with the figures of others beside it. */
export function EffectNote({
  effect: { effect, others },
}: {
  readonly effect: PreviewPartsFragment['effects'][number];
}) {
  return (
    <div className="effect small" data-effect={effect}>
      <strong>{EFFECTS[effect]}</strong>
      <ul>
        {others.slice(0, 4).map(({ id, raw, kind, period, dueBy, words, document, documentTitle }) => (
          <li key={id}>
            <strong>{raw}</strong> (
            {[KIND_LABELS[kind].toLowerCase(), period, dueBy && `due ${dueBy}`].filter(Boolean).join(', ')}
            ): <q>{words}</q> <Link href={documentPath(document)}>{documentTitle}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
