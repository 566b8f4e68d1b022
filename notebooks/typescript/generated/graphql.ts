/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, ISO 8601, such as `2026-01-31`. */
  Date: { input: string; output: string; }
  /** A point in time in UTC, ISO 8601, such as `2026-01-31T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A date, month, year or interval of those in the Extended Date/Time Format (ISO 8601-2), such as `2027`, `2024-11` or `2024-07/2025-06`. Precision is kept: `2027` is the year, never its first day. */
  EDTF: { input: string; output: string; }
};

/** Which agencies to list; conditions that are given hold together. */
export type AgencyFilter = {
  /** Only agencies of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only agencies that are part of this ministry. */
  readonly ministry?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which agreements to list; conditions that are given hold together. */
export type AgreementFilter = {
  /** Only agreements that concern this entity. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only agreements signed within this range; one without a date not at all. */
  readonly date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only agreements of this kind. */
  readonly kind?: InputMaybe<AgreementKind>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only agreements that this entity signed. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of agreement. */
export type AgreementKind =
  /** Land, spectrum or another public resource, given for use. */
  | 'ALLOTMENT'
  /** A contract for goods, works or services. */
  | 'CONTRACT'
  /** Money lent or granted. */
  | 'LOAN'
  /** A memorandum of understanding or a letter of intent: it says what the sides mean to do. */
  | 'MEMORANDUM';

/** Whether a park or a piece of infrastructure is only planned, or in operation. */
export type AssetStatus =
  /** In operation. */
  | 'OPERATING'
  /** Announced or under construction. */
  | 'PLANNED';

/** How a claim follows from its evidence. */
export type Basis =
  /** It is our reading of the words; another reader may read them differently. */
  | 'IMPLIED'
  /** The document says it in so many words. */
  | 'STATED';

/** What a load can do to something. */
export type ChangeAction =
  /** It was new, or came back. */
  | 'ADDED'
  /** Something it says is different: a value, its evidence, an external id, who stated it, what it counts or relates. A new link or figure does not change the entities that it is about. */
  | 'CHANGED'
  /** It is no longer in the data; only its id finds it. */
  | 'RETRACTED';

/** Which checks to list; conditions that are given hold together. */
export type CheckFilter = {
  /** Only checks of figures about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only checks that use a figure of this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only checks of this kind. */
  readonly kind?: InputMaybe<CheckKind>;
  /** Only checks in which the rounding of all printed figures can explain the reported one (true), or cannot (false). */
  readonly withinPossible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only checks in which rounding the computed number gives the reported one (true), or another one (false). */
  readonly withinRounding?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a check computes. */
export type CheckKind =
  /** An amount of money, from the same amount in another currency and a rate that a document gives. */
  | 'CONVERSION'
  /** A number of things, from the things that the document names. */
  | 'COUNT'
  /** Growth in percent, from the amount of a period and that of its base period. */
  | 'GROWTH'
  /** A share in percent, from the amounts of the part and of the whole. */
  | 'PART_OF_WHOLE'
  /** A rate of one amount to another. */
  | 'RATE'
  /** A sum, from the parts that the document names. */
  | 'SUM_OF_PARTS'
  /** An amount of a period, from those of the periods that together make it, in any documents. */
  | 'SUM_OF_PERIODS';

/** Which cities to list; conditions that are given hold together. */
export type CityFilter = {
  /** Only cities in this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only cities in this region. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
};

/** Which claims to list; conditions that are given hold together. */
export type ClaimFilter = {
  /** Only claims that have this entity as subject, object, topic or speaker. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims that follow from their evidence in this way. */
  readonly basis?: InputMaybe<Basis>;
  /** Only claims with evidence in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims that the graph first held in this time. */
  readonly recordedAt?: InputMaybe<DateTimeRange>;
  /** Only claims that this entity stated. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims of this kind. */
  readonly type?: InputMaybe<ClaimType>;
};

/** The order of claims; equal ones go by id. */
export type ClaimOrder =
  /** By id. */
  | 'ID_ASC'
  /** By the time the graph first held them, oldest first. */
  | 'RECORDED_AT_ASC'
  /** By the time the graph first held them, newest first. */
  | 'RECORDED_AT_DESC';

/** The kinds of claims. */
export type ClaimType =
  /** Entity to entity. */
  | 'Link'
  /** Entity to quantity. */
  | 'Observation'
  /** Speaker to words. */
  | 'Quotation';

/** Which commitments to list; conditions that are given hold together. */
export type CommitmentFilter = {
  /** Only those about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only those due on or before the last day of this. */
  readonly dueBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only those of this indicator. */
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Only targets (TARGET), or only forecasts (FORECAST). */
  readonly kind?: InputMaybe<ObservationKind>;
  /** Only those whose due date has moved to a later day (true), or has not (false). */
  readonly slipped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those stated by this entity. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<CommitmentStatus>>;
};

/** What has become of a promise. */
export type CommitmentStatus =
  /** An actual figure reached it, by the due date where there is one. */
  | 'MET'
  /** Due, and an actual figure for the due date or later had not reached it, before any reached it. */
  | 'MISSED'
  /** Not yet due, and not yet reached; a limit can only be met when it is due. On the day of the due date it is not yet due. */
  | 'OPEN'
  /** Due, and no figure for the due date or later says whether it was reached in time; one that reached it later does not say, and is named in `reason`. */
  | 'OVERDUE'
  /** No due date, and no actual figure has reached it. */
  | 'UNKNOWN';

/** Which companies to list; conditions that are given hold together. */
export type CompanyFilter = {
  /** Only companies of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which conflicts to list; conditions that are given hold together. */
export type ConflictFilter = {
  /** Only conflicts about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only conflicts that a figure of this document is part of. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only conflicts of this indicator. */
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
};

/** Which countries to list; conditions that are given hold together. */
export type CountryFilter = {
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only the country with this ISO 3166-1 alpha-2 code, in capitals or not. */
  readonly isoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** A range of time; both ends count. */
export type DateTimeRange = {
  /** Not before this. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after this. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** At which end of a link an entity is. */
export type Direction =
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** Which documents to list; conditions that are given hold together. */
export type DocumentFilter = {
  /** Only documents of this sort. */
  readonly kind?: InputMaybe<DocumentKind>;
  /** Only documents in this language, BCP 47. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Only the document whose text has this SHA-256, in hexadecimal. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of document. */
export type DocumentKind =
  /** A news article. */
  | 'ARTICLE'
  /** A table of public data. */
  | 'DATASET'
  /** The facts of a page that is published elsewhere, restated in our own words. */
  | 'DIGEST';

/** The order of documents; equal titles go by id. */
export type DocumentOrder =
  /** By title, from A. */
  | 'TITLE_ASC'
  /** By title, from Z. */
  | 'TITLE_DESC';

/** Which possible duplicates to list; conditions that are given hold together. */
export type DuplicateFilter = {
  /** Only those that this entity is part of. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this reason. */
  readonly reason?: InputMaybe<DuplicateReason>;
};

/** Why two entities may be one. */
export type DuplicateReason =
  /** They have one name or alias, apart from case, accents and the order of its words. */
  | 'SAME_NAME'
  /** They have names of at least seven letters that differ by one letter, or by two that are swapped. */
  | 'SIMILAR_NAME';

/** A range of dates; both ends count. */
export type EdtfRange = {
  /** Not before the first day of this. */
  readonly gte?: InputMaybe<Scalars['EDTF']['input']>;
  /** Not after the last day of this. */
  readonly lte?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Which entities to list; conditions that are given hold together. */
export type EntityFilter = {
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** The order of entities; equal names go by id. */
export type EntityOrder =
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

/** The types that an entity can have. */
export type EntityType =
  /** A public body that is no ministry: a board, an authority, a government as a whole. */
  | 'Agency'
  /** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
  | 'Agreement'
  /** A city or town. */
  | 'City'
  /** A commercial enterprise. */
  | 'Company'
  /** A country, by ISO 3166-1. */
  | 'Country'
  /** Something that happened at a time: a meeting, an opening, an outage. */
  | 'Event'
  /** A cable, a fibre network or other built means of communication. */
  | 'Infrastructure'
  /** A programme, project, policy or review. */
  | 'Initiative'
  /** A law or regulation. */
  | 'Law'
  /** A government ministry. */
  | 'Ministry'
  /** A person in public life, with a post or without. */
  | 'Official'
  /** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
  | 'OtherOrganization'
  /** An office that a person can hold. */
  | 'Post'
  /** A part of a country, larger than a city. */
  | 'Region'
  /** A technology or field of technology, such as 5G. */
  | 'Technology'
  /** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
  | 'TechnologyPark'
  /** A university or another place of higher education. */
  | 'University';

/** Which events to list; conditions that are given hold together. */
export type EventFilter = {
  /** Only events that concern this entity. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only events dated within this range; one dated by a year counts with all its days, one without a date not at all. */
  readonly date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only events of this kind. */
  readonly kind?: InputMaybe<EventKind>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only events in which this entity took part. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** Only events at this place or in a place within it. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of event. */
export type EventKind =
  /** People came together for a programme: a conference, a fair, a contest. */
  | 'CONFERENCE'
  /** A body decided or approved something. */
  | 'DECISION'
  /** A service was slowed or interrupted at times. */
  | 'DISRUPTION'
  /** People met. */
  | 'MEETING'
  /** Something was opened, launched or begun. */
  | 'OPENING'
  /** Something else, which the description tells. */
  | 'OTHER'
  /** A service stopped, or something was damaged. */
  | 'OUTAGE'
  /** A service came back. */
  | 'RESTORATION'
  /** An agreement was signed. */
  | 'SIGNING';

/** What hits are grouped by. */
export type FacetField =
  /** The countries it belongs to: by where it lies, what it is part of, whom it represents or concerns, who leads, operates, hosts, signed or issued it. */
  | 'COUNTRY'
  /** The technologies it uses, concerns or affects. */
  | 'TECHNOLOGY'
  /** The type of the entity, or Quotation. */
  | 'TYPE';

/** Which facts to list; conditions that are given hold together. */
export type FactFilter = {
  /** Only facts about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts that a figure of this document states. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts of this indicator. */
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts meant in this way. */
  readonly kind?: InputMaybe<ObservationKind>;
  /** Only facts that at least so many documents state; 2 for what is confirmed. */
  readonly minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only facts that at least so many independent voices state. */
  readonly minVoices?: InputMaybe<Scalars['Int']['input']>;
};

/** A range of numbers; both ends count. */
export type FloatRange = {
  /** At least this. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most this. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** The groups of a search over everything. */
export type FoundKind =
  /** Documents. */
  | 'DOCUMENTS'
  /** Entities of all types, and indicators. */
  | 'ENTITIES'
  /** Figures that were measured, and those that others are compared with. */
  | 'FIGURES'
  /** Words of documents that support a claim or name an entity, and quotations. */
  | 'PASSAGES'
  /** Figures that somebody aims at or expects. */
  | 'PROMISES';

/** How often an amount recurs (SDMX code list FREQ). */
export type Frequency =
  /** Each year. */
  | 'ANNUAL'
  /** Each month. */
  | 'MONTHLY';

/** Which part of the graph; conditions that are given hold together. */
export type GraphFilter = {
  /** Only links with evidence in one of these documents, 1 to 100, and the entities at their ends; one that is unknown is a BAD_USER_INPUT error. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these entities, 1 to 2,000, and the links between them; one that is unknown is a BAD_USER_INPUT error. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only links with one of these predicates, and the entities at their ends. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Only entities of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Where words are looked for. */
export type HighlightField =
  /** One of its other names. */
  | 'ALIAS'
  /** Its description. */
  | 'DESCRIPTION'
  /** The name of an entity or indicator, the title of a document. */
  | 'NAME'
  /** Who published a document. */
  | 'PUBLISHER'
  /** The words of a quotation, of a passage, of a figure. */
  | 'TEXT';

/** Which indicators to list; conditions that are given hold together. */
export type IndicatorFilter = {
  /** Only those whose name contains these letters, without regard to case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only indicators with this base unit; a code such as `USD`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** How the figures of an indicator relate to time. */
export type IndicatorMeasure =
  /** They add up: the exports of two months are those of one month and of the other. */
  | 'FLOW'
  /** They are shares, growth or other rates. */
  | 'RATE'
  /** They say what is there at a time, such as parks: they do not add up over time. */
  | 'STOCK';

/** Which infrastructure to list; conditions that are given hold together. */
export type InfrastructureFilter = {
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only infrastructure of this kind. */
  readonly kind?: InputMaybe<InfrastructureKind>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only infrastructure that this organization operates. */
  readonly operator?: InputMaybe<Scalars['ID']['input']>;
  /** Only infrastructure located in this place, directly or as part of what is. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of infrastructure. */
export type InfrastructureKind =
  /** A network of optical fibre on land. */
  | 'FIBRE_NETWORK'
  /** The infrastructure of a whole country, taken together. */
  | 'NATIONAL'
  /** A satellite network. */
  | 'SATELLITE'
  /** A cable on the sea bed, or all of them together. */
  | 'SUBMARINE_CABLE';

/** Which initiatives to list; conditions that are given hold together. */
export type InitiativeFilter = {
  /** Only initiatives located in this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only initiatives that this country or organization pays for. */
  readonly funder?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only initiatives of this kind. */
  readonly kind?: InputMaybe<InitiativeKind>;
  /** Only initiatives that this organization leads. */
  readonly leadOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only initiatives that are part of this one. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only initiatives that concern or use this technology. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of initiative. */
export type InitiativeKind =
  /** A rule or aim of policy. */
  | 'POLICY'
  /** A programme with several measures. */
  | 'PROGRAMME'
  /** A project with an end. */
  | 'PROJECT'
  /** A regulatory review. */
  | 'REVIEW';

/** Which laws to list; conditions that are given hold together. */
export type LawFilter = {
  /** Only laws that concern this entity. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only laws of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only laws issued within this range; one without a date not at all. */
  readonly date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only laws that this organization issued. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which links to list; conditions that are given hold together. */
export type LinkFilter = {
  /** Only links with evidence in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only links with this object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Only links with one of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Only links that the graph first held in this time. */
  readonly recordedAt?: InputMaybe<DateTimeRange>;
  /** Only links with this subject. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** How sure it is that two systems mean the same thing. */
export type MatchStatus =
  /** Likely, nobody has checked it. */
  | 'CANDIDATE'
  /** Checked against the other system's own data. */
  | 'VERIFIED';

/** Which ministries to list; conditions that are given hold together. */
export type MinistryFilter = {
  /** Only ministries of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** What a moment stands for. */
export type MomentKind =
  /** The day by which a target or forecast is due. */
  | 'DUE_DATE'
  /** The end of a tenure or another link. */
  | 'END'
  /** An event, at its date. */
  | 'EVENT'
  /** A figure, at the period it is for. */
  | 'OBSERVATION'
  /** The start of a tenure or another link. */
  | 'START';

/** Which observations to list; conditions that are given hold together. */
export type ObservationFilter = {
  /** Only figures about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures with evidence in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures with a due date in this range; a year counts with its last day. */
  readonly dueBy?: InputMaybe<EdtfRange>;
  /** Only figures of this indicator. */
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures meant in this way. */
  readonly kind?: InputMaybe<ObservationKind>;
  /** Only figures whose fact at least so many documents state; 2 for what is confirmed. */
  readonly minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only figures whose fact at least so many independent voices state. */
  readonly minVoices?: InputMaybe<Scalars['Int']['input']>;
  /** Only figures that the graph first held in this time. */
  readonly recordedAt?: InputMaybe<DateTimeRange>;
  /** Only figures that this entity stated. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures in this unit, or in a unit with this base; a code such as `USD`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only figures in this range of numbers: of `unit` where that is given, else of the base unit. A figure that is a range counts when
   * it overlaps; `over 350` counts as just above 350, `under 350` as just below.
   */
  readonly value?: InputMaybe<FloatRange>;
};

/** How a figure is meant. */
export type ObservationKind =
  /** Measured or reported as fact. */
  | 'ACTUAL'
  /** The earlier figure that another is compared with. */
  | 'BASELINE'
  /** Somebody expects it: expected, projected. */
  | 'FORECAST'
  /** Somebody aims at it: planned, set, intended. */
  | 'TARGET';

/** The order of observations; equal ones go by id. */
export type ObservationOrder =
  /** By due date, earliest first; those without one come last. */
  | 'DUE_BY_ASC'
  /** By due date, latest first; those without one come last. */
  | 'DUE_BY_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By number in the base unit, smallest first; a figure with bounds alone goes by its bound. */
  | 'VALUE_ASC'
  /** By number in the base unit, largest first; a figure with bounds alone goes by its bound. */
  | 'VALUE_DESC';

/** Which people to list; conditions that are given hold together. */
export type OfficialFilter = {
  /** Only holders of a post that represents this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only holders of a post at this organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only holders of this post, now or before. */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
};

/** Which other organizations to list; conditions that are given hold together. */
export type OtherOrganizationFilter = {
  /** Only other organizations of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which posts to list; conditions that are given hold together. */
export type PostFilter = {
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only posts at this organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only posts that represent this country. */
  readonly represents?: InputMaybe<Scalars['ID']['input']>;
};

/** How one entity relates to another, read from subject to object. */
export type Predicate =
  /** The subject, a diplomatic post, is accredited to the object, a country. */
  | 'ACCREDITED_TO'
  /** The subject, an event, affected the object. */
  | 'AFFECTED'
  /** The subject, an initiative, is held up as a benchmark for the object, an initiative. */
  | 'BENCHMARK_FOR'
  /** The subject, an event, was caused by the object. */
  | 'CAUSED_BY'
  /** The subject, an event, initiative, law or agreement, is about the object. */
  | 'CONCERNS'
  /** The subject, an event, came after the object, an event. */
  | 'FOLLOWED'
  /** The subject gets money from the object, a country or organization. */
  | 'FUNDED_BY'
  /** The subject, an official, held or holds the object, a post. */
  | 'HELD_POST'
  /** The subject, a technology park, lies on the grounds of the object, such as a university. */
  | 'HOSTED_BY'
  /** The subject, a law or regulation, was issued by the object, an organization. */
  | 'ISSUED_BY'
  /** The subject is led by the object, an organization. */
  | 'LED_BY'
  /** The subject lies in the object, a place. */
  | 'LOCATED_IN'
  /** The subject is a member of the object, such as a consortium. */
  | 'MEMBER_OF'
  /** The subject is operated by the object, an organization. */
  | 'OPERATED_BY'
  /** The subject belongs to the object, its owner, in whole or in part. */
  | 'OWNED_BY'
  /** The subject took part in the object, an event. */
  | 'PARTICIPATED_IN'
  /** The subject has, or seeks, a partnership with the object; holds both ways. */
  | 'PARTNERS_WITH'
  /** The subject is part of the object. */
  | 'PART_OF'
  /** The subject is a post at the object, an organization. */
  | 'POST_AT'
  /** The subject, a post, speaks for the object, a country. */
  | 'REPRESENTS'
  /** The subject signed the object, an agreement. */
  | 'SIGNED'
  /** The subject, an organization, works in the object, a technology park. */
  | 'TENANT_OF'
  /** The subject uses the object, a technology. */
  | 'USES';

/** How a number is meant. */
export type Qualifier =
  /** Around, about, approximately. */
  | 'APPROXIMATELY'
  /** At least. */
  | 'AT_LEAST'
  /** At most, up to. */
  | 'AT_MOST'
  /** As it stands. */
  | 'EXACT'
  /** Under, less than. */
  | 'LESS_THAN'
  /** Over, more than. */
  | 'MORE_THAN'
  /** From one number to another. */
  | 'RANGE';

/** Which quotations to list; conditions that are given hold together. */
export type QuotationFilter = {
  /** Only words about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Only words from this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only quotations that the graph first held in this time. */
  readonly recordedAt?: InputMaybe<DateTimeRange>;
  /** Only words of this speaker. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
};

/** Which part an entity has in a quotation. */
export type QuotationRole =
  /** It is spoken about. */
  | 'ABOUT'
  /** It speaks. */
  | 'SPEAKER';

/** Which regions to list; conditions that are given hold together. */
export type RegionFilter = {
  /** Only regions of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only the region with this ISO 3166-2 code, in capitals or not. */
  readonly isoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which hits to find; conditions that are given hold together. */
export type SearchFilter = {
  /** Only hits that belong to one of these countries, by their ids: see the facet COUNTRY. An unknown id is an error. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only hits that have to do with one of these technologies, by their ids: see the facet TECHNOLOGY. An unknown id is an error. */
  readonly technologies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only hits of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<SearchType>>;
};

/** What a search can find: the types of entities, and quotations. */
export type SearchType =
  /** A public body that is no ministry: a board, an authority, a government as a whole. */
  | 'Agency'
  /** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
  | 'Agreement'
  /** A city or town. */
  | 'City'
  /** A commercial enterprise. */
  | 'Company'
  /** A country, by ISO 3166-1. */
  | 'Country'
  /** Something that happened at a time: a meeting, an opening, an outage. */
  | 'Event'
  /** A cable, a fibre network or other built means of communication. */
  | 'Infrastructure'
  /** A programme, project, policy or review. */
  | 'Initiative'
  /** A law or regulation. */
  | 'Law'
  /** A government ministry. */
  | 'Ministry'
  /** A person in public life, with a post or without. */
  | 'Official'
  /** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
  | 'OtherOrganization'
  /** An office that a person can hold. */
  | 'Post'
  /** Words that somebody said. */
  | 'Quotation'
  /** A part of a country, larger than a city. */
  | 'Region'
  /** A technology or field of technology, such as 5G. */
  | 'Technology'
  /** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
  | 'TechnologyPark'
  /** A university or another place of higher education. */
  | 'University';

/** Which technologies to list; conditions that are given hold together. */
export type TechnologyFilter = {
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only technologies that this initiative concerns or uses. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which technology parks to list; conditions that are given hold together. */
export type TechnologyParkFilter = {
  /** Only parks in this city. */
  readonly city?: InputMaybe<Scalars['ID']['input']>;
  /** Only parks in this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only parks on the grounds of this organization. */
  readonly host?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only parks of this status. */
  readonly status?: InputMaybe<AssetStatus>;
};

/** Which universities to list; conditions that are given hold together. */
export type UniversityFilter = {
  /** Only universities of this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

type EntityValues_Agency_Fragment = { readonly __typename: 'Agency' };

type EntityValues_Agreement_Fragment = { readonly __typename: 'Agreement', readonly agreementKind?: AgreementKind | null, readonly agreementDate?: string | null };

type EntityValues_City_Fragment = { readonly __typename: 'City' };

type EntityValues_Company_Fragment = { readonly __typename: 'Company' };

type EntityValues_Country_Fragment = { readonly __typename: 'Country' };

type EntityValues_Event_Fragment = { readonly __typename: 'Event', readonly eventKind?: EventKind | null, readonly eventDate?: string | null };

type EntityValues_Infrastructure_Fragment = { readonly __typename: 'Infrastructure', readonly infrastructureKind?: InfrastructureKind | null, readonly infrastructureStatus?: AssetStatus | null };

type EntityValues_Initiative_Fragment = { readonly __typename: 'Initiative', readonly initiativeKind?: InitiativeKind | null };

type EntityValues_Law_Fragment = { readonly __typename: 'Law', readonly lawDate?: string | null };

type EntityValues_Ministry_Fragment = { readonly __typename: 'Ministry' };

type EntityValues_Official_Fragment = { readonly __typename: 'Official' };

type EntityValues_OtherOrganization_Fragment = { readonly __typename: 'OtherOrganization' };

type EntityValues_Post_Fragment = { readonly __typename: 'Post' };

type EntityValues_Region_Fragment = { readonly __typename: 'Region' };

type EntityValues_Technology_Fragment = { readonly __typename: 'Technology' };

type EntityValues_TechnologyPark_Fragment = { readonly __typename: 'TechnologyPark', readonly technologyParkStatus?: AssetStatus | null };

type EntityValues_University_Fragment = { readonly __typename: 'University' };

export type EntityValuesFragment =
  | EntityValues_Agency_Fragment
  | EntityValues_Agreement_Fragment
  | EntityValues_City_Fragment
  | EntityValues_Company_Fragment
  | EntityValues_Country_Fragment
  | EntityValues_Event_Fragment
  | EntityValues_Infrastructure_Fragment
  | EntityValues_Initiative_Fragment
  | EntityValues_Law_Fragment
  | EntityValues_Ministry_Fragment
  | EntityValues_Official_Fragment
  | EntityValues_OtherOrganization_Fragment
  | EntityValues_Post_Fragment
  | EntityValues_Region_Fragment
  | EntityValues_Technology_Fragment
  | EntityValues_TechnologyPark_Fragment
  | EntityValues_University_Fragment
;

export type PromisesQueryVariables = Exact<{
  asOf: Scalars['EDTF']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PromisesQuery = { readonly __typename?: 'Query', readonly commitments: { readonly __typename?: 'CommitmentConnection', readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Commitment', readonly status: CommitmentStatus, readonly dueBy?: string | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly about:
          | { readonly __typename?: 'Agency', readonly name: string }
          | { readonly __typename?: 'Agreement', readonly name: string }
          | { readonly __typename?: 'City', readonly name: string }
          | { readonly __typename?: 'Company', readonly name: string }
          | { readonly __typename?: 'Country', readonly name: string }
          | { readonly __typename?: 'Event', readonly name: string }
          | { readonly __typename?: 'Infrastructure', readonly name: string }
          | { readonly __typename?: 'Initiative', readonly name: string }
          | { readonly __typename?: 'Law', readonly name: string }
          | { readonly __typename?: 'Ministry', readonly name: string }
          | { readonly __typename?: 'Official', readonly name: string }
          | { readonly __typename?: 'OtherOrganization', readonly name: string }
          | { readonly __typename?: 'Post', readonly name: string }
          | { readonly __typename?: 'Region', readonly name: string }
          | { readonly __typename?: 'Technology', readonly name: string }
          | { readonly __typename?: 'TechnologyPark', readonly name: string }
          | { readonly __typename?: 'University', readonly name: string }
        , readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly title: string } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityValuesFragmentDoc = new TypedDocumentString(`
    fragment EntityValues on Entity {
  __typename
  ... on Agreement {
    agreementKind: kind
    agreementDate: date
  }
  ... on Event {
    eventKind: kind
    eventDate: date
  }
  ... on Infrastructure {
    infrastructureKind: kind
    infrastructureStatus: status
  }
  ... on Initiative {
    initiativeKind: kind
  }
  ... on Law {
    lawDate: date
  }
  ... on TechnologyPark {
    technologyParkStatus: status
  }
}
    `, {"fragmentName":"EntityValues"}) as unknown as TypedDocumentString<EntityValuesFragment, unknown>;
export const PromisesDocument = new TypedDocumentString(`
    query Promises($asOf: EDTF!, $after: String) {
  commitments(
    asOf: $asOf
    where: {status: [OVERDUE, MISSED]}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      status
      dueBy
      promise {
        id
        about {
          name
        }
        quantity {
          raw
        }
        evidence {
          exact
          start
          end
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PromisesQuery, PromisesQueryVariables>;