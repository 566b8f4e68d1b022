import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Screen } from '../shell/Screen';
import { counted } from '../words';
import { AcceptAll } from './AcceptAll';
import { AddFact, type Selected } from './AddFact';
import type { DraftPartsFragment, Outcome } from './generated/graphql';
import { KeysHelp } from './KeysHelp';
import { ProposalCard } from './ProposalCard';
import { Publish } from './Publish';
import { ReviewText } from './ReviewText';
import { SilentSentences } from './SilentSentences';
import { useDraft } from './use-draft';
import { useKeys } from './use-keys';
import { usePreview } from './use-preview';

/** The text left, the proposals right; one of them is current, and every key is about it. */
export function ReviewBench({ first }: { readonly first: DraftPartsFragment }) {
  const review = useDraft(first);
  const { draft, problem, waiting, decide, undo } = review;
  const { proposals, progress } = draft;
  const [key, setKey] = useState(
    () => (first.proposals.find(({ decision }) => !decision) ?? first.proposals[0])?.key,
  );
  const [isEditing, setEditing] = useState(false);
  const [selected, setSelected] = useState<Selected>();
  const [isLeftOnly, setLeftOnly] = useState(false);
  const preview = usePreview(draft.id, draft.revision, true, waiting > 0);
  const list = useRef<HTMLOListElement>(null);
  const found = proposals.findIndex((one) => one.key === key);
  const at = found < 0 ? 0 : found;
  const current = proposals[at];

  const go = useCallback((to: string | undefined): void => {
    setEditing(false);
    if (to !== undefined) setKey(to);
  }, []);
  const step = (by: number): void => go(proposals[Math.min(Math.max(at + by, 0), proposals.length - 1)]?.key);
  const nextLeft = (): void =>
    go([...proposals.slice(at + 1), ...proposals.slice(0, at)].find(({ decision }) => !decision)?.key);
  const settle = (outcome: Outcome): void => {
    if (!current || current.source === 'PERSON') return;
    void decide(current, outcome);
    nextLeft();
  };
  useKeys({
    a: () => settle('ACCEPTED'),
    r: () => settle('REJECTED'),
    u: () => settle('UNSURE'),
    e: () => setEditing(true),
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    n: nextLeft,
    z: () => go(undo()),
    Escape: () => (selected ? setSelected(undefined) : setEditing(false)),
  });
  useEffect(() => {
    for (const element of document.querySelectorAll('.review [data-current="true"]'))
      element.scrollIntoView({ block: 'nearest' });
  }, [key, isEditing]);

  const effects = useMemo(() => new Map(preview.data?.effects.map((one) => [one.key, one])), [preview.data]);
  const shown = isLeftOnly ? proposals.filter((one) => !one.decision || one.key === current?.key) : proposals;
  const decided = progress.accepted + progress.rejected + progress.unsure;
  const known = [draft.publisher, draft.published, draft.language].filter((one) => one != null);
  return (
    <Screen title={draft.title ?? draft.id} className="review" lead={known.join(' · ')}>
      <section className="review-bar card" aria-label="Progress">
        <progress max={decided + progress.left} value={decided} aria-label="Decided proposals" />
        <span role="status">
          <strong>{progress.left} left</strong>, {progress.accepted} accepted, {progress.rejected} rejected,{' '}
          {progress.unsure} unsure{waiting > 0 ? ' · saving …' : ''}
        </span>
        <label className="tick">
          <input type="checkbox" checked={isLeftOnly} onChange={() => setLeftOnly(!isLeftOnly)} /> only what
          is left
        </label>
        <AcceptAll review={review} />
        <KeysHelp />
      </section>
      {draft.notes.length > 0 && (
        <ul className="small soft notes">
          {draft.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {problem !== '' && (
        <p role="alert" className="review-problem">
          {problem}
        </p>
      )}
      <div className="text-with-facts">
        <section className="card stack" aria-labelledby="text-title">
          <h2 id="text-title">The text</h2>
          <p className="small soft">Select words to add a fact that was missed.</p>
          <ReviewText draft={draft} current={current?.key} onPick={go} onSelect={setSelected} />
        </section>
        <section className="card stack fact-list" aria-labelledby="facts-title">
          <h2 id="facts-title">{counted(proposals.length, 'proposal', 'proposals')}</h2>
          {selected && (
            <AddFact
              key={`${selected.start}`}
              selected={selected}
              review={review}
              onDone={() => setSelected(undefined)}
            />
          )}
          <ol className="proposals" ref={list}>
            {shown.map((one) => (
              <ProposalCard
                key={one.key}
                proposal={one}
                effect={effects.get(one.key)}
                isCurrent={one.key === current?.key}
                isEditing={isEditing && one.key === current?.key}
                review={review}
                onPick={() => go(one.key)}
                onEdit={setEditing}
                onSettle={settle}
              />
            ))}
          </ol>
        </section>
      </div>
      <SilentSentences review={review} />
      <Publish review={review} onPick={go} />
    </Screen>
  );
}
