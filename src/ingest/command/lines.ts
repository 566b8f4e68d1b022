// A proposal in words.
import { predicateOf } from '../../model/model.js';
import type { Draft } from '../drafts/draft.js';
import type { Item } from '../desk/items.js';

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
