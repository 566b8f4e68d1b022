// The records of the dataset for everything that comes after it. They are checked and complete: ids and normalized
// quantities are computed, positions are known. schema.ts has the shape that a person writes in YAML.

import type { EntityType, Predicate } from '../generated/schema.js';
import type {
  Basis,
  DOCUMENT_KINDS,
  Frequency,
  MATCHES,
  Measure,
  ObservationKind,
  Qualifier,
} from './vocabulary.js';

export * from './vocabulary.js';
export type { EntityType, Predicate };

/** A fragment of a document. Positions count Unicode code points from 0; the end is exclusive. */
export interface EvidenceRecord {
  readonly document: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

export interface ExternalIdRecord {
  readonly scheme: string;
  readonly value: string;
  readonly url?: string;
  readonly match: (typeof MATCHES)[number];
}

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  /** BCP 47. */
  readonly language: string;
  /** EDTF; absent when the document does not say. */
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly license?: string;
  /** Of its text. */
  readonly sha256: string;
  /** Length of its text in Unicode code points. */
  readonly characters: number;
  /** Of the file that the text was taken from. */
  readonly fileSha256?: string;
  readonly mediaType?: string;
  /** The program that took the text out of that file, with its version. */
  readonly extractor?: string;
}

export interface UnitRecord {
  readonly id: string;
  readonly code: string;
  readonly symbol: string;
  readonly name: string;
  /** Code of the base unit; a base unit names itself. */
  readonly base: string;
  /** How many of the base unit one of this unit is. */
  readonly factor: number;
}

export interface IndicatorRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Code of the base unit in which every observation of it can be compared. */
  readonly unit: string;
  /** The indicator whose growth this one measures. */
  readonly growthOf?: string;
  /** For a share or another rate, the indicators of the two amounts that it relates. */
  readonly ratioOf?: { readonly numerator: string; readonly denominator: string };
  /** What adds up over time, what is there at a time, or a rate; unknown if absent. */
  readonly measure?: Measure;
  /** For a share of work that is done, the milestone that it leads to. */
  readonly progressOf?: string;
}

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly externalIds: readonly ExternalIdRecord[];
  /** Ids of this entity from before a merge or a renaming; they still resolve. */
  readonly formerIds: readonly string[];
  readonly evidence: readonly EvidenceRecord[];
  /** Event: EDTF. */
  readonly date?: string;
  /** The other values that schema/ gives its type. */
  readonly [stored: string]: unknown;
  /** Places: from the gazetteer, degrees WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Country: ISO 3166-1 alpha-2. Region: ISO 3166-2. From the gazetteer. */
  readonly isoCode?: string;
}

interface ClaimBase {
  readonly id: string;
  readonly basis: Basis;
  /** The entity that says so in the document; absent if the document itself says so. */
  readonly statedBy?: string;
  readonly evidence: readonly EvidenceRecord[];
}

export interface LinkRecord extends ClaimBase {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** EDTF. */
  readonly validFrom?: string;
  /** EDTF. */
  readonly validTo?: string;
}

export interface PeriodRecord {
  readonly label: string;
  /** EDTF. */
  readonly start?: string;
  /** EDTF. */
  readonly end?: string;
  readonly frequency?: Frequency;
}

export interface NormalizedQuantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
}

export interface QuantityRecord {
  /** As printed. */
  readonly raw: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier: Qualifier;
  /** Unit code. */
  readonly unit: string;
  readonly normalized: NormalizedQuantity;
}

export interface ObservationRecord extends ClaimBase {
  readonly about: string;
  readonly indicator: string;
  readonly quantity: QuantityRecord;
  readonly period?: PeriodRecord;
  /** What growth is measured against. */
  readonly basePeriod?: PeriodRecord;
  readonly kind: ObservationKind;
  /** The entities that a number of things counts, if the document names every one. */
  readonly counted?: readonly string[];
  /** The figures that this one is the sum of, if the document names every one. */
  readonly parts?: readonly string[];
  /** EDTF, as precise as the document. */
  readonly dueBy?: string;
  /** First ISO day of dueBy, computed. */
  readonly dueByFirst?: string;
  /** Last ISO day of dueBy, computed: after it the promise is due. */
  readonly dueByLast?: string;
}

export interface QuotationRecord extends ClaimBase {
  readonly speaker: string;
  readonly about: readonly string[];
  /** At most fifteen words, … where it is cut. */
  readonly text: string;
  readonly document: string;
  /** Bounds of the whole quotation inside its quotation marks. */
  readonly start: number;
  readonly end: number;
}

export type ClaimRecord = LinkRecord | ObservationRecord | QuotationRecord;

/** What the data is about, and where to start in it. */
export interface AboutRecord {
  readonly title: string;
  readonly subject?: string;
  readonly example: string;
  readonly featured: readonly string[];
  readonly questions: readonly { readonly text: string; readonly path: string }[];
}

/** What a person decided about entities that look alike. */
export interface DecisionRecord {
  /** One entity: the first id stays. */
  readonly same?: readonly string[];
  /** Entities that stay apart, however much they look alike. */
  readonly different?: readonly string[];
  readonly by: string;
  readonly why: string;
}

export interface Dataset {
  readonly about?: AboutRecord;
  readonly decisions: readonly DecisionRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly units: readonly UnitRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly entities: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly quotations: readonly QuotationRecord[];
}
