// Entries of data/ that are to be written, each with the key of its proposal.
import type { SourceText } from '../../dataset/fragment.js';
import type { Obstacle } from './accepted.js';
import type { NewIndicator } from './indicators.js';
import type { NewUnit } from './units.js';
import type { ProposedFigure, ProposedPeriod, Words } from '../../extract/proposal.js';

export interface PlannedEntity {
  readonly id: string;
  /** Whether the graph has it already. */
  readonly isKnown: boolean;
  readonly name: string;
  /** Of a known one, those that are new. */
  readonly aliases: readonly string[];
  readonly description: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Words[];
}

export interface PlannedLink {
  readonly key: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly basis: string;
  readonly statedBy?: string;
  readonly evidence: readonly Words[];
}

export interface PlannedQuotation {
  readonly key: string;
  readonly speaker: string;
  readonly about: readonly string[];
  readonly text: string;
  readonly whole: { readonly start: number; readonly end: number };
  readonly evidence: readonly Words[];
}

export interface PlannedFigure {
  readonly key: string;
  readonly about: string;
  readonly indicator: string;
  readonly kind: string;
  readonly quantity: PlannedQuantity;
  readonly period?: ProposedPeriod;
  readonly basePeriod?: ProposedPeriod;
  readonly dueBy?: string;
  readonly basis: string;
  readonly statedBy?: string;
  readonly evidence: readonly Words[];
}

export interface PlannedQuantity {
  readonly raw: string;
  readonly qualifier: ProposedFigure['qualifier'];
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
}

export interface Plan {
  readonly entities: readonly PlannedEntity[];
  readonly figures: readonly PlannedFigure[];
  readonly links: readonly PlannedLink[];
  readonly quotations: readonly PlannedQuotation[];
  readonly units: readonly NewUnit[];
  readonly indicators: readonly NewIndicator[];
  readonly obstacles: readonly Obstacle[];
}

/** What the parts of a plan share. */
export interface Planning {
  readonly text: SourceText;
  /** The id that a reference means, whoever is named by these words. */
  readonly entities: {
    idOf(reference: string, key: string, words: readonly Words[]): string | undefined;
  };
  /** Reports what stands in the way of a proposal. */
  refuse(key: string, message: string): undefined;
  /** The words as evidence; reports those that are not in the text at their position. */
  evidence(key: string, words: Words, needed?: string): readonly Words[];
}

export function withWords(known: readonly Words[] = [], more: readonly Words[]): readonly Words[] {
  const places = new Set(known.map(({ start, end }) => `${start} ${end}`));
  return [...known, ...more.filter(({ start, end }) => !places.has(`${start} ${end}`))];
}

/** In the order of the document. */
export const inOrder = (
  a: { readonly key: string; readonly evidence: readonly Words[] },
  b: { readonly key: string; readonly evidence: readonly Words[] },
): number =>
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
  (a.evidence[0]?.end ?? 0) - (b.evidence[0]?.end ?? 0) ||
  (a.key < b.key ? -1 : 1);
