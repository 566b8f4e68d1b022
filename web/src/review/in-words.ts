// A proposal in words, as a person would say it.
import type { Effect, Outcome, Qualifier, Verdict } from './generated/graphql';
import type { Proposal } from './use-draft';

export type Entity = Extract<Proposal, { __typename: 'ProposedEntity' }>;
export type Figure = Extract<Proposal, { __typename: 'ProposedFigure' }>;

export const TYPES: Readonly<Record<Proposal['__typename'], string>> = {
  ProposedEntity: 'Entity',
  ProposedFigure: 'Figure',
  ProposedLink: 'Link',
  ProposedQuotation: 'Quotation',
};

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  UNSURE: 'Unsure',
};

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  SAME: 'in the graph',
  NEW_NAME: 'a new name of',
  NEW: 'new',
  UNSURE: 'one of these, or new?',
};

export const EFFECTS: Readonly<Record<Effect, string>> = {
  NEW: 'New: no other document gives it',
  CONFIRMS: 'Confirms',
  CONTRADICTS: 'Contradicts',
  CORRECTS: 'Corrects',
  LATER_WORD: 'Later word on a promise',
};

const QUALIFIERS: Partial<Readonly<Record<Qualifier, string>>> = {
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  APPROXIMATELY: 'about',
};

/** An id without its type: TechnologyPark:karachi-it-park is "karachi it park". */
export function named(reference: string | null | undefined): string {
  const [, slug] = /^[A-Z]\w*:(.+)$/.exec(reference ?? '') ?? [];
  return slug?.replaceAll('-', ' ') ?? reference ?? '?';
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

export function amountOf({ value, min, max, unit, printedUnit, qualifier }: Figure): string {
  const number =
    value != null
      ? NUMBER.format(value)
      : [min, max]
          .map((one) => (one == null ? '' : NUMBER.format(one)))
          .filter(Boolean)
          .join(' to ');
  return [QUALIFIERS[qualifier], number, unit === '1' ? '' : /^[[{]/.test(unit) ? printedUnit : unit]
    .filter(Boolean)
    .join(' ');
}

export function sentenceOf(proposal: Proposal): string {
  switch (proposal.__typename) {
    case 'ProposedEntity': {
      const { name, verdict, match } = proposal;
      return `${name}: ${VERDICTS[verdict]}${verdict === 'NEW_NAME' ? ` ${match?.name}` : ''}`;
    }
    case 'ProposedFigure':
      return `${named(proposal.about)}, ${named(proposal.indicator)}: ${amountOf(proposal)}`;
    case 'ProposedLink':
      return `${named(proposal.subject)} ${proposal.reads} ${named(proposal.object)}`;
    case 'ProposedQuotation':
      return `${named(proposal.speaker)}: “${proposal.said}”`;
  }
}
