import { Candidates } from './Candidates';
import { EditForm } from './EditForm';
import { EffectNote } from './EffectNote';
import type { Outcome, PreviewPartsFragment } from './generated/graphql';
import { OUTCOMES, sentenceOf, TYPES } from './in-words';
import { ENTITY_LABELS, KIND_LABELS } from './fields';
import { REMOVE_FACT } from './changes';
import type { Proposal, Review } from './use-draft';

interface Props {
  readonly proposal: Proposal;
  readonly effect: PreviewPartsFragment['effects'][number] | undefined;
  readonly isCurrent: boolean;
  readonly isEditing: boolean;
  readonly review: Review;
  readonly onPick: () => void;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onSettle: (outcome: Outcome) => void;
}

/** One proposal: its words, what it says, what publishing it does, and what was decided. */
export function ProposalCard({
  proposal,
  effect,
  isCurrent,
  isEditing,
  review,
  onPick,
  onEdit,
  onSettle,
}: Props) {
  const { key, exact, decision, confidence, source, isReady } = proposal;
  return (
    <li
      className="proposal"
      data-current={isCurrent}
      data-outcome={decision?.outcome ?? 'NONE'}
      data-key={key}
    >
      <button type="button" className="proposal-words" aria-current={isCurrent} onClick={onPick}>
        <span className="small soft">
          {TYPES[proposal.__typename]}
          {proposal.__typename === 'ProposedFigure' && ` · ${KIND_LABELS[proposal.kind]}`}
          {proposal.__typename === 'ProposedEntity' && ` · ${ENTITY_LABELS[proposal.type]}`}
          {source === 'PERSON' ? ' · added' : source === 'MODEL' ? ' · by a language model' : ''}
          {decision ? ` · ${OUTCOMES[decision.outcome]}${decision.isEdited ? ', edited' : ''}` : ''}
        </span>
        <span className="said">{sentenceOf(proposal)}</span>
        <q>{exact}</q>
      </button>
      {isCurrent && (
        <div className="stack proposal-more">
          {proposal.__typename === 'ProposedFigure' && <Details proposal={proposal} />}
          {effect && <EffectNote effect={effect} />}
          {!isReady && <p className="small warn">Not ready: {missing(proposal)}. Edit it (e).</p>}
          {proposal.__typename === 'ProposedEntity' && <Candidates entity={proposal} review={review} />}
          {isEditing ? (
            <EditForm proposal={proposal} review={review} onDone={() => onEdit(false)} />
          ) : source === 'PERSON' ? (
            <button type="button" onClick={() => void review.change(REMOVE_FACT, { key })}>
              Remove
            </button>
          ) : (
            <div className="row">
              <button type="button" className="primary" onClick={() => onSettle('ACCEPTED')}>
                Accept <kbd>a</kbd>
              </button>
              <button type="button" onClick={() => onSettle('REJECTED')}>
                Reject <kbd>r</kbd>
              </button>
              <button type="button" onClick={() => onEdit(true)}>
                Edit <kbd>e</kbd>
              </button>
              <button type="button" onClick={() => onSettle('UNSURE')}>
                Unsure <kbd>u</kbd>
              </button>
              <span className="small soft">{Math.round(confidence * 100)}% certain</span>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function Details({ proposal }: { readonly proposal: Extract<Proposal, { __typename: 'ProposedFigure' }> }) {
  const { about, indicator, period, dueBy, statedBy } = proposal;
  const rows = [
    ['About', about],
    ['Measures', indicator],
    ['Period', period && [period.label, period.start, period.end].filter(Boolean).join(' · ')],
    ['Due', dueBy],
    ['Says', statedBy],
  ].filter(([, value]) => value != null);
  return (
    <dl className="proposal-details small">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function missing(proposal: Proposal): string {
  switch (proposal.__typename) {
    case 'ProposedEntity':
      return 'choose whether it is one of the graph or new';
    case 'ProposedFigure':
      if (proposal.about == null) return 'say what it is about';
      return proposal.indicator == null ? 'say what it measures' : 'it names an entity that is unsure';
    case 'ProposedLink':
      return proposal.isHint
        ? 'it is a hint only: both are named in one sentence'
        : 'it names an entity that is unsure';
    case 'ProposedQuotation':
      return proposal.speaker == null ? 'say who speaks' : 'it names an entity that is unsure';
  }
}
