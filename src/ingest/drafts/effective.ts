// A proposal as it would be published: what was proposed, with the values that a person put in their place.
import type { Proposal } from '../../extract/proposal.js';
import { KINDS, type Draft, type Kind } from './draft.js';

type Values = Readonly<Record<string, unknown>>;

const NUMBERS = ['value', 'min', 'max'] as const;

/** The number of a figure is replaced as a whole: a value in place of a range leaves no bounds. */
export function edited<T extends object>(proposed: T, values: Values | undefined): T {
  if (values === undefined) return proposed;
  const isNumberNew = NUMBERS.some((name) => name in values);
  const kept = isNumberNew
    ? Object.fromEntries(
        Object.entries(proposed).filter(([name]) => !(NUMBERS as readonly string[]).includes(name)),
      )
    : proposed;
  return { ...kept, ...values } as T; // the values were checked against the shape of the proposal
}

/** All of a draft with its edits and what persons added, whatever was decided about it. */
export function effective({ proposal, decisions, added }: Draft): Proposal {
  const of = <K extends Kind>(kind: K): Proposal[K][number][] => [
    ...(proposal[kind] as readonly Proposal[K][number][]).map((one) =>
      edited(one, decisions[one.key]?.edited),
    ),
    ...(added[kind] as readonly Proposal[K][number][]),
  ];
  return {
    entities: of('entities'),
    figures: of('figures'),
    links: of('links'),
    quotations: of('quotations'),
    notes: proposal.notes,
  };
}

/** The keys of what persons added. */
export const addedKeys = ({ added }: Draft): ReadonlySet<string> =>
  new Set(KINDS.flatMap((kind) => added[kind].map(({ key }) => key)));
