// The proposals of a draft, one by one, in words.
import { predicateOf } from '../../model/model.js';
import type {
  Proposal,
  ProposedEntity,
  ProposedFigure,
  ProposedLink,
  ProposedQuotation,
  Reference,
} from '../../extract/proposal.js';
import { KINDS, type Draft } from '../drafts/draft.js';

export type Item =
  | { readonly kind: 'entities'; readonly key: string; readonly proposal: ProposedEntity }
  | { readonly kind: 'figures'; readonly key: string; readonly proposal: ProposedFigure }
  | { readonly kind: 'links'; readonly key: string; readonly proposal: ProposedLink }
  | { readonly kind: 'quotations'; readonly key: string; readonly proposal: ProposedQuotation };

/** Entities first, since the others name them. */
export const itemsOf = (proposal: Proposal): readonly Item[] =>
  KINDS.flatMap((kind) => proposal[kind].map((one) => ({ kind, key: one.key, proposal: one }) as Item));

export function linesOf({ kind, key, proposal }: Item, { decisions }: Draft, sentence: string): string[] {
  const decision = decisions[key];
  const certain = `${Math.round(proposal.confidence * 100)}%`;
  return [
    marked(sentence, proposal.exact),
    `  ${{ entities: 'Entity', figures: 'Figure', links: 'Link', quotations: 'Quotation' }[kind]} (${certain}): ${sayingOf({ kind, key, proposal } as Item)}`,
    ...(decision
      ? [
          `  ${decision.outcome.toLowerCase()} by ${decision.by}${decision.edited ? `, with ${JSON.stringify(decision.edited)}` : ''}`,
        ]
      : []),
  ];
}

/** The words of the proposal in their sentence. */
const marked = (sentence: string, exact: string): string =>
  sentence.includes(exact) ? sentence.replace(exact, () => `[${exact}]`) : `${sentence} [${exact}]`;

function sayingOf(item: Item): string {
  switch (item.kind) {
    case 'entities': {
      const { name, type, verdict, match, aliases, candidates } = item.proposal;
      const also = aliases.length > 0 ? `, also ${aliases.join(', ')}` : '';
      const others = candidates
        .map(({ id, score, why }) => `${id} (${Math.round(score * 100)}%, ${why})`)
        .join(', ');
      const is = {
        SAME: `is ${match?.id}`,
        NEW_NAME: `is a new name of ${match?.id}`,
        NEW: 'is new',
        UNSURE: 'may be one of these, or new',
      }[verdict];
      return `${name} [${type}] ${is}${also}${others === '' ? '' : ` — ${others}`}`;
    }
    case 'figures': {
      const { about, indicator, kind, qualifier, value, min, max, unit, period, dueBy, statedBy, raw } =
        item.proposal;
      const number = [value, min, max].filter((one) => one !== undefined).join(' to ');
      return [
        `${about ?? '?'}, ${indicator ?? '?'}: ${raw} = ${qualifier === 'EXACT' ? '' : `${qualifier} `}${number} ${unit}, ${kind}`,
        ...(period
          ? [
              `for ${period.label}${period.start === undefined ? '' : ` (${period.start}${period.end === undefined ? '' : ` to ${period.end}`})`}`,
            ]
          : []),
        ...(dueBy === null ? [] : [`due ${dueBy}`]),
        ...(statedBy === null ? [] : [`says ${statedBy}`]),
      ].join(', ');
    }
    case 'links': {
      const { subject, predicate, object, isHint } = item.proposal;
      return `${subject} ${predicateOf(predicate).reads} ${object}${isHint ? ' (only a hint: both are named here)' : ''}`;
    }
    case 'quotations':
      return `${item.proposal.speaker ?? '?'}: “${item.proposal.text}”`;
  }
}

/** The proposed entities that a fact refers to by their names. */
export function referencedBy(item: Item, { entities }: Proposal): readonly ProposedEntity[] {
  const names = new Set(referencesOf(item));
  return entities.filter(({ name, aliases }) => [name, ...aliases].some((one) => names.has(one)));
}

function referencesOf(item: Item): readonly Reference[] {
  const present = (all: readonly (Reference | null)[]): Reference[] => all.filter((one) => one !== null);
  switch (item.kind) {
    case 'entities':
      return [];
    case 'figures':
      return present([item.proposal.about, item.proposal.statedBy]);
    case 'links':
      return present([item.proposal.subject, item.proposal.object, item.proposal.statedBy]);
    case 'quotations':
      return present([item.proposal.speaker, ...item.proposal.about]);
  }
}

/** Whether it can be published as it stands. */
export function isReady(item: Item, proposal: Proposal): boolean {
  if (item.kind === 'entities') return item.proposal.verdict !== 'UNSURE';
  if (item.kind === 'figures' && (item.proposal.about === null || item.proposal.indicator === null))
    return false;
  if (item.kind === 'links' && item.proposal.isHint) return false;
  if (item.kind === 'quotations' && item.proposal.speaker === null) return false;
  return referencedBy(item, proposal).every(({ verdict }) => verdict !== 'UNSURE');
}
