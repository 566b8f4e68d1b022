import { useState } from 'react';
import { Link } from 'wouter';
import { queryClient } from '../api/use-query';
import { documentPath } from '../links';
import { counted } from '../words';
import { askEditor } from './ask-editor';
import type { ErrorPartsFragment, PreviewPartsFragment } from './generated/graphql';
import { PUBLISH, WITHDRAW } from './changes';
import type { Review } from './use-draft';
import { usePreview } from './use-preview';

interface Props {
  readonly review: Review;
  readonly onPick: (key: string) => void;
}

/** What publishing would do, the button that does it, and the way back. */
export function Publish({ review, onPick }: Props) {
  const { draft, waiting, take } = review;
  const preview = usePreview(draft.id, draft.revision, false, waiting > 0);
  const [isAtWork, setAtWork] = useState(false);
  const [errors, setErrors] = useState<readonly ErrorPartsFragment[]>([]);
  const [said, setSaid] = useState('');
  const obstacles = errors.length > 0 ? errors : (preview.data?.obstacles ?? []);

  const work = async (does: () => Promise<string>): Promise<void> => {
    setAtWork(true);
    setErrors([]);
    setSaid('');
    try {
      setSaid(await does());
    } catch (error) {
      setErrors([{ code: 'INVALID', message: (error as Error).message, key: null }]);
    } finally {
      setAtWork(false);
    }
  };
  const publish = () =>
    work(async () => {
      const { id, revision } = draft;
      const { publishDocument: done } = await askEditor(PUBLISH, { input: { draft: id, revision } });
      if (done.draft) take(done.draft);
      setErrors(done.userErrors);
      if (done.userErrors.length > 0) return '';
      forgetAnswers();
      return 'Published. The graph answers with it now.';
    });
  const withdraw = (document: string) =>
    work(async () => {
      const { withdrawDocument: done } = await askEditor(WITHDRAW, { input: { document } });
      setErrors(done.userErrors);
      if (done.userErrors.length > 0) return '';
      forgetAnswers();
      take({ ...draft, document: null, revision: draft.revision + 1 });
      return 'Withdrawn. The draft is kept, with all decisions.';
    });

  return (
    <section className="card stack publish" data-weight="strong" aria-labelledby="publish-title">
      <h2 id="publish-title">Publish</h2>
      {preview.data && <Counts preview={preview.data} isCurrent={preview.isCurrent} />}
      {obstacles.length > 0 && (
        <div role="alert">
          <p className="warn">This stands in the way:</p>
          <ul className="stack">
            {obstacles.map(({ key, message }) => (
              <li key={`${key} ${message}`} className="row">
                <span className="obstacle">{message}</span>
                {key != null && (
                  <button type="button" onClick={() => onPick(key)}>
                    Go to it
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={isAtWork || waiting > 0 || draft.progress.accepted === 0}
          onClick={() => void publish()}
        >
          {isAtWork ? 'Checking and loading …' : draft.document == null ? 'Publish' : 'Publish again'}
        </button>
        {draft.document != null && (
          <>
            <Link href={documentPath(draft.document)}>The document and its facts</Link>
            <button type="button" disabled={isAtWork} onClick={() => void withdraw(draft.document ?? '')}>
              Withdraw
            </button>
          </>
        )}
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

/** The graph has changed: every screen asks again, except this review. */
const forgetAnswers = (): void =>
  queryClient.removeQueries({ predicate: ({ queryKey: [first] }) => first !== 'draft' });

function Counts({
  preview,
  isCurrent,
}: {
  readonly preview: PreviewPartsFragment;
  readonly isCurrent: boolean;
}) {
  const { entities, names, links, figures, quotations, indicators, units, repeated, effects, duplicates } =
    preview;
  const added = [
    [entities, 'entity', 'entities'],
    [names, 'new name', 'new names'],
    [figures, 'figure', 'figures'],
    [links, 'link', 'links'],
    [quotations, 'quotation', 'quotations'],
    [indicators, 'indicator', 'indicators'],
    [units, 'unit', 'units'],
  ] as const;
  const parts = added.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  const of = (effect: string): number => effects.filter((one) => one.effect === effect).length;
  const stands = [
    [of('CONFIRMS'), 'confirm what others say'],
    [of('CONTRADICTS'), 'contradict what others say'],
    [of('CORRECTS'), 'correct an earlier figure'],
    [of('LATER_WORD'), 'are a later word on a promise'],
  ] as const;
  return (
    <div className={isCurrent ? undefined : 'soft'} data-preview={isCurrent ? 'current' : 'old'}>
      <p>
        It adds {parts.length === 0 ? 'nothing yet' : parts.join(', ')}
        {repeated > 0 && `, and repeats ${counted(repeated, 'claim', 'claims')} of others word for word`}.
      </p>
      {stands.some(([count]) => count > 0) && (
        <p>
          Of its figures,{' '}
          {stands
            .filter(([count]) => count > 0)
            .map(([count, says]) => `${count} ${says}`)
            .join(', ')}
          .
        </p>
      )}
      {duplicates.map((one) => (
        <p key={one} className="warn">
          {one}
        </p>
      ))}
    </div>
  );
}
