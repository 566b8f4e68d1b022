// A document on its way into the data: what is proposed of it, and what persons decided. One JSON file each.
import { z } from 'zod';
import { ExpectedError } from '../../common/expected-error.js';
import type { Proposal } from '../../extract/proposal.js';
import { LIMITS } from '../../limits/table.js';
import { EntityProposal, FigureProposal, LinkProposal, QuotationProposal } from '../proposal-schema.js';
import type { Publication } from '../publish/write-document.js';
import type { SourceDocument } from '../read/source-document.js';

export const OUTCOMES = ['ACCEPTED', 'REJECTED', 'UNSURE'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The lists of a proposal. */
export const KINDS = ['entities', 'figures', 'links', 'quotations'] as const;
export type Kind = (typeof KINDS)[number];

/** What a person may change of a proposal. */
const description = z.string().trim().min(1).max(LIMITS.proposedText).optional();
const values = z.record(z.string(), z.unknown()).optional();
const EDITABLE = {
  entities: EntityProposal.omit({ key: true }).partial().extend({ description, values }),
  figures: FigureProposal.omit({ key: true }).partial(),
  links: LinkProposal.omit({ key: true }).partial(),
  quotations: QuotationProposal.omit({ key: true }).partial(),
} as const;

/** What a person adds that was missed. */
const ADDED = {
  entities: EntityProposal.extend({ description, values }),
  figures: FigureProposal,
  links: LinkProposal,
  quotations: QuotationProposal,
} as const;

export interface Decision {
  readonly outcome: Outcome;
  /** Values in place of those proposed. */
  readonly edited?: Readonly<Record<string, unknown>>;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export type Added = { readonly [K in Kind]: readonly z.infer<(typeof ADDED)[K]>[] };

export interface Draft {
  /** The name of its file, and of the folder that it is published to. */
  readonly id: string;
  /** Raised with each change: a change of an older revision is refused. */
  readonly revision: number;
  readonly document: SourceDocument;
  readonly proposal: Proposal;
  /** By the keys of proposals. */
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly added: Added;
  /** Why a sentence gave no claim, by its number. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Once it is published. */
  readonly publication?: Publication;
}

export const newDraft = (id: string, document: SourceDocument, proposal: Proposal): Draft => ({
  id,
  revision: 1,
  document,
  proposal,
  decisions: {},
  added: { entities: [], figures: [], links: [], quotations: [] },
  reasons: {},
});

/** A draft cannot be read, found or changed; the message says why and what to do. */
export class DraftError extends ExpectedError {}

/** There is no such draft, or no such proposal in it. */
export class DraftMissing extends DraftError {}

/** There are as many as there may be. */
export class TooMany extends DraftError {}

/** Somebody else has changed the draft since it was read. */
export class DraftConflict extends DraftError {
  constructor(
    readonly id: string,
    readonly revision: number,
    expected: number,
  ) {
    super(
      `The draft ${id} was changed by somebody else: it is at revision ${revision}, and you decided on revision ${expected}. Look at it again; nothing was lost.`,
    );
  }
}

export function kindOf(proposal: Proposal, key: string): Kind | undefined {
  return KINDS.find((kind) => proposal[kind].some((one) => one.key === key));
}

export const checkEdited = (kind: Kind, edited: unknown): Readonly<Record<string, unknown>> =>
  parsed(EDITABLE[kind].strict(), edited) as Readonly<Record<string, unknown>>;

export const checkAdded = <K extends Kind>(kind: K, fact: unknown): Added[K][number] =>
  parsed<Added[K][number]>(ADDED[kind] as never, fact);

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value);
  if (error) throw new DraftError(`The values are not valid:\n${z.prettifyError(error)}`);
  return data as T; // without an error there is data
}
