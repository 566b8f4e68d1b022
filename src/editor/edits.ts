// What editors send → the values of a draft, which src/ingest/drafts checks.
import type { Draft } from '../ingest/drafts/draft.js';
import type { Decided } from '../ingest/drafts/drafts.js';
import { kindOf, type Kind } from '../ingest/drafts/draft.js';
import { effective } from '../ingest/drafts/effective.js';
import { matched } from '../ingest/desk/matched.js';
import type { DecisionInput, EntityEdit, FigureEdit, LinkEdit, QuotationEdit } from './generated/types.js';
import { InputError } from './user-errors.js';

export type Edits = {
  readonly entity?: EntityEdit | null | undefined;
  readonly figure?: FigureEdit | null | undefined;
  readonly link?: LinkEdit | null | undefined;
  readonly quotation?: QuotationEdit | null | undefined;
};

export const FIELD_OF = {
  entities: 'entity',
  figures: 'figure',
  links: 'link',
  quotations: 'quotation',
} as const satisfies Record<Kind, keyof Edits>;

/** A decision without values keeps those of the decision before. */
export function decidedFrom(input: DecisionInput, draft: Draft, at: number): Decided {
  const { key, outcome } = input;
  const kind = kindOf(draft.proposal, key);
  const name = kind === undefined ? undefined : FIELD_OF[kind];
  const given = (Object.values(FIELD_OF) as (keyof Edits)[]).filter((one) => input[one] != null);
  for (const one of given)
    if (one !== name)
      throw new InputError(`The proposal "${key}" is no ${one}: leave out its values.`, [
        'input',
        'decisions',
        String(at),
        one,
      ]);
  const before = draft.decisions[key]?.edited;
  const values =
    name === undefined || input[name] == null
      ? before
      : {
          ...before,
          ...(input.entity == null ? valuesOf(input[name]) : entityValues(input.entity, draft, key)),
        };
  return { key, outcome: outcome ?? null, ...(values === undefined ? {} : { edited: values }) };
}

/** null takes a value away where there may be none; a number that is null is left out. */
export function valuesOf(edits: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([name, value]: [string, unknown]) => {
      if (value === undefined || (value === null && NEVER_NULL.has(name))) return [];
      return [[name, PERIODS.has(name) && value !== null ? present(value) : value]];
    }),
  );
}

const NEVER_NULL = new Set(['value', 'min', 'max', 'description', 'name', 'type', 'aliases', 'raw', 'unit']);
const PERIODS = new Set(['period', 'basePeriod']);

const present = (period: unknown): object =>
  Object.fromEntries(Object.entries(period as object).filter(([, value]) => value !== null)); // GraphQL has checked its shape

function entityValues(edits: EntityEdit, draft: Draft, key: string): Record<string, unknown> {
  const { match, ...others } = edits;
  const proposed = effective(draft).entities.find((one) => one.key === key);
  const name = others.name ?? proposed?.name ?? '';
  const choice = match === undefined ? {} : matched({ name, candidates: proposed?.candidates ?? [] }, match);
  return { ...valuesOf(others), ...choice };
}
