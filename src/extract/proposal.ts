// What is proposed of a text, each with its exact words. Positions are code points of the normalized text; the end is exclusive.
import type { EntityType, Predicate } from '../generated/schema.js';
import type { Basis, Frequency, ObservationKind, Qualifier } from '../dataset/types.js';

export interface Words {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Where a proposal comes from: a rule of the language, a list of names, an earlier decision, or a language model. */
export type Source = 'RULE' | 'GAZETTEER' | 'DECISION' | 'MODEL';

interface Proposed extends Words {
  /** The same in every run over the same text: what was decided about it is found again by it. */
  readonly key: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly source: Source;
}

/** An entity of the graph: its id; else the name of an entity of this proposal. */
export type Reference = string;

export type Verdict = 'SAME' | 'NEW_NAME' | 'NEW' | 'UNSURE';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** From 0 to 1; 1 is the same name. */
  readonly score: number;
  /** In a few words: "the same name", "the initials". */
  readonly why: string;
}

export interface ProposedEntity extends Proposed {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly verdict: Verdict;
  /** The best candidate of SAME and NEW_NAME. */
  readonly match: Candidate | null;
  readonly candidates: readonly Candidate[];
  /** Every place where the text names it, the first included. */
  readonly mentions: readonly Words[];
}

export interface ProposedPeriod {
  /** As the text says it. */
  readonly label: string;
  /** EDTF. */
  readonly start?: string;
  readonly end?: string;
  readonly frequency?: Frequency;
}

export interface ProposedFigure extends Proposed {
  /** The printed number with its unit, words of `exact`. */
  readonly raw: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** A code of units.yaml, UCUM or ISO 4217, without a scale: USD, never USD_MILLION. */
  readonly unit: string;
  /** As in the words: sqft, %, USD, companies. */
  readonly printedUnit: string;
  readonly qualifier: Qualifier;
  readonly kind: ObservationKind;
  readonly basis: Basis;
  readonly about: Reference | null;
  /** The id of an indicator, else the name of a new one. */
  readonly indicator: Reference | null;
  readonly period: ProposedPeriod | null;
  readonly basePeriod: ProposedPeriod | null;
  /** EDTF. */
  readonly dueBy: string | null;
  readonly statedBy: Reference | null;
}

export interface ProposedLink extends Proposed {
  readonly subject: Reference;
  readonly predicate: Predicate;
  readonly object: Reference;
  readonly basis: Basis;
  readonly statedBy: Reference | null;
  /** Only the two names in one sentence: a hint for the reviewer. */
  readonly isHint: boolean;
}

export interface ProposedQuotation extends Proposed {
  readonly speaker: Reference | null;
  /** At most fifteen words, with … where it is cut. */
  readonly text: string;
  /** All of the quoted words. */
  readonly whole: { readonly start: number; readonly end: number };
  readonly about: readonly Reference[];
}

export interface Proposal {
  readonly entities: readonly ProposedEntity[];
  readonly figures: readonly ProposedFigure[];
  readonly links: readonly ProposedLink[];
  readonly quotations: readonly ProposedQuotation[];
  /** What a person should know: the language is not supported, words of a model were not found. */
  readonly notes: readonly string[];
}

/** What is known of the text besides its words. */
export interface TextToRead {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** EDTF; dates such as "on Wednesday" are resolved against it. */
  readonly published?: string;
  readonly title?: string;
}
