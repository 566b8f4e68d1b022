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

export type LastChangesQueryVariables = Exact<{
  since: Scalars['Int']['input'];
}>;


export type LastChangesQuery = { readonly __typename?: 'Query', readonly ADDED: { readonly __typename?: 'ChangeConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Change', readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'Check', readonly id: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Conflict', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document', readonly title: string, readonly id: string }
        | { readonly __typename: 'Duplicate', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'ExternalId', readonly id: string }
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Link', readonly predicate: Predicate, readonly id: string, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
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
           }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Moment', readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string } }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Quotation', readonly text: string, readonly id: string, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'Tenure', readonly id: string }
        | { readonly __typename: 'Unit', readonly id: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       }> }, readonly CHANGED: { readonly __typename?: 'ChangeConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Change', readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'Check', readonly id: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Conflict', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document', readonly title: string, readonly id: string }
        | { readonly __typename: 'Duplicate', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'ExternalId', readonly id: string }
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Link', readonly predicate: Predicate, readonly id: string, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
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
           }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Moment', readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string } }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Quotation', readonly text: string, readonly id: string, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'Tenure', readonly id: string }
        | { readonly __typename: 'Unit', readonly id: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       }> }, readonly RETRACTED: { readonly __typename?: 'ChangeConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Change', readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'Check', readonly id: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Conflict', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document', readonly title: string, readonly id: string }
        | { readonly __typename: 'Duplicate', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'ExternalId', readonly id: string }
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Link', readonly predicate: Predicate, readonly id: string, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
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
           }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Moment', readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string } }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Quotation', readonly text: string, readonly id: string, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'Tenure', readonly id: string }
        | { readonly __typename: 'Unit', readonly id: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       }> } };

export type ChangesPartsFragment = { readonly __typename?: 'ChangeConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Change', readonly node:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'Check', readonly id: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Conflict', readonly id: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Document', readonly title: string, readonly id: string }
      | { readonly __typename: 'Duplicate', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'ExternalId', readonly id: string }
      | { readonly __typename: 'Fact', readonly id: string }
      | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Link', readonly predicate: Predicate, readonly id: string, readonly subject:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly object:
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
         }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Moment', readonly id: string }
      | { readonly __typename: 'Observation', readonly id: string, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string } }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Quotation', readonly text: string, readonly id: string, readonly speaker:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'Tenure', readonly id: string }
      | { readonly __typename: 'Unit', readonly id: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     }> };

export type GraphStateQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStateQuery = { readonly __typename?: 'Query', readonly statistics: { readonly __typename?: 'Statistics', readonly version: number, readonly loadedAt: string, readonly claims: ReadonlyArray<{ readonly __typename?: 'Count', readonly value: string, readonly count: number }> } };

export type KnownCitationsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type KnownCitationsQuery = { readonly __typename?: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename?: 'Agency', readonly id: string }
    | { readonly __typename?: 'Agreement', readonly id: string }
    | { readonly __typename?: 'Check', readonly id: string }
    | { readonly __typename?: 'City', readonly id: string }
    | { readonly __typename?: 'Company', readonly id: string }
    | { readonly __typename?: 'Conflict', readonly id: string }
    | { readonly __typename?: 'Country', readonly id: string }
    | { readonly __typename?: 'Document', readonly id: string }
    | { readonly __typename?: 'Duplicate', readonly id: string }
    | { readonly __typename?: 'Event', readonly id: string }
    | { readonly __typename?: 'Evidence', readonly id: string }
    | { readonly __typename?: 'ExternalId', readonly id: string }
    | { readonly __typename?: 'Fact', readonly id: string }
    | { readonly __typename?: 'Indicator', readonly id: string }
    | { readonly __typename?: 'Infrastructure', readonly id: string }
    | { readonly __typename?: 'Initiative', readonly id: string }
    | { readonly __typename?: 'Law', readonly id: string }
    | { readonly __typename?: 'Link', readonly id: string }
    | { readonly __typename?: 'Ministry', readonly id: string }
    | { readonly __typename?: 'Moment', readonly id: string }
    | { readonly __typename?: 'Observation', readonly id: string }
    | { readonly __typename?: 'Official', readonly id: string }
    | { readonly __typename?: 'OtherOrganization', readonly id: string }
    | { readonly __typename?: 'Post', readonly id: string }
    | { readonly __typename?: 'Quotation', readonly id: string }
    | { readonly __typename?: 'Region', readonly id: string }
    | { readonly __typename?: 'Technology', readonly id: string }
    | { readonly __typename?: 'TechnologyPark', readonly id: string }
    | { readonly __typename?: 'Tenure', readonly id: string }
    | { readonly __typename?: 'Unit', readonly id: string }
    | { readonly __typename?: 'University', readonly id: string }
   | null> };

export type CitationsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type CitationsQuery = { readonly __typename?: 'Query', readonly citations: ReadonlyArray<{ readonly __typename?: 'Citation', readonly of: string, readonly text: string, readonly bibtex: string, readonly cslJson: string, readonly permalink: string }> };

export type CitationQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type CitationQuery = { readonly __typename?: 'Query', readonly citations: ReadonlyArray<{ readonly __typename?: 'Citation', readonly of: string, readonly text: string, readonly bibtex: string, readonly cslJson: string, readonly permalink: string }> };

export type ClaimQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClaimQuery = { readonly __typename?: 'Query', readonly statistics: { readonly __typename?: 'Statistics', readonly version: number }, readonly claim?:
    | { readonly __typename: 'Link', readonly id: string, readonly recordedAt: string, readonly retractedAt?: string | null, readonly predicate: Predicate, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly citation: { readonly __typename?: 'Citation', readonly of: string, readonly text: string, readonly bibtex: string, readonly cslJson: string, readonly permalink: string }, readonly subject:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
    | { readonly __typename: 'Observation', readonly id: string, readonly recordedAt: string, readonly retractedAt?: string | null, readonly kind: ObservationKind, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly citation: { readonly __typename?: 'Citation', readonly of: string, readonly text: string, readonly bibtex: string, readonly cslJson: string, readonly permalink: string }, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
    | { readonly __typename: 'Quotation', readonly id: string, readonly recordedAt: string, readonly retractedAt?: string | null, readonly text: string, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly citation: { readonly __typename?: 'Citation', readonly of: string, readonly text: string, readonly bibtex: string, readonly cslJson: string, readonly permalink: string }, readonly speaker:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
   | null };

export type CitationPartsFragment = { readonly __typename?: 'Citation', readonly of: string, readonly text: string, readonly bibtex: string, readonly cslJson: string, readonly permalink: string };

export type CheckPartsFragment = { readonly __typename?: 'Check', readonly id: string, readonly kind: CheckKind, readonly formula: string, readonly computed: number, readonly difference: number, readonly withinRounding: boolean, readonly withinPossible: boolean, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly possible: { readonly __typename?: 'FloatBounds', readonly min: number, readonly max: number }, readonly about:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly reportedBy: { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly counted: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    >, readonly about:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }, readonly computedFrom: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> };

export type ConflictPartsFragment = { readonly __typename?: 'Conflict', readonly id: string, readonly acrossDocuments: boolean, readonly reading: string, readonly about:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly period?: { readonly __typename?: 'Period', readonly label: string } | null, readonly observations: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly voiced?: { readonly __typename?: 'Fact', readonly voices: ReadonlyArray<string> } | null, readonly about:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> };

export type ConflictsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConflictsQuery = { readonly __typename?: 'Query', readonly conflicts: { readonly __typename?: 'ConflictConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Conflict', readonly id: string, readonly acrossDocuments: boolean, readonly reading: string, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly period?: { readonly __typename?: 'Period', readonly label: string } | null, readonly observations: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly voiced?: { readonly __typename?: 'Fact', readonly voices: ReadonlyArray<string> } | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> }> } };

export type ChecksQueryVariables = Exact<{
  where?: InputMaybe<CheckFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChecksQuery = { readonly __typename?: 'Query', readonly checks: { readonly __typename?: 'CheckConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Check', readonly id: string, readonly kind: CheckKind, readonly formula: string, readonly computed: number, readonly difference: number, readonly withinRounding: boolean, readonly withinPossible: boolean, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly possible: { readonly __typename?: 'FloatBounds', readonly min: number, readonly max: number }, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly reportedBy: { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly counted: ReadonlyArray<
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        >, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }, readonly computedFrom: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> }> } };

export type DocumentHeadPartsFragment = { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly language: string, readonly published?: string | null, readonly publisher?: string | null, readonly url?: string | null, readonly license?: string | null, readonly sha256: string, readonly characters: number, readonly textAttached: boolean };

export type DocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DocumentQuery = { readonly __typename?: 'Query', readonly document?: { readonly __typename?: 'Document', readonly text?: string | null, readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly language: string, readonly published?: string | null, readonly publisher?: string | null, readonly url?: string | null, readonly license?: string | null, readonly sha256: string, readonly characters: number, readonly textAttached: boolean } | null };

export type DocumentClaimsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentClaimsQuery = { readonly __typename?: 'Query', readonly document?: { readonly __typename?: 'Document', readonly claims: { readonly __typename?: 'ClaimConnection', readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Link', readonly predicate: Predicate, readonly id: string, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly kind: DocumentKind } }>, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
        | { readonly __typename: 'Observation', readonly kind: ObservationKind, readonly id: string, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly kind: DocumentKind } }>, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
        | { readonly __typename: 'Quotation', readonly text: string, readonly id: string, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly kind: DocumentKind } }>, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
      >, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type DocumentRowPartsFragment = { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly publisher?: string | null, readonly sha256: string, readonly characters: number, readonly textAttached: boolean, readonly claims: { readonly __typename?: 'ClaimConnection', readonly totalCount: number } };

export type DocumentsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsQuery = { readonly __typename?: 'Query', readonly documents: { readonly __typename?: 'DocumentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly publisher?: string | null, readonly sha256: string, readonly characters: number, readonly textAttached: boolean, readonly claims: { readonly __typename?: 'ClaimConnection', readonly totalCount: number } }> } };

export type EvidenceOfDocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EvidenceOfDocumentQuery = { readonly __typename?: 'Query', readonly document?: { readonly __typename?: 'Document', readonly evidence: { readonly __typename?: 'EvidenceConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly start: number, readonly end: number }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type SiblingsQueryVariables = Exact<{
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType> | EntityType>;
}>;


export type SiblingsQuery = { readonly __typename?: 'Query', readonly entities: { readonly __typename?: 'EntityConnection', readonly nodes: ReadonlyArray<
      | { readonly __typename?: 'Agency', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Agreement', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'City', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Company', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Country', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Event', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Infrastructure', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Initiative', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Law', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Ministry', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Official', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'OtherOrganization', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Post', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Region', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'Technology', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'TechnologyPark', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
      | { readonly __typename?: 'University', readonly id: string, readonly ledBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly operatedBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly lies: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly holds: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly heldBy: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly postAt: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly participants: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly cause: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number } }
    > } };

export type EntityCommitmentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityCommitmentsQuery = { readonly __typename?: 'Query', readonly commitments: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Commitment', readonly dueBy?: string | null, readonly asOf: string, readonly status: CommitmentStatus, readonly reason: string, readonly progress?: number | null, readonly firstStatus: CommitmentStatus, readonly slipDays?: number | null, readonly promise: { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }, readonly decidedBy: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }>, readonly history: ReadonlyArray<{ readonly __typename?: 'Restatement', readonly number: number, readonly saidOn?: string | null, readonly dueBy?: string | null, readonly slipDays?: number | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }> } }> }> } };

type EntityHeadParts_Agency_Fragment = { readonly __typename: 'Agency', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Agreement_Fragment = { readonly __typename: 'Agreement', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly agreementKind?: AgreementKind | null, readonly agreementDate?: string | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_City_Fragment = { readonly __typename: 'City', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Company_Fragment = { readonly __typename: 'Company', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Country_Fragment = { readonly __typename: 'Country', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Event_Fragment = { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly eventKind?: EventKind | null, readonly eventDate?: string | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Infrastructure_Fragment = { readonly __typename: 'Infrastructure', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly infrastructureKind?: InfrastructureKind | null, readonly infrastructureStatus?: AssetStatus | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Initiative_Fragment = { readonly __typename: 'Initiative', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly initiativeKind?: InitiativeKind | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Law_Fragment = { readonly __typename: 'Law', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly lawDate?: string | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Ministry_Fragment = { readonly __typename: 'Ministry', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Official_Fragment = { readonly __typename: 'Official', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_OtherOrganization_Fragment = { readonly __typename: 'OtherOrganization', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Post_Fragment = { readonly __typename: 'Post', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Region_Fragment = { readonly __typename: 'Region', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_Technology_Fragment = { readonly __typename: 'Technology', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_TechnologyPark_Fragment = { readonly __typename: 'TechnologyPark', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly technologyParkStatus?: AssetStatus | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

type EntityHeadParts_University_Fragment = { readonly __typename: 'University', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> };

export type EntityHeadPartsFragment =
  | EntityHeadParts_Agency_Fragment
  | EntityHeadParts_Agreement_Fragment
  | EntityHeadParts_City_Fragment
  | EntityHeadParts_Company_Fragment
  | EntityHeadParts_Country_Fragment
  | EntityHeadParts_Event_Fragment
  | EntityHeadParts_Infrastructure_Fragment
  | EntityHeadParts_Initiative_Fragment
  | EntityHeadParts_Law_Fragment
  | EntityHeadParts_Ministry_Fragment
  | EntityHeadParts_Official_Fragment
  | EntityHeadParts_OtherOrganization_Fragment
  | EntityHeadParts_Post_Fragment
  | EntityHeadParts_Region_Fragment
  | EntityHeadParts_Technology_Fragment
  | EntityHeadParts_TechnologyPark_Fragment
  | EntityHeadParts_University_Fragment
;

export type EntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename: 'Agency', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Agreement', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly agreementKind?: AgreementKind | null, readonly agreementDate?: string | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'City', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Company', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Country', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly eventKind?: EventKind | null, readonly eventDate?: string | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Infrastructure', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly infrastructureKind?: InfrastructureKind | null, readonly infrastructureStatus?: AssetStatus | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Initiative', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly initiativeKind?: InitiativeKind | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Law', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly lawDate?: string | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Ministry', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Official', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'OtherOrganization', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Post', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Region', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'Technology', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'TechnologyPark', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly technologyParkStatus?: AssetStatus | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
    | { readonly __typename: 'University', readonly aliases: ReadonlyArray<string>, readonly description: string, readonly retractedAt?: string | null, readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number }, readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number }, readonly externalIds: ReadonlyArray<{ readonly __typename?: 'ExternalId', readonly id: string, readonly scheme: string, readonly value: string, readonly url?: string | null, readonly match: MatchStatus }> }
   | null };

export type EntityFiguresQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityFiguresQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Agency', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Agreement', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'City', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Company', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Country', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Event', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Infrastructure', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Initiative', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Law', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Ministry', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Official', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'OtherOrganization', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Post', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Region', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'Technology', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'TechnologyPark', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
    | { readonly __typename?: 'University', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } }
   | null };

export type MentionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MentionsQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Agency', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Agreement', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'City', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Company', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Country', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Event', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Infrastructure', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Initiative', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Law', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Ministry', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Official', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'OtherOrganization', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Post', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Region', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Technology', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'TechnologyPark', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'University', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
   | null };

export type QuotationPartsFragment = { readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly about: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> };

export type EntityQuotationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  role: QuotationRole;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityQuotationsQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Agency', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Agreement', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'City', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Company', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Country', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Event', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Infrastructure', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Initiative', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Law', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Ministry', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Official', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'OtherOrganization', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Post', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Region', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Technology', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'TechnologyPark', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'University', readonly quotations: { readonly __typename?: 'QuotationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly fullText?: string | null, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly about: ReadonlyArray<
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
   | null };

export type LinkPartsFragment = { readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly object:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly statedBy?:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
   | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> };

export type SidesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SidesQuery = { readonly __typename?: 'Query', readonly graph: { readonly __typename?: 'Subgraph', readonly hidden: ReadonlyArray<{ readonly __typename?: 'HiddenLinks', readonly predicate: Predicate, readonly direction: Direction, readonly count: number }> } };

export type RelationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  predicate: Predicate;
  direction: Direction;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RelationsQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Agency', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Agreement', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'City', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Company', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Country', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Event', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Infrastructure', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Initiative', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Law', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Ministry', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Official', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'OtherOrganization', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Post', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Region', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'Technology', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'TechnologyPark', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
    | { readonly __typename?: 'University', readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } }
   | null };

export type NeighboursQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NeighboursQuery = { readonly __typename?: 'Query', readonly neighbourhood: { readonly __typename?: 'Subgraph', readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly __typename?: 'SubgraphEdge', readonly id: string, readonly source: string, readonly target: string, readonly predicate: Predicate }>, readonly hidden: ReadonlyArray<{ readonly __typename?: 'HiddenLinks', readonly node: string, readonly count: number }> } };

export type StatedFiguresQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatedFiguresQuery = { readonly __typename?: 'Query', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }> } };

export type StatedPromisesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatedPromisesQuery = { readonly __typename?: 'Query', readonly commitments: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Commitment', readonly dueBy?: string | null, readonly asOf: string, readonly status: CommitmentStatus, readonly reason: string, readonly progress?: number | null, readonly firstStatus: CommitmentStatus, readonly slipDays?: number | null, readonly promise: { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }, readonly decidedBy: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }>, readonly history: ReadonlyArray<{ readonly __typename?: 'Restatement', readonly number: number, readonly saidOn?: string | null, readonly dueBy?: string | null, readonly slipDays?: number | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }> } }> }> } };

export type EntityTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityTimelineQuery = { readonly __typename?: 'Query', readonly timeline: { readonly __typename?: 'MomentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Moment', readonly id: string, readonly kind: MomentKind, readonly date: string, readonly subject:
        | { readonly __typename: 'Agency' }
        | { readonly __typename: 'Agreement' }
        | { readonly __typename: 'Check' }
        | { readonly __typename: 'City' }
        | { readonly __typename: 'Company' }
        | { readonly __typename: 'Conflict' }
        | { readonly __typename: 'Country' }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Duplicate' }
        | { readonly __typename: 'Event', readonly name: string }
        | { readonly __typename: 'Evidence' }
        | { readonly __typename: 'ExternalId' }
        | { readonly __typename: 'Fact' }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Infrastructure' }
        | { readonly __typename: 'Initiative' }
        | { readonly __typename: 'Law' }
        | { readonly __typename: 'Link', readonly predicate: Predicate, readonly subject:
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
          , readonly object:
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
           }
        | { readonly __typename: 'Ministry' }
        | { readonly __typename: 'Moment' }
        | { readonly __typename: 'Observation', readonly about:
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
          , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } } }
        | { readonly __typename: 'Official' }
        | { readonly __typename: 'OtherOrganization' }
        | { readonly __typename: 'Post' }
        | { readonly __typename: 'Quotation' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Technology' }
        | { readonly __typename: 'TechnologyPark' }
        | { readonly __typename: 'Tenure', readonly official: { readonly __typename?: 'Official', readonly name: string }, readonly post: { readonly __typename?: 'Post', readonly name: string } }
        | { readonly __typename: 'Unit' }
        | { readonly __typename: 'University' }
       }> } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { readonly __typename?: 'Query', readonly indicators: { readonly __typename?: 'IndicatorConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Indicator', readonly id: string, readonly name: string }> } };

export type FiguresQueryVariables = Exact<{
  where?: InputMaybe<ObservationFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FiguresQuery = { readonly __typename?: 'Query', readonly observations: { readonly __typename?: 'ObservationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type AddableQueryVariables = Exact<{
  prefix: Scalars['String']['input'];
}>;


export type AddableQuery = { readonly __typename?: 'Query', readonly suggest: ReadonlyArray<{ readonly __typename?: 'Suggestion', readonly text: string, readonly node:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     }> };

export type PartOfGraphQueryVariables = Exact<{
  where?: InputMaybe<GraphFilter>;
}>;


export type PartOfGraphQuery = { readonly __typename?: 'Query', readonly graph: { readonly __typename?: 'Subgraph', readonly nodes: ReadonlyArray<
      | { readonly __typename?: 'Agency', readonly id: string }
      | { readonly __typename?: 'Agreement', readonly id: string }
      | { readonly __typename?: 'City', readonly id: string }
      | { readonly __typename?: 'Company', readonly id: string }
      | { readonly __typename?: 'Country', readonly id: string }
      | { readonly __typename?: 'Event', readonly id: string }
      | { readonly __typename?: 'Infrastructure', readonly id: string }
      | { readonly __typename?: 'Initiative', readonly id: string }
      | { readonly __typename?: 'Law', readonly id: string }
      | { readonly __typename?: 'Ministry', readonly id: string }
      | { readonly __typename?: 'Official', readonly id: string }
      | { readonly __typename?: 'OtherOrganization', readonly id: string }
      | { readonly __typename?: 'Post', readonly id: string }
      | { readonly __typename?: 'Region', readonly id: string }
      | { readonly __typename?: 'Technology', readonly id: string }
      | { readonly __typename?: 'TechnologyPark', readonly id: string }
      | { readonly __typename?: 'University', readonly id: string }
    >, readonly edges: ReadonlyArray<{ readonly __typename?: 'SubgraphEdge', readonly id: string }> } };

export type QuestionsOfDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsOfDatasetQuery = { readonly __typename?: 'Query', readonly dataset?: { readonly __typename?: 'Dataset', readonly questions: ReadonlyArray<{ readonly __typename?: 'StartQuestion', readonly text: string, readonly path: string }> } | null };

export type AroundQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  predicates?: InputMaybe<ReadonlyArray<Predicate> | Predicate>;
  depth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AroundQuery = { readonly __typename?: 'Query', readonly neighbourhood: { readonly __typename?: 'Subgraph', readonly nodes: ReadonlyArray<
      | { readonly __typename?: 'Agency', readonly id: string }
      | { readonly __typename?: 'Agreement', readonly id: string }
      | { readonly __typename?: 'City', readonly id: string }
      | { readonly __typename?: 'Company', readonly id: string }
      | { readonly __typename?: 'Country', readonly id: string }
      | { readonly __typename?: 'Event', readonly id: string }
      | { readonly __typename?: 'Infrastructure', readonly id: string }
      | { readonly __typename?: 'Initiative', readonly id: string }
      | { readonly __typename?: 'Law', readonly id: string }
      | { readonly __typename?: 'Ministry', readonly id: string }
      | { readonly __typename?: 'Official', readonly id: string }
      | { readonly __typename?: 'OtherOrganization', readonly id: string }
      | { readonly __typename?: 'Post', readonly id: string }
      | { readonly __typename?: 'Region', readonly id: string }
      | { readonly __typename?: 'Technology', readonly id: string }
      | { readonly __typename?: 'TechnologyPark', readonly id: string }
      | { readonly __typename?: 'University', readonly id: string }
    > } };

export type OnOneSideQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  predicate: Predicate;
  direction: Direction;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OnOneSideQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Agency', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Agreement', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'City', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Company', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Country', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Event', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Infrastructure', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Initiative', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Law', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Ministry', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Official', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'OtherOrganization', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Post', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Region', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'Technology', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'TechnologyPark', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename?: 'University', readonly relationships: { readonly __typename?: 'LinkConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
          , readonly object:
            | { readonly __typename?: 'Agency', readonly id: string }
            | { readonly __typename?: 'Agreement', readonly id: string }
            | { readonly __typename?: 'City', readonly id: string }
            | { readonly __typename?: 'Company', readonly id: string }
            | { readonly __typename?: 'Country', readonly id: string }
            | { readonly __typename?: 'Event', readonly id: string }
            | { readonly __typename?: 'Infrastructure', readonly id: string }
            | { readonly __typename?: 'Initiative', readonly id: string }
            | { readonly __typename?: 'Law', readonly id: string }
            | { readonly __typename?: 'Ministry', readonly id: string }
            | { readonly __typename?: 'Official', readonly id: string }
            | { readonly __typename?: 'OtherOrganization', readonly id: string }
            | { readonly __typename?: 'Post', readonly id: string }
            | { readonly __typename?: 'Region', readonly id: string }
            | { readonly __typename?: 'Technology', readonly id: string }
            | { readonly __typename?: 'TechnologyPark', readonly id: string }
            | { readonly __typename?: 'University', readonly id: string }
           }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
   | null };

export type ClaimsOfEdgeQueryVariables = Exact<{
  source: Scalars['ID']['input'];
  predicate: Predicate;
  target: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimsOfEdgeQuery = { readonly __typename?: 'Query', readonly links: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Link', readonly id: string, readonly basis: Basis, readonly predicate: Predicate, readonly validFrom?: string | null, readonly validTo?: string | null, readonly subject:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } };

export type NameOfEndQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NameOfEndQuery = { readonly __typename?: 'Query', readonly entity?:
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
   | null };

export type AboutNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AboutNodeQuery = { readonly __typename?: 'Query', readonly entity?:
    | { readonly __typename?: 'Agency', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Agreement', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'City', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Company', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Country', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Event', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Infrastructure', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Initiative', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Law', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Ministry', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Official', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'OtherOrganization', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Post', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Region', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'Technology', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'TechnologyPark', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
    | { readonly __typename?: 'University', readonly description: string, readonly aliases: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }
   | null };

export type PathsBetweenQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  excludeTypes: ReadonlyArray<EntityType> | EntityType;
}>;


export type PathsBetweenQuery = { readonly __typename?: 'Query', readonly paths: { readonly __typename?: 'Paths', readonly hasMore: boolean, readonly hubs: ReadonlyArray<
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
    >, readonly paths: ReadonlyArray<{ readonly __typename?: 'Path', readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly __typename?: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename?: 'City', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename?: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename?: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename?: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename?: 'University', readonly id: string, readonly name: string }
      >, readonly hops: ReadonlyArray<{ readonly __typename?: 'Hop', readonly predicate: Predicate, readonly direction: Direction }> }> } };

export type SlideSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  few: Scalars['Boolean']['input'];
}>;


export type SlideSourcesQuery = { readonly __typename?: 'Query', readonly graph?: { readonly __typename?: 'Subgraph', readonly edges: ReadonlyArray<{ readonly __typename?: 'SubgraphEdge', readonly id: string, readonly claims: ReadonlyArray<{ readonly __typename?: 'Link', readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly publisher?: string | null, readonly published?: string | null } }> }> }> }, readonly statistics: { readonly __typename?: 'Statistics', readonly version: number }, readonly dataset?: { readonly __typename?: 'Dataset', readonly title: string } | null };

export type PictureQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PictureQuery = { readonly __typename?: 'Query', readonly graph: { readonly __typename?: 'Subgraph', readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'University', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    >, readonly edges: ReadonlyArray<{ readonly __typename?: 'SubgraphEdge', readonly id: string, readonly source: string, readonly target: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly __typename?: 'Link', readonly basis: Basis }> }>, readonly hidden: ReadonlyArray<{ readonly __typename?: 'HiddenLinks', readonly node: string, readonly predicate: Predicate, readonly direction: Direction, readonly count: number }> } };

export type IdsNowQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type IdsNowQuery = { readonly __typename?: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename?: 'Agency', readonly id: string }
    | { readonly __typename?: 'Agreement', readonly id: string }
    | { readonly __typename?: 'Check', readonly id: string }
    | { readonly __typename?: 'City', readonly id: string }
    | { readonly __typename?: 'Company', readonly id: string }
    | { readonly __typename?: 'Conflict', readonly id: string }
    | { readonly __typename?: 'Country', readonly id: string }
    | { readonly __typename?: 'Document', readonly id: string }
    | { readonly __typename?: 'Duplicate', readonly id: string }
    | { readonly __typename?: 'Event', readonly id: string }
    | { readonly __typename?: 'Evidence', readonly id: string }
    | { readonly __typename?: 'ExternalId', readonly id: string }
    | { readonly __typename?: 'Fact', readonly id: string }
    | { readonly __typename?: 'Indicator', readonly id: string }
    | { readonly __typename?: 'Infrastructure', readonly id: string }
    | { readonly __typename?: 'Initiative', readonly id: string }
    | { readonly __typename?: 'Law', readonly id: string }
    | { readonly __typename?: 'Link', readonly id: string }
    | { readonly __typename?: 'Ministry', readonly id: string }
    | { readonly __typename?: 'Moment', readonly id: string }
    | { readonly __typename?: 'Observation', readonly id: string }
    | { readonly __typename?: 'Official', readonly id: string }
    | { readonly __typename?: 'OtherOrganization', readonly id: string }
    | { readonly __typename?: 'Post', readonly id: string }
    | { readonly __typename?: 'Quotation', readonly id: string }
    | { readonly __typename?: 'Region', readonly id: string }
    | { readonly __typename?: 'Technology', readonly id: string }
    | { readonly __typename?: 'TechnologyPark', readonly id: string }
    | { readonly __typename?: 'Tenure', readonly id: string }
    | { readonly __typename?: 'Unit', readonly id: string }
    | { readonly __typename?: 'University', readonly id: string }
   | null> };

export type PartWantedQueryVariables = Exact<{
  where?: InputMaybe<GraphFilter>;
}>;


export type PartWantedQuery = { readonly __typename?: 'Query', readonly graph: { readonly __typename?: 'Subgraph', readonly nodes: ReadonlyArray<
      | { readonly __typename?: 'Agency', readonly id: string }
      | { readonly __typename?: 'Agreement', readonly id: string }
      | { readonly __typename?: 'City', readonly id: string }
      | { readonly __typename?: 'Company', readonly id: string }
      | { readonly __typename?: 'Country', readonly id: string }
      | { readonly __typename?: 'Event', readonly id: string }
      | { readonly __typename?: 'Infrastructure', readonly id: string }
      | { readonly __typename?: 'Initiative', readonly id: string }
      | { readonly __typename?: 'Law', readonly id: string }
      | { readonly __typename?: 'Ministry', readonly id: string }
      | { readonly __typename?: 'Official', readonly id: string }
      | { readonly __typename?: 'OtherOrganization', readonly id: string }
      | { readonly __typename?: 'Post', readonly id: string }
      | { readonly __typename?: 'Region', readonly id: string }
      | { readonly __typename?: 'Technology', readonly id: string }
      | { readonly __typename?: 'TechnologyPark', readonly id: string }
      | { readonly __typename?: 'University', readonly id: string }
    > } };

export type AnatomyPartsFragment = { readonly __typename?: 'Observation', readonly id: string, readonly kind: ObservationKind, readonly about:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly statedBy?:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
   | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind } }> };

export type EntitiesOfTypesQueryVariables = Exact<{
  types: ReadonlyArray<EntityType> | EntityType;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntitiesOfTypesQuery = { readonly __typename?: 'Query', readonly entities: { readonly __typename?: 'EntityConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly description: string, readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly description: string, readonly id: string, readonly name: string }
    >, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type FacetPartsFragment = { readonly __typename?: 'Facet', readonly field: FacetField, readonly buckets: ReadonlyArray<{ readonly __typename?: 'FacetBucket', readonly value: string, readonly label: string, readonly count: number }> };

export type FindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingsQuery = { readonly __typename?: 'Query', readonly overdue: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Commitment', readonly dueBy?: string | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly exact: string, readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> } }> }, readonly growth: { readonly __typename?: 'CheckConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Check', readonly id: string, readonly reported: number, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly about:
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
      , readonly reportedBy: { readonly __typename?: 'Observation', readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } }, readonly computedFrom: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null } | null, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } } }> }> }, readonly checks: { readonly __typename?: 'CheckConnection', readonly totalCount: number }, readonly fitting: { readonly __typename?: 'CheckConnection', readonly totalCount: number }, readonly conflicts: { readonly __typename?: 'ConflictConnection', readonly totalCount: number }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly kind: ObservationKind, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind } }> }> } };

export type HitPartsFragment = { readonly __typename?: 'SearchEdge', readonly highlights: ReadonlyArray<{ readonly __typename?: 'Highlight', readonly field: HighlightField, readonly text: string, readonly matches: ReadonlyArray<{ readonly __typename?: 'TextRange', readonly start: number, readonly end: number }> }>, readonly node:
    | { readonly __typename: 'Agency', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Check' }
    | { readonly __typename: 'City', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'Country', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Duplicate' }
    | { readonly __typename: 'Event', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'ExternalId' }
    | { readonly __typename: 'Fact' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Infrastructure', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Link' }
    | { readonly __typename: 'Ministry', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Moment' }
    | { readonly __typename: 'Observation' }
    | { readonly __typename: 'Official', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speaker:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }
    | { readonly __typename: 'Region', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Tenure' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'University', readonly description: string, readonly id: string, readonly name: string }
   };

export type ChangePartsFragment = { readonly __typename?: 'Check', readonly id: string, readonly reported: number, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly about:
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
  , readonly reportedBy: { readonly __typename?: 'Observation', readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string } }, readonly computedFrom: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null } | null, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } } }> };

export type OverduePartsFragment = { readonly __typename?: 'Commitment', readonly dueBy?: string | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly about:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly statedBy?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly exact: string, readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> } };

export type SearchQueryVariables = Exact<{
  words: Scalars['String']['input'];
  where?: InputMaybe<SearchFilter>;
  anyType?: InputMaybe<SearchFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { readonly __typename?: 'Query', readonly hits: { readonly __typename?: 'SearchConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename?: 'SearchEdge', readonly cursor: string, readonly highlights: ReadonlyArray<{ readonly __typename?: 'Highlight', readonly field: HighlightField, readonly text: string, readonly matches: ReadonlyArray<{ readonly __typename?: 'TextRange', readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Agency', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Check' }
        | { readonly __typename: 'City', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Conflict' }
        | { readonly __typename: 'Country', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Duplicate' }
        | { readonly __typename: 'Event', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Evidence' }
        | { readonly __typename: 'ExternalId' }
        | { readonly __typename: 'Fact' }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Infrastructure', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Ministry', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Moment' }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Official', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Quotation', readonly id: string, readonly text: string, readonly start: number, readonly end: number, readonly speaker:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
          , readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }
        | { readonly __typename: 'Region', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly description: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Tenure' }
        | { readonly __typename: 'Unit' }
        | { readonly __typename: 'University', readonly description: string, readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor?: string | null }, readonly facets: ReadonlyArray<{ readonly __typename?: 'Facet', readonly field: FacetField, readonly buckets: ReadonlyArray<{ readonly __typename?: 'FacetBucket', readonly value: string, readonly label: string, readonly count: number }> }> }, readonly anyType: { readonly __typename?: 'SearchConnection', readonly facets: ReadonlyArray<{ readonly __typename?: 'Facet', readonly field: FacetField, readonly buckets: ReadonlyArray<{ readonly __typename?: 'FacetBucket', readonly value: string, readonly label: string, readonly count: number }> }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly __typename?: 'Query', readonly dataset?: { readonly __typename?: 'Dataset', readonly title: string, readonly example: string, readonly subject?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly featured: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    >, readonly questions: ReadonlyArray<{ readonly __typename?: 'StartQuestion', readonly text: string, readonly path: string }> } | null, readonly statistics: { readonly __typename?: 'Statistics', readonly types: ReadonlyArray<{ readonly __typename?: 'Count', readonly value: string, readonly count: number }> }, readonly figures: { readonly __typename?: 'ObservationConnection', readonly totalCount: number }, readonly promises: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number }, readonly articles: { readonly __typename?: 'DocumentConnection', readonly totalCount: number } };

export type PlacesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlacesQuery = { readonly __typename?: 'Query', readonly entities: { readonly __typename?: 'EntityConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly coordinates?: { readonly __typename?: 'Coordinates', readonly latitude: number, readonly longitude: number } | null, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
      | { readonly __typename: 'University', readonly id: string, readonly name: string, readonly relationships: { readonly __typename?: 'LinkConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Link', readonly subject:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             }> } }
    > } };

type ClaimLineParts_Link_Fragment = { readonly __typename: 'Link', readonly predicate: Predicate, readonly id: string, readonly basis: Basis, readonly subject:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly object:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly statedBy?:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
   | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> };

type ClaimLineParts_Observation_Fragment = { readonly __typename: 'Observation', readonly kind: ObservationKind, readonly id: string, readonly basis: Basis, readonly about:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
   | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> };

type ClaimLineParts_Quotation_Fragment = { readonly __typename: 'Quotation', readonly text: string, readonly id: string, readonly basis: Basis, readonly speaker:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly statedBy?:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
   | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> };

export type ClaimLinePartsFragment =
  | ClaimLineParts_Link_Fragment
  | ClaimLineParts_Observation_Fragment
  | ClaimLineParts_Quotation_Fragment
;

type EntityParts_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string, readonly name: string };

type EntityParts_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly name: string };

type EntityParts_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string };

type EntityParts_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly name: string };

type EntityParts_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type EntityParts_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type EntityParts_Infrastructure_Fragment = { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string };

type EntityParts_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string };

type EntityParts_Law_Fragment = { readonly __typename: 'Law', readonly id: string, readonly name: string };

type EntityParts_Ministry_Fragment = { readonly __typename: 'Ministry', readonly id: string, readonly name: string };

type EntityParts_Official_Fragment = { readonly __typename: 'Official', readonly id: string, readonly name: string };

type EntityParts_OtherOrganization_Fragment = { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string };

type EntityParts_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly name: string };

type EntityParts_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly name: string };

type EntityParts_Technology_Fragment = { readonly __typename: 'Technology', readonly id: string, readonly name: string };

type EntityParts_TechnologyPark_Fragment = { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string };

type EntityParts_University_Fragment = { readonly __typename: 'University', readonly id: string, readonly name: string };

export type EntityPartsFragment =
  | EntityParts_Agency_Fragment
  | EntityParts_Agreement_Fragment
  | EntityParts_City_Fragment
  | EntityParts_Company_Fragment
  | EntityParts_Country_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Infrastructure_Fragment
  | EntityParts_Initiative_Fragment
  | EntityParts_Law_Fragment
  | EntityParts_Ministry_Fragment
  | EntityParts_Official_Fragment
  | EntityParts_OtherOrganization_Fragment
  | EntityParts_Post_Fragment
  | EntityParts_Region_Fragment
  | EntityParts_Technology_Fragment
  | EntityParts_TechnologyPark_Fragment
  | EntityParts_University_Fragment
;

export type EvidencePartsFragment = { readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } };

export type QuantityPartsFragment = { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } };

export type ObservationPartsFragment = { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
   | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> };

export type HeaderOfDataSetQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HeaderOfDataSetQuery = { readonly __typename?: 'Query', readonly document?: { readonly __typename?: 'Document', readonly text?: string | null } | null };

export type TogetherPartsFragment = { readonly __typename?: 'Observation', readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> };

export type VoicesOfFactQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type VoicesOfFactQuery = { readonly __typename?: 'Query', readonly observation?: { readonly __typename?: 'Observation', readonly fact?: { readonly __typename?: 'Fact', readonly observations: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }> }> } | null } | null };

export type MomentWordsFragment = { readonly __typename?: 'Moment', readonly id: string, readonly kind: MomentKind, readonly date: string, readonly subject:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Check' }
    | { readonly __typename: 'City' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Duplicate' }
    | { readonly __typename: 'Event', readonly name: string }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'ExternalId' }
    | { readonly __typename: 'Fact' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Infrastructure' }
    | { readonly __typename: 'Initiative' }
    | { readonly __typename: 'Law' }
    | { readonly __typename: 'Link', readonly predicate: Predicate, readonly subject:
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
      , readonly object:
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
       }
    | { readonly __typename: 'Ministry' }
    | { readonly __typename: 'Moment' }
    | { readonly __typename: 'Observation', readonly about:
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
      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } } }
    | { readonly __typename: 'Official' }
    | { readonly __typename: 'OtherOrganization' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Quotation' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Technology' }
    | { readonly __typename: 'TechnologyPark' }
    | { readonly __typename: 'Tenure', readonly official: { readonly __typename?: 'Official', readonly name: string }, readonly post: { readonly __typename?: 'Post', readonly name: string } }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'University' }
   };

export type GraphReachedQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphReachedQuery = { readonly __typename?: 'Query', readonly statistics: { readonly __typename?: 'Statistics', readonly version: number } };

export type CommitmentPartsFragment = { readonly __typename?: 'Commitment', readonly dueBy?: string | null, readonly asOf: string, readonly status: CommitmentStatus, readonly reason: string, readonly progress?: number | null, readonly firstStatus: CommitmentStatus, readonly slipDays?: number | null, readonly promise: { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }, readonly decidedBy: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }>, readonly history: ReadonlyArray<{ readonly __typename?: 'Restatement', readonly number: number, readonly saidOn?: string | null, readonly dueBy?: string | null, readonly slipDays?: number | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }> } }> };

export type HistoryPartsFragment = { readonly __typename?: 'Commitment', readonly history: ReadonlyArray<{ readonly __typename?: 'Restatement', readonly number: number, readonly saidOn?: string | null, readonly dueBy?: string | null, readonly slipDays?: number | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }> } }> };

export type CommitmentsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  where?: InputMaybe<CommitmentFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommitmentsQuery = { readonly __typename?: 'Query', readonly commitments: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Commitment', readonly dueBy?: string | null, readonly asOf: string, readonly status: CommitmentStatus, readonly reason: string, readonly progress?: number | null, readonly firstStatus: CommitmentStatus, readonly slipDays?: number | null, readonly promise: { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }, readonly decidedBy: ReadonlyArray<{ readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
        , readonly indicator: { readonly __typename?: 'Indicator', readonly id: string, readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
          | { readonly __typename: 'University', readonly id: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }>, readonly history: ReadonlyArray<{ readonly __typename?: 'Restatement', readonly number: number, readonly saidOn?: string | null, readonly dueBy?: string | null, readonly slipDays?: number | null, readonly promise: { readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly start: number, readonly end: number, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string } }> } }> }> } };

export type SlippedPromisesQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
}>;


export type SlippedPromisesQuery = { readonly __typename?: 'Query', readonly commitments: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number } };

export type CountsByStatusQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
}>;


export type CountsByStatusQuery = { readonly __typename?: 'Query', readonly all: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number }, readonly OVERDUE: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number }, readonly MISSED: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number }, readonly OPEN: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number }, readonly MET: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number }, readonly UNKNOWN: { readonly __typename?: 'CommitmentConnection', readonly totalCount: number } };

export type EverythingQueryVariables = Exact<{
  words: Scalars['String']['input'];
  first: Scalars['Int']['input'];
}>;


export type EverythingQuery = { readonly __typename?: 'Query', readonly find: { readonly __typename?: 'Findings', readonly words: ReadonlyArray<string>, readonly leftOut: ReadonlyArray<string>, readonly anyWord: boolean, readonly statuses: ReadonlyArray<CommitmentStatus>, readonly named: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
    >, readonly groups: ReadonlyArray<{ readonly __typename?: 'FoundGroup', readonly kind: FoundKind, readonly totalCount: number, readonly hits: ReadonlyArray<{ readonly __typename?: 'Found', readonly status?: CommitmentStatus | null, readonly highlights: ReadonlyArray<{ readonly __typename?: 'Highlight', readonly field: HighlightField, readonly text: string, readonly matches: ReadonlyArray<{ readonly __typename?: 'TextRange', readonly start: number, readonly end: number }> }>, readonly node:
          | { readonly __typename: 'Agency', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Check', readonly id: string }
          | { readonly __typename: 'City', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Company', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string }
          | { readonly __typename: 'Country', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Document', readonly title: string, readonly publisher?: string | null, readonly id: string }
          | { readonly __typename: 'Duplicate', readonly id: string }
          | { readonly __typename: 'Event', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }
          | { readonly __typename: 'ExternalId', readonly id: string }
          | { readonly __typename: 'Fact', readonly id: string }
          | { readonly __typename: 'Indicator', readonly name: string, readonly description: string, readonly id: string }
          | { readonly __typename: 'Infrastructure', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Initiative', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Law', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Link', readonly id: string }
          | { readonly __typename: 'Ministry', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Moment', readonly id: string }
          | { readonly __typename: 'Observation', readonly id: string, readonly kind: ObservationKind, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly about:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
            , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
          | { readonly __typename: 'Official', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'OtherOrganization', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Post', readonly description: string, readonly id: string, readonly name: string, readonly holders: { readonly __typename?: 'TenureConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Tenure', readonly official: { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly statements: { readonly __typename?: 'ObservationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly kind: ObservationKind, readonly id: string, readonly basis: Basis, readonly about:
                        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                        | { readonly __typename: 'City', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                        | { readonly __typename: 'University', readonly id: string, readonly name: string }
                      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
                        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                        | { readonly __typename: 'City', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                        | { readonly __typename: 'University', readonly id: string, readonly name: string }
                       | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }> } } }> } }
          | { readonly __typename: 'Quotation', readonly start: number, readonly end: number, readonly id: string, readonly text: string, readonly basis: Basis, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string }, readonly speaker:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
            , readonly statedBy?:
              | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
              | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
              | { readonly __typename: 'Law', readonly id: string, readonly name: string }
              | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
              | { readonly __typename: 'Official', readonly id: string, readonly name: string }
              | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
              | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
              | { readonly __typename: 'University', readonly id: string, readonly name: string }
             | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
          | { readonly __typename: 'Region', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Technology', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'TechnologyPark', readonly description: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Tenure', readonly id: string }
          | { readonly __typename: 'Unit', readonly id: string }
          | { readonly __typename: 'University', readonly description: string, readonly id: string, readonly name: string }
         }> }> } };

export type FoundPartsFragment = { readonly __typename?: 'Found', readonly status?: CommitmentStatus | null, readonly highlights: ReadonlyArray<{ readonly __typename?: 'Highlight', readonly field: HighlightField, readonly text: string, readonly matches: ReadonlyArray<{ readonly __typename?: 'TextRange', readonly start: number, readonly end: number }> }>, readonly node:
    | { readonly __typename: 'Agency', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Check', readonly id: string }
    | { readonly __typename: 'City', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Country', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Document', readonly title: string, readonly publisher?: string | null, readonly id: string }
    | { readonly __typename: 'Duplicate', readonly id: string }
    | { readonly __typename: 'Event', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }
    | { readonly __typename: 'ExternalId', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Indicator', readonly name: string, readonly description: string, readonly id: string }
    | { readonly __typename: 'Infrastructure', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Ministry', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Moment', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string, readonly kind: ObservationKind, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly about:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
    | { readonly __typename: 'Official', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly description: string, readonly id: string, readonly name: string, readonly holders: { readonly __typename?: 'TenureConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Tenure', readonly official: { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly statements: { readonly __typename?: 'ObservationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly kind: ObservationKind, readonly id: string, readonly basis: Basis, readonly about:
                  | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                  | { readonly __typename: 'City', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                  | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                  | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                  | { readonly __typename: 'University', readonly id: string, readonly name: string }
                , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
                  | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                  | { readonly __typename: 'City', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                  | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                  | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                  | { readonly __typename: 'University', readonly id: string, readonly name: string }
                 | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }> } } }> } }
    | { readonly __typename: 'Quotation', readonly start: number, readonly end: number, readonly id: string, readonly text: string, readonly basis: Basis, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string }, readonly speaker:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      , readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
    | { readonly __typename: 'Region', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly description: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Unit', readonly id: string }
    | { readonly __typename: 'University', readonly description: string, readonly id: string, readonly name: string }
   };

export type FacetsQueryVariables = Exact<{
  words: Scalars['String']['input'];
}>;


export type FacetsQuery = { readonly __typename?: 'Query', readonly search: { readonly __typename?: 'SearchConnection', readonly facets: ReadonlyArray<{ readonly __typename?: 'Facet', readonly field: FacetField, readonly buckets: ReadonlyArray<{ readonly __typename?: 'FacetBucket', readonly value: string, readonly label: string, readonly count: number }> }> } };

export type SuggestQueryVariables = Exact<{
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType> | EntityType>;
}>;


export type SuggestQuery = { readonly __typename?: 'Query', readonly suggest: ReadonlyArray<{ readonly __typename?: 'Suggestion', readonly text: string, readonly matches: ReadonlyArray<{ readonly __typename?: 'TextRange', readonly start: number, readonly end: number }>, readonly node:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Law', readonly id: string, readonly name: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
      | { readonly __typename: 'University', readonly id: string, readonly name: string }
     }> };

export type FoundGroupPageQueryVariables = Exact<{
  words: Scalars['String']['input'];
  kind: FoundKind;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FoundGroupPageQuery = { readonly __typename?: 'Query', readonly find: { readonly __typename?: 'Findings', readonly groups: ReadonlyArray<{ readonly __typename?: 'FoundGroup', readonly page: { readonly __typename?: 'FoundConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Found', readonly status?: CommitmentStatus | null, readonly highlights: ReadonlyArray<{ readonly __typename?: 'Highlight', readonly field: HighlightField, readonly text: string, readonly matches: ReadonlyArray<{ readonly __typename?: 'TextRange', readonly start: number, readonly end: number }> }>, readonly node:
            | { readonly __typename: 'Agency', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Check', readonly id: string }
            | { readonly __typename: 'City', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Conflict', readonly id: string }
            | { readonly __typename: 'Country', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Document', readonly title: string, readonly publisher?: string | null, readonly id: string }
            | { readonly __typename: 'Duplicate', readonly id: string }
            | { readonly __typename: 'Event', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }
            | { readonly __typename: 'ExternalId', readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Indicator', readonly name: string, readonly description: string, readonly id: string }
            | { readonly __typename: 'Infrastructure', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Link', readonly id: string }
            | { readonly __typename: 'Ministry', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Moment', readonly id: string }
            | { readonly __typename: 'Observation', readonly id: string, readonly kind: ObservationKind, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly about:
                | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                | { readonly __typename: 'City', readonly id: string, readonly name: string }
                | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                | { readonly __typename: 'University', readonly id: string, readonly name: string }
              , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
                | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                | { readonly __typename: 'City', readonly id: string, readonly name: string }
                | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                | { readonly __typename: 'University', readonly id: string, readonly name: string }
               | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
            | { readonly __typename: 'Official', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly description: string, readonly id: string, readonly name: string, readonly holders: { readonly __typename?: 'TenureConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Tenure', readonly official: { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly statements: { readonly __typename?: 'ObservationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Observation', readonly kind: ObservationKind, readonly id: string, readonly basis: Basis, readonly about:
                          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                          | { readonly __typename: 'City', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                          | { readonly __typename: 'University', readonly id: string, readonly name: string }
                        , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly unit: { readonly __typename?: 'Unit', readonly code: string } } }, readonly statedBy?:
                          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                          | { readonly __typename: 'City', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                          | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                          | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                          | { readonly __typename: 'University', readonly id: string, readonly name: string }
                         | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }> } } }> } }
            | { readonly __typename: 'Quotation', readonly start: number, readonly end: number, readonly id: string, readonly text: string, readonly basis: Basis, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string }, readonly speaker:
                | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                | { readonly __typename: 'City', readonly id: string, readonly name: string }
                | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                | { readonly __typename: 'University', readonly id: string, readonly name: string }
              , readonly statedBy?:
                | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
                | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
                | { readonly __typename: 'City', readonly id: string, readonly name: string }
                | { readonly __typename: 'Company', readonly id: string, readonly name: string }
                | { readonly __typename: 'Country', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
                | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
                | { readonly __typename: 'Law', readonly id: string, readonly name: string }
                | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
                | { readonly __typename: 'Official', readonly id: string, readonly name: string }
                | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
                | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
                | { readonly __typename: 'University', readonly id: string, readonly name: string }
               | null, readonly sources: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly kind: DocumentKind } }> }
            | { readonly __typename: 'Region', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly description: string, readonly id: string, readonly name: string }
            | { readonly __typename: 'Tenure', readonly id: string }
            | { readonly __typename: 'Unit', readonly id: string }
            | { readonly __typename: 'University', readonly description: string, readonly id: string, readonly name: string }
           }> } }> } };

export type DocumentOfTextQueryVariables = Exact<{
  sha256: Scalars['String']['input'];
}>;


export type DocumentOfTextQuery = { readonly __typename?: 'Query', readonly documents: { readonly __typename?: 'DocumentConnection', readonly nodes: ReadonlyArray<{ readonly __typename?: 'Document', readonly id: string, readonly title: string }> } };

export type MomentPartsFragment = { readonly __typename?: 'Moment', readonly earliest?: string | null, readonly latest?: string | null, readonly id: string, readonly kind: MomentKind, readonly date: string, readonly about: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Law', readonly id: string, readonly name: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
    | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
    | { readonly __typename: 'University', readonly id: string, readonly name: string }
  >, readonly subject:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Check' }
    | { readonly __typename: 'City' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Duplicate' }
    | { readonly __typename: 'Event', readonly name: string }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'ExternalId' }
    | { readonly __typename: 'Fact' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Infrastructure' }
    | { readonly __typename: 'Initiative' }
    | { readonly __typename: 'Law' }
    | { readonly __typename: 'Link', readonly predicate: Predicate, readonly subject:
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
      , readonly object:
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
       }
    | { readonly __typename: 'Ministry' }
    | { readonly __typename: 'Moment' }
    | { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
        | { readonly __typename: 'City', readonly name: string, readonly id: string }
        | { readonly __typename: 'Company', readonly name: string, readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly id: string }
        | { readonly __typename: 'Infrastructure', readonly name: string, readonly id: string }
        | { readonly __typename: 'Initiative', readonly name: string, readonly id: string }
        | { readonly __typename: 'Law', readonly name: string, readonly id: string }
        | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
        | { readonly __typename: 'Official', readonly name: string, readonly id: string }
        | { readonly __typename: 'OtherOrganization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Post', readonly name: string, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Technology', readonly name: string, readonly id: string }
        | { readonly __typename: 'TechnologyPark', readonly name: string, readonly id: string }
        | { readonly __typename: 'University', readonly name: string, readonly id: string }
      , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string, readonly id: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }
    | { readonly __typename: 'Official' }
    | { readonly __typename: 'OtherOrganization' }
    | { readonly __typename: 'Post' }
    | { readonly __typename: 'Quotation' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Technology' }
    | { readonly __typename: 'TechnologyPark' }
    | { readonly __typename: 'Tenure', readonly official: { readonly __typename?: 'Official', readonly name: string }, readonly post: { readonly __typename?: 'Post', readonly name: string } }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'University' }
   };

export type WholeTimelineQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WholeTimelineQuery = { readonly __typename?: 'Query', readonly timeline: { readonly __typename?: 'MomentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename?: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename?: 'Moment', readonly earliest?: string | null, readonly latest?: string | null, readonly id: string, readonly kind: MomentKind, readonly date: string, readonly about: ReadonlyArray<
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
        | { readonly __typename: 'City', readonly id: string, readonly name: string }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Law', readonly id: string, readonly name: string }
        | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
        | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
        | { readonly __typename: 'University', readonly id: string, readonly name: string }
      >, readonly subject:
        | { readonly __typename: 'Agency' }
        | { readonly __typename: 'Agreement' }
        | { readonly __typename: 'Check' }
        | { readonly __typename: 'City' }
        | { readonly __typename: 'Company' }
        | { readonly __typename: 'Conflict' }
        | { readonly __typename: 'Country' }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Duplicate' }
        | { readonly __typename: 'Event', readonly name: string }
        | { readonly __typename: 'Evidence' }
        | { readonly __typename: 'ExternalId' }
        | { readonly __typename: 'Fact' }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Infrastructure' }
        | { readonly __typename: 'Initiative' }
        | { readonly __typename: 'Law' }
        | { readonly __typename: 'Link', readonly predicate: Predicate, readonly subject:
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
          , readonly object:
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
           }
        | { readonly __typename: 'Ministry' }
        | { readonly __typename: 'Moment' }
        | { readonly __typename: 'Observation', readonly id: string, readonly basis: Basis, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly about:
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
            | { readonly __typename: 'City', readonly name: string, readonly id: string }
            | { readonly __typename: 'Company', readonly name: string, readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Infrastructure', readonly name: string, readonly id: string }
            | { readonly __typename: 'Initiative', readonly name: string, readonly id: string }
            | { readonly __typename: 'Law', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Official', readonly name: string, readonly id: string }
            | { readonly __typename: 'OtherOrganization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Region', readonly name: string, readonly id: string }
            | { readonly __typename: 'Technology', readonly name: string, readonly id: string }
            | { readonly __typename: 'TechnologyPark', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly indicator: { readonly __typename?: 'Indicator', readonly name: string, readonly id: string }, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string, readonly qualifier: Qualifier, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string }, readonly normalized: { readonly __typename?: 'NormalizedQuantity', readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: { readonly __typename?: 'Unit', readonly code: string, readonly symbol: string, readonly name: string } } }, readonly period?: { readonly __typename?: 'Period', readonly label: string, readonly start?: string | null, readonly end?: string | null, readonly frequency?: Frequency | null } | null, readonly basePeriod?: { readonly __typename?: 'Period', readonly label: string } | null, readonly statedBy?:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Infrastructure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Law', readonly id: string, readonly name: string }
            | { readonly __typename: 'Ministry', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'OtherOrganization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Technology', readonly id: string, readonly name: string }
            | { readonly __typename: 'TechnologyPark', readonly id: string, readonly name: string }
            | { readonly __typename: 'University', readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly id: string, readonly exact: string, readonly start: number, readonly end: number, readonly verified: boolean, readonly context?: string | null, readonly document: { readonly __typename?: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published?: string | null, readonly sha256: string } }>, readonly fact?: { readonly __typename?: 'Fact', readonly id: string, readonly documents: number, readonly independent: number, readonly figure: { readonly __typename?: 'Observation', readonly id: string } } | null, readonly agreesWith: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly fact?: { readonly __typename?: 'Fact', readonly id: string } | null }>, readonly correctedBy: ReadonlyArray<{ readonly __typename?: 'Observation', readonly id: string, readonly quantity: { readonly __typename?: 'Quantity', readonly raw: string }, readonly evidence: ReadonlyArray<{ readonly __typename?: 'Evidence', readonly document: { readonly __typename?: 'Document', readonly title: string } }> }> }
        | { readonly __typename: 'Official' }
        | { readonly __typename: 'OtherOrganization' }
        | { readonly __typename: 'Post' }
        | { readonly __typename: 'Quotation' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Technology' }
        | { readonly __typename: 'TechnologyPark' }
        | { readonly __typename: 'Tenure', readonly official: { readonly __typename?: 'Official', readonly name: string }, readonly post: { readonly __typename?: 'Post', readonly name: string } }
        | { readonly __typename: 'Unit' }
        | { readonly __typename: 'University' }
       }> } };

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
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const ChangesPartsFragmentDoc = new TypedDocumentString(`
    fragment ChangesParts on ChangeConnection {
  totalCount
  nodes {
    node {
      __typename
      id
      ... on Entity {
        ...EntityParts
      }
      ... on Observation {
        about {
          ...EntityParts
        }
        indicator {
          name
        }
        quantity {
          raw
        }
      }
      ... on Link {
        subject {
          ...EntityParts
        }
        predicate
        object {
          name
        }
      }
      ... on Quotation {
        speaker {
          ...EntityParts
        }
        text
      }
      ... on Indicator {
        name
      }
      ... on Document {
        title
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`, {"fragmentName":"ChangesParts"}) as unknown as TypedDocumentString<ChangesPartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  of
  text
  bibtex
  cslJson
  permalink
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const QuantityPartsFragmentDoc = new TypedDocumentString(`
    fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
    `, {"fragmentName":"QuantityParts"}) as unknown as TypedDocumentString<QuantityPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const TogetherPartsFragmentDoc = new TypedDocumentString(`
    fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
    `, {"fragmentName":"TogetherParts"}) as unknown as TypedDocumentString<TogetherPartsFragment, unknown>;
export const ObservationPartsFragmentDoc = new TypedDocumentString(`
    fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`, {"fragmentName":"ObservationParts"}) as unknown as TypedDocumentString<ObservationPartsFragment, unknown>;
export const CheckPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckParts on Check {
  id
  kind
  formula
  computed
  difference
  unit {
    code
    symbol
    name
  }
  withinRounding
  possible {
    min
    max
  }
  withinPossible
  about {
    ...EntityParts
  }
  reportedBy {
    ...ObservationParts
    counted(first: 50) {
      ...EntityParts
    }
  }
  computedFrom(first: 50) {
    ...ObservationParts
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`, {"fragmentName":"CheckParts"}) as unknown as TypedDocumentString<CheckPartsFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictParts on Conflict {
  id
  about {
    ...EntityParts
  }
  indicator {
    name
  }
  period {
    label
  }
  acrossDocuments
  reading
  observations(first: 10) {
    ...ObservationParts
    voiced: fact {
      voices
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
export const DocumentHeadPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentHeadParts on Document {
  id
  title
  kind
  language
  published
  publisher
  url
  license
  sha256
  characters
  textAttached
}
    `, {"fragmentName":"DocumentHeadParts"}) as unknown as TypedDocumentString<DocumentHeadPartsFragment, unknown>;
export const DocumentRowPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentRowParts on Document {
  id
  title
  kind
  published
  publisher
  sha256
  characters
  textAttached
  claims(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"DocumentRowParts"}) as unknown as TypedDocumentString<DocumentRowPartsFragment, unknown>;
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
export const EntityHeadPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityHeadParts on Entity {
  ...EntityParts
  aliases
  description
  retractedAt
  externalIds {
    id
    scheme
    value
    url
    match
  }
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ...EntityValues
}
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
fragment EntityParts on Entity {
  __typename
  id
  name
}`, {"fragmentName":"EntityHeadParts"}) as unknown as TypedDocumentString<EntityHeadPartsFragment, unknown>;
export const QuotationPartsFragmentDoc = new TypedDocumentString(`
    fragment QuotationParts on Quotation {
  __typename
  id
  text
  fullText
  speaker {
    ...EntityParts
  }
  about {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`, {"fragmentName":"QuotationParts"}) as unknown as TypedDocumentString<QuotationPartsFragment, unknown>;
export const LinkPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkParts on Link {
  __typename
  id
  basis
  predicate
  subject {
    ...EntityParts
  }
  object {
    ...EntityParts
  }
  validFrom
  validTo
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const AnatomyPartsFragmentDoc = new TypedDocumentString(`
    fragment AnatomyParts on Observation {
  id
  kind
  about {
    ...EntityParts
  }
  indicator {
    name
  }
  quantity {
    raw
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 1) {
    id
    exact
    start
    end
    document {
      id
      title
      kind
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`, {"fragmentName":"AnatomyParts"}) as unknown as TypedDocumentString<AnatomyPartsFragment, unknown>;
export const FacetPartsFragmentDoc = new TypedDocumentString(`
    fragment FacetParts on Facet {
  field
  buckets {
    value
    label
    count
  }
}
    `, {"fragmentName":"FacetParts"}) as unknown as TypedDocumentString<FacetPartsFragment, unknown>;
export const HitPartsFragmentDoc = new TypedDocumentString(`
    fragment HitParts on SearchEdge {
  highlights {
    field
    text
    matches {
      start
      end
    }
  }
  node {
    __typename
    ... on Entity {
      ...EntityParts
      description
    }
    ... on Quotation {
      id
      text
      start
      end
      speaker {
        ...EntityParts
      }
      document {
        id
        title
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`, {"fragmentName":"HitParts"}) as unknown as TypedDocumentString<HitPartsFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on Check {
  id
  reported
  unit {
    code
    symbol
    name
  }
  about {
    name
  }
  reportedBy {
    indicator {
      id
      name
    }
  }
  computedFrom(first: 2) {
    id
    period {
      label
      start
    }
    quantity {
      ...QuantityParts
    }
  }
}
    fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}`, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const OverduePartsFragmentDoc = new TypedDocumentString(`
    fragment OverdueParts on Commitment {
  dueBy
  promise {
    id
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      ...QuantityParts
    }
    statedBy {
      ...EntityParts
    }
    evidence(first: 1) {
      exact
      document {
        kind
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}`, {"fragmentName":"OverdueParts"}) as unknown as TypedDocumentString<OverduePartsFragment, unknown>;
export const HistoryPartsFragmentDoc = new TypedDocumentString(`
    fragment HistoryParts on Commitment {
  history(first: 20) {
    number
    saidOn
    dueBy
    slipDays
    promise {
      id
      quantity {
        raw
        normalized {
          unit {
            code
          }
        }
      }
      evidence(first: 1) {
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}
    `, {"fragmentName":"HistoryParts"}) as unknown as TypedDocumentString<HistoryPartsFragment, unknown>;
export const CommitmentPartsFragmentDoc = new TypedDocumentString(`
    fragment CommitmentParts on Commitment {
  promise {
    ...ObservationParts
  }
  dueBy
  asOf
  status
  reason
  progress
  decidedBy(first: 5) {
    ...ObservationParts
  }
  firstStatus
  slipDays
  ...HistoryParts
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
fragment HistoryParts on Commitment {
  history(first: 20) {
    number
    saidOn
    dueBy
    slipDays
    promise {
      id
      quantity {
        raw
        normalized {
          unit {
            code
          }
        }
      }
      evidence(first: 1) {
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}`, {"fragmentName":"CommitmentParts"}) as unknown as TypedDocumentString<CommitmentPartsFragment, unknown>;
export const ClaimLinePartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimLineParts on Claim {
  __typename
  id
  basis
  statedBy {
    ...EntityParts
  }
  sources: evidence(first: 1) {
    document {
      kind
    }
  }
  ... on Link {
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
  }
  ... on Observation {
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
      normalized {
        unit {
          code
        }
      }
    }
  }
  ... on Quotation {
    text
    speaker {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`, {"fragmentName":"ClaimLineParts"}) as unknown as TypedDocumentString<ClaimLinePartsFragment, unknown>;
export const FoundPartsFragmentDoc = new TypedDocumentString(`
    fragment FoundParts on Found {
  status
  highlights {
    field
    text
    matches {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Entity {
      ...EntityParts
      description
    }
    ... on Post {
      holders(first: 2) {
        nodes {
          official {
            ...EntityParts
            statements(first: 3) {
              nodes {
                ...ClaimLineParts
              }
            }
          }
        }
      }
    }
    ... on Indicator {
      name
      description
    }
    ... on Observation {
      ...ClaimLineParts
      evidence(first: 3) {
        ...EvidenceParts
      }
    }
    ... on Quotation {
      ...ClaimLineParts
      start
      end
      document {
        id
        title
      }
    }
    ... on Evidence {
      ...EvidenceParts
    }
    ... on Document {
      title
      publisher
    }
  }
}
    fragment ClaimLineParts on Claim {
  __typename
  id
  basis
  statedBy {
    ...EntityParts
  }
  sources: evidence(first: 1) {
    document {
      kind
    }
  }
  ... on Link {
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
  }
  ... on Observation {
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
      normalized {
        unit {
          code
        }
      }
    }
  }
  ... on Quotation {
    text
    speaker {
      ...EntityParts
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`, {"fragmentName":"FoundParts"}) as unknown as TypedDocumentString<FoundPartsFragment, unknown>;
export const MomentWordsFragmentDoc = new TypedDocumentString(`
    fragment MomentWords on Moment {
  id
  kind
  date
  subject {
    __typename
    ... on Event {
      name
    }
    ... on Observation {
      about {
        name
      }
      indicator {
        name
      }
      quantity {
        ...QuantityParts
      }
    }
    ... on Link {
      predicate
      subject {
        name
      }
      object {
        name
      }
    }
    ... on Tenure {
      official {
        name
      }
      post {
        name
      }
    }
  }
}
    fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}`, {"fragmentName":"MomentWords"}) as unknown as TypedDocumentString<MomentWordsFragment, unknown>;
export const MomentPartsFragmentDoc = new TypedDocumentString(`
    fragment MomentParts on Moment {
  ...MomentWords
  earliest
  latest
  about(first: 10) {
    ...EntityParts
  }
  subject {
    ... on Observation {
      ...ObservationParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
fragment MomentWords on Moment {
  id
  kind
  date
  subject {
    __typename
    ... on Event {
      name
    }
    ... on Observation {
      about {
        name
      }
      indicator {
        name
      }
      quantity {
        ...QuantityParts
      }
    }
    ... on Link {
      predicate
      subject {
        name
      }
      object {
        name
      }
    }
    ... on Tenure {
      official {
        name
      }
      post {
        name
      }
    }
  }
}`, {"fragmentName":"MomentParts"}) as unknown as TypedDocumentString<MomentPartsFragment, unknown>;
export const LastChangesDocument = new TypedDocumentString(`
    query LastChanges($since: Int!) {
  ADDED: changes(sinceVersion: $since, action: ADDED, first: 6) {
    ...ChangesParts
  }
  CHANGED: changes(sinceVersion: $since, action: CHANGED, first: 6) {
    ...ChangesParts
  }
  RETRACTED: changes(sinceVersion: $since, action: RETRACTED, first: 6) {
    ...ChangesParts
  }
}
    fragment ChangesParts on ChangeConnection {
  totalCount
  nodes {
    node {
      __typename
      id
      ... on Entity {
        ...EntityParts
      }
      ... on Observation {
        about {
          ...EntityParts
        }
        indicator {
          name
        }
        quantity {
          raw
        }
      }
      ... on Link {
        subject {
          ...EntityParts
        }
        predicate
        object {
          name
        }
      }
      ... on Quotation {
        speaker {
          ...EntityParts
        }
        text
      }
      ... on Indicator {
        name
      }
      ... on Document {
        title
      }
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<LastChangesQuery, LastChangesQueryVariables>;
export const GraphStateDocument = new TypedDocumentString(`
    query GraphState {
  statistics {
    version
    loadedAt
    claims {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStateQuery, GraphStateQueryVariables>;
export const KnownCitationsDocument = new TypedDocumentString(`
    query KnownCitations($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownCitationsQuery, KnownCitationsQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($ids: [ID!]!) {
  citations(ids: $ids) {
    ...CitationParts
  }
}
    fragment CitationParts on Citation {
  of
  text
  bibtex
  cslJson
  permalink
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const CitationDocument = new TypedDocumentString(`
    query Citation($ids: [ID!]!) {
  citations(ids: $ids) {
    ...CitationParts
  }
}
    fragment CitationParts on Citation {
  of
  text
  bibtex
  cslJson
  permalink
}`) as unknown as TypedDocumentString<CitationQuery, CitationQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  statistics {
    version
  }
  claim(id: $id) {
    id
    recordedAt
    retractedAt
    ...ClaimLineParts
    evidence(first: 20) {
      ...EvidenceParts
    }
    citation {
      ...CitationParts
    }
  }
}
    fragment CitationParts on Citation {
  of
  text
  bibtex
  cslJson
  permalink
}
fragment ClaimLineParts on Claim {
  __typename
  id
  basis
  statedBy {
    ...EntityParts
  }
  sources: evidence(first: 1) {
    document {
      kind
    }
  }
  ... on Link {
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
  }
  ... on Observation {
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
      normalized {
        unit {
          code
        }
      }
    }
  }
  ... on Quotation {
    text
    speaker {
      ...EntityParts
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($after: String) {
  conflicts(first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ConflictParts
    }
  }
}
    fragment ConflictParts on Conflict {
  id
  about {
    ...EntityParts
  }
  indicator {
    name
  }
  period {
    label
  }
  acrossDocuments
  reading
  observations(first: 10) {
    ...ObservationParts
    voiced: fact {
      voices
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ChecksDocument = new TypedDocumentString(`
    query Checks($where: CheckFilter, $after: String) {
  checks(where: $where, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CheckParts
    }
  }
}
    fragment CheckParts on Check {
  id
  kind
  formula
  computed
  difference
  unit {
    code
    symbol
    name
  }
  withinRounding
  possible {
    min
    max
  }
  withinPossible
  about {
    ...EntityParts
  }
  reportedBy {
    ...ObservationParts
    counted(first: 50) {
      ...EntityParts
    }
  }
  computedFrom(first: 50) {
    ...ObservationParts
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  document(id: $id) {
    ...DocumentHeadParts
    text(characters: 100000)
  }
}
    fragment DocumentHeadParts on Document {
  id
  title
  kind
  language
  published
  publisher
  url
  license
  sha256
  characters
  textAttached
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentClaimsDocument = new TypedDocumentString(`
    query DocumentClaims($id: ID!, $after: String) {
  document(id: $id) {
    claims(first: 100, after: $after) {
      nodes {
        ...ClaimLineParts
        evidence {
          id
          exact
          start
          end
          document {
            id
            kind
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ClaimLineParts on Claim {
  __typename
  id
  basis
  statedBy {
    ...EntityParts
  }
  sources: evidence(first: 1) {
    document {
      kind
    }
  }
  ... on Link {
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
  }
  ... on Observation {
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
      normalized {
        unit {
          code
        }
      }
    }
  }
  ... on Quotation {
    text
    speaker {
      ...EntityParts
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<DocumentClaimsQuery, DocumentClaimsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($after: String) {
  documents(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DocumentRowParts
    }
  }
}
    fragment DocumentRowParts on Document {
  id
  title
  kind
  published
  publisher
  sha256
  characters
  textAttached
  claims(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const EvidenceOfDocumentDocument = new TypedDocumentString(`
    query EvidenceOfDocument($id: ID!, $after: String) {
  document(id: $id) {
    evidence(first: 100, after: $after) {
      nodes {
        start
        end
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfDocumentQuery, EvidenceOfDocumentQueryVariables>;
export const SiblingsDocument = new TypedDocumentString(`
    query Siblings($ids: [ID!], $types: [EntityType!]) {
  entities(where: {ids: $ids, types: $types}, first: 100) {
    nodes {
      id
      ledBy: relationships(predicates: [LED_BY], direction: OUT, first: 1) {
        totalCount
      }
      operatedBy: relationships(predicates: [OPERATED_BY], direction: OUT, first: 1) {
        totalCount
      }
      lies: relationships(predicates: [LOCATED_IN], direction: OUT, first: 1) {
        totalCount
      }
      holds: relationships(predicates: [HELD_POST], direction: OUT, first: 1) {
        totalCount
      }
      heldBy: relationships(predicates: [HELD_POST], direction: IN, first: 1) {
        totalCount
      }
      postAt: relationships(predicates: [POST_AT], direction: OUT, first: 1) {
        totalCount
      }
      participants: relationships(
        predicates: [PARTICIPATED_IN]
        direction: IN
        first: 1
      ) {
        totalCount
      }
      cause: relationships(predicates: [CAUSED_BY], direction: OUT, first: 1) {
        totalCount
      }
      figures: observations(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiblingsQuery, SiblingsQueryVariables>;
export const EntityCommitmentsDocument = new TypedDocumentString(`
    query EntityCommitments($id: ID!, $after: String) {
  commitments(where: {about: $id}, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CommitmentParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
fragment CommitmentParts on Commitment {
  promise {
    ...ObservationParts
  }
  dueBy
  asOf
  status
  reason
  progress
  decidedBy(first: 5) {
    ...ObservationParts
  }
  firstStatus
  slipDays
  ...HistoryParts
}
fragment HistoryParts on Commitment {
  history(first: 20) {
    number
    saidOn
    dueBy
    slipDays
    promise {
      id
      quantity {
        raw
        normalized {
          unit {
            code
          }
        }
      }
      evidence(first: 1) {
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityCommitmentsQuery, EntityCommitmentsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  entity(id: $id) {
    ...EntityHeadParts
    relationships(first: 1) {
      totalCount
    }
    observations(first: 1) {
      totalCount
    }
    quotations(first: 1) {
      totalCount
    }
  }
}
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
fragment EntityHeadParts on Entity {
  ...EntityParts
  aliases
  description
  retractedAt
  externalIds {
    id
    scheme
    value
    url
    match
  }
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ...EntityValues
}
fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityFiguresDocument = new TypedDocumentString(`
    query EntityFigures($id: ID!, $after: String) {
  entity(id: $id) {
    observations(first: 100, after: $after, orderBy: VALUE_DESC) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ObservationParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityFiguresQuery, EntityFiguresQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($id: ID!) {
  entity(id: $id) {
    evidence(first: 100) {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const EntityQuotationsDocument = new TypedDocumentString(`
    query EntityQuotations($id: ID!, $role: QuotationRole!, $after: String) {
  entity(id: $id) {
    quotations(role: $role, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...QuotationParts
      }
    }
  }
}
    fragment QuotationParts on Quotation {
  __typename
  id
  text
  fullText
  speaker {
    ...EntityParts
  }
  about {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<EntityQuotationsQuery, EntityQuotationsQueryVariables>;
export const SidesDocument = new TypedDocumentString(`
    query Sides($id: ID!) {
  graph(where: {ids: [$id]}) {
    hidden {
      predicate
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<SidesQuery, SidesQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($id: ID!, $predicate: Predicate!, $direction: Direction!, $after: String) {
  entity(id: $id) {
    relationships(
      predicates: [$predicate]
      direction: $direction
      first: 30
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LinkParts
      }
    }
  }
}
    fragment LinkParts on Link {
  __typename
  id
  basis
  predicate
  subject {
    ...EntityParts
  }
  object {
    ...EntityParts
  }
  validFrom
  validTo
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!) {
  neighbourhood(ids: [$id], perPredicate: 6) {
    nodes {
      ...EntityParts
    }
    edges {
      id
      source
      target
      predicate
    }
    hidden {
      node
      count
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const StatedFiguresDocument = new TypedDocumentString(`
    query StatedFigures($id: ID!, $after: String) {
  observations(where: {statedBy: $id}, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ObservationParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<StatedFiguresQuery, StatedFiguresQueryVariables>;
export const StatedPromisesDocument = new TypedDocumentString(`
    query StatedPromises($id: ID!, $after: String) {
  commitments(where: {statedBy: $id}, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CommitmentParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
fragment CommitmentParts on Commitment {
  promise {
    ...ObservationParts
  }
  dueBy
  asOf
  status
  reason
  progress
  decidedBy(first: 5) {
    ...ObservationParts
  }
  firstStatus
  slipDays
  ...HistoryParts
}
fragment HistoryParts on Commitment {
  history(first: 20) {
    number
    saidOn
    dueBy
    slipDays
    promise {
      id
      quantity {
        raw
        normalized {
          unit {
            code
          }
        }
      }
      evidence(first: 1) {
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<StatedPromisesQuery, StatedPromisesQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $after: String) {
  timeline(about: $id, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MomentWords
    }
  }
}
    fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment MomentWords on Moment {
  id
  kind
  date
  subject {
    __typename
    ... on Event {
      name
    }
    ... on Observation {
      about {
        name
      }
      indicator {
        name
      }
      quantity {
        ...QuantityParts
      }
    }
    ... on Link {
      predicate
      subject {
        name
      }
      object {
        name
      }
    }
    ... on Tenure {
      official {
        name
      }
      post {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators {
  indicators(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($where: ObservationFilter, $after: String) {
  observations(where: $where, first: 100, after: $after, orderBy: VALUE_DESC) {
    totalCount
    nodes {
      ...ObservationParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const AddableDocument = new TypedDocumentString(`
    query Addable($prefix: String!) {
  suggest(prefix: $prefix, first: 10) {
    text
    node {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<AddableQuery, AddableQueryVariables>;
export const PartOfGraphDocument = new TypedDocumentString(`
    query PartOfGraph($where: GraphFilter) {
  graph(where: $where) {
    nodes {
      id
    }
    edges {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PartOfGraphQuery, PartOfGraphQueryVariables>;
export const QuestionsOfDatasetDocument = new TypedDocumentString(`
    query QuestionsOfDataset {
  dataset {
    questions {
      text
      path
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsOfDatasetQuery, QuestionsOfDatasetQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($ids: [ID!]!, $predicates: [Predicate!], $depth: Int) {
  neighbourhood(
    ids: $ids
    predicates: $predicates
    depth: $depth
    perPredicate: 20
  ) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const OnOneSideDocument = new TypedDocumentString(`
    query OnOneSide($id: ID!, $predicate: Predicate!, $direction: Direction!, $after: String) {
  entity(id: $id) {
    relationships(
      direction: $direction
      predicates: [$predicate]
      first: 100
      after: $after
    ) {
      nodes {
        subject {
          id
        }
        object {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OnOneSideQuery, OnOneSideQueryVariables>;
export const ClaimsOfEdgeDocument = new TypedDocumentString(`
    query ClaimsOfEdge($source: ID!, $predicate: Predicate!, $target: ID!, $after: String) {
  links(
    where: {subject: $source, predicates: [$predicate], object: $target}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...LinkParts
    }
  }
}
    fragment LinkParts on Link {
  __typename
  id
  basis
  predicate
  subject {
    ...EntityParts
  }
  object {
    ...EntityParts
  }
  validFrom
  validTo
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<ClaimsOfEdgeQuery, ClaimsOfEdgeQueryVariables>;
export const NameOfEndDocument = new TypedDocumentString(`
    query NameOfEnd($id: ID!) {
  entity(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<NameOfEndQuery, NameOfEndQueryVariables>;
export const AboutNodeDocument = new TypedDocumentString(`
    query AboutNode($id: ID!) {
  entity(id: $id) {
    description
    aliases
    evidence(first: 20) {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<AboutNodeQuery, AboutNodeQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $excludeTypes: [EntityType!]!) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    excludeTypes: $excludeTypes
    first: 20
  ) {
    hasMore
    hubs {
      name
    }
    paths {
      length
      nodes {
        id
        name
      }
      hops {
        predicate
        direction
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const SlideSourcesDocument = new TypedDocumentString(`
    query SlideSources($ids: [ID!]!, $few: Boolean!) {
  graph(where: {ids: $ids}) @include(if: $few) {
    edges {
      id
      claims {
        evidence(first: 1) {
          document {
            id
            title
            publisher
            published
          }
        }
      }
    }
  }
  statistics {
    version
  }
  dataset {
    title
  }
}
    `) as unknown as TypedDocumentString<SlideSourcesQuery, SlideSourcesQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($ids: [ID!]!) {
  graph(where: {ids: $ids}) {
    nodes {
      __typename
      id
      name
      aliases
    }
    edges {
      id
      source
      target
      predicate
      claims {
        basis
      }
    }
    hidden {
      node
      predicate
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const IdsNowDocument = new TypedDocumentString(`
    query IdsNow($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<IdsNowQuery, IdsNowQueryVariables>;
export const PartWantedDocument = new TypedDocumentString(`
    query PartWanted($where: GraphFilter) {
  graph(where: $where) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PartWantedQuery, PartWantedQueryVariables>;
export const EntitiesOfTypesDocument = new TypedDocumentString(`
    query EntitiesOfTypes($types: [EntityType!]!, $after: String) {
  entities(where: {types: $types}, first: 30, after: $after) {
    totalCount
    nodes {
      ...EntityParts
      description
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<EntitiesOfTypesQuery, EntitiesOfTypesQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings {
  overdue: commitments(where: {status: [OVERDUE]}, first: 2) {
    totalCount
    nodes {
      ...OverdueParts
    }
  }
  growth: checks(where: {kind: GROWTH}, first: 20) {
    nodes {
      ...ChangeParts
    }
  }
  checks(first: 1) {
    totalCount
  }
  fitting: checks(where: {withinPossible: true}, first: 1) {
    totalCount
  }
  conflicts(first: 1) {
    totalCount
  }
  figures: observations(where: {kind: ACTUAL}, first: 20) {
    nodes {
      ...AnatomyParts
    }
  }
}
    fragment AnatomyParts on Observation {
  id
  kind
  about {
    ...EntityParts
  }
  indicator {
    name
  }
  quantity {
    raw
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 1) {
    id
    exact
    start
    end
    document {
      id
      title
      kind
    }
  }
}
fragment ChangeParts on Check {
  id
  reported
  unit {
    code
    symbol
    name
  }
  about {
    name
  }
  reportedBy {
    indicator {
      id
      name
    }
  }
  computedFrom(first: 2) {
    id
    period {
      label
      start
    }
    quantity {
      ...QuantityParts
    }
  }
}
fragment OverdueParts on Commitment {
  dueBy
  promise {
    id
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      ...QuantityParts
    }
    statedBy {
      ...EntityParts
    }
    evidence(first: 1) {
      exact
      document {
        kind
      }
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($words: String!, $where: SearchFilter, $anyType: SearchFilter, $after: String) {
  hits: search(query: $words, where: $where, first: 20, after: $after) {
    totalCount
    edges {
      cursor
      ...HitParts
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
    facets {
      ...FacetParts
    }
  }
  anyType: search(query: $words, where: $anyType, first: 1) {
    facets {
      ...FacetParts
    }
  }
}
    fragment FacetParts on Facet {
  field
  buckets {
    value
    label
    count
  }
}
fragment HitParts on SearchEdge {
  highlights {
    field
    text
    matches {
      start
      end
    }
  }
  node {
    __typename
    ... on Entity {
      ...EntityParts
      description
    }
    ... on Quotation {
      id
      text
      start
      end
      speaker {
        ...EntityParts
      }
      document {
        id
        title
      }
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  dataset {
    title
    example
    subject {
      ...EntityParts
    }
    featured {
      ...EntityParts
    }
    questions {
      text
      path
    }
  }
  statistics {
    types {
      value
      count
    }
  }
  figures: observations(first: 1) {
    totalCount
  }
  promises: commitments(first: 1) {
    totalCount
  }
  articles: documents(where: {kind: ARTICLE}, first: 1) {
    totalCount
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($after: String) {
  entities(where: {types: [Country, Region, City]}, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityParts
      relationships(direction: IN, predicates: [LOCATED_IN], first: 50) {
        totalCount
        nodes {
          subject {
            ...EntityParts
          }
        }
      }
      ... on Place {
        coordinates {
          latitude
          longitude
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const HeaderOfDataSetDocument = new TypedDocumentString(`
    query HeaderOfDataSet($id: ID!) {
  document(id: $id) {
    text(characters: 1000)
  }
}
    `) as unknown as TypedDocumentString<HeaderOfDataSetQuery, HeaderOfDataSetQueryVariables>;
export const VoicesOfFactDocument = new TypedDocumentString(`
    query VoicesOfFact($id: ID!) {
  observation(id: $id) {
    fact {
      observations(first: 100) {
        id
        quantity {
          raw
        }
        statedBy {
          ...EntityParts
        }
        evidence(first: 5) {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}`) as unknown as TypedDocumentString<VoicesOfFactQuery, VoicesOfFactQueryVariables>;
export const GraphReachedDocument = new TypedDocumentString(`
    query GraphReached {
  statistics {
    version
  }
}
    `) as unknown as TypedDocumentString<GraphReachedQuery, GraphReachedQueryVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($asOf: EDTF, $where: CommitmentFilter, $after: String) {
  commitments(asOf: $asOf, where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CommitmentParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
fragment CommitmentParts on Commitment {
  promise {
    ...ObservationParts
  }
  dueBy
  asOf
  status
  reason
  progress
  decidedBy(first: 5) {
    ...ObservationParts
  }
  firstStatus
  slipDays
  ...HistoryParts
}
fragment HistoryParts on Commitment {
  history(first: 20) {
    number
    saidOn
    dueBy
    slipDays
    promise {
      id
      quantity {
        raw
        normalized {
          unit {
            code
          }
        }
      }
      evidence(first: 1) {
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const SlippedPromisesDocument = new TypedDocumentString(`
    query SlippedPromises($asOf: EDTF) {
  commitments(asOf: $asOf, where: {slipped: true}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SlippedPromisesQuery, SlippedPromisesQueryVariables>;
export const CountsByStatusDocument = new TypedDocumentString(`
    query CountsByStatus($asOf: EDTF) {
  all: commitments(asOf: $asOf, first: 1) {
    totalCount
  }
  OVERDUE: commitments(asOf: $asOf, where: {status: [OVERDUE]}, first: 1) {
    totalCount
  }
  MISSED: commitments(asOf: $asOf, where: {status: [MISSED]}, first: 1) {
    totalCount
  }
  OPEN: commitments(asOf: $asOf, where: {status: [OPEN]}, first: 1) {
    totalCount
  }
  MET: commitments(asOf: $asOf, where: {status: [MET]}, first: 1) {
    totalCount
  }
  UNKNOWN: commitments(asOf: $asOf, where: {status: [UNKNOWN]}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountsByStatusQuery, CountsByStatusQueryVariables>;
export const EverythingDocument = new TypedDocumentString(`
    query Everything($words: String!, $first: Int!) {
  find(query: $words, first: $first) {
    words
    leftOut
    anyWord
    statuses
    named {
      ...EntityParts
    }
    groups {
      kind
      totalCount
      hits {
        ...FoundParts
      }
    }
  }
}
    fragment ClaimLineParts on Claim {
  __typename
  id
  basis
  statedBy {
    ...EntityParts
  }
  sources: evidence(first: 1) {
    document {
      kind
    }
  }
  ... on Link {
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
  }
  ... on Observation {
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
      normalized {
        unit {
          code
        }
      }
    }
  }
  ... on Quotation {
    text
    speaker {
      ...EntityParts
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment FoundParts on Found {
  status
  highlights {
    field
    text
    matches {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Entity {
      ...EntityParts
      description
    }
    ... on Post {
      holders(first: 2) {
        nodes {
          official {
            ...EntityParts
            statements(first: 3) {
              nodes {
                ...ClaimLineParts
              }
            }
          }
        }
      }
    }
    ... on Indicator {
      name
      description
    }
    ... on Observation {
      ...ClaimLineParts
      evidence(first: 3) {
        ...EvidenceParts
      }
    }
    ... on Quotation {
      ...ClaimLineParts
      start
      end
      document {
        id
        title
      }
    }
    ... on Evidence {
      ...EvidenceParts
    }
    ... on Document {
      title
      publisher
    }
  }
}`) as unknown as TypedDocumentString<EverythingQuery, EverythingQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($words: String!) {
  search(query: $words, first: 1) {
    facets {
      ...FacetParts
    }
  }
}
    fragment FacetParts on Facet {
  field
  buckets {
    value
    label
    count
  }
}`) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $types: [EntityType!]) {
  suggest(prefix: $prefix, types: $types) {
    text
    matches {
      start
      end
    }
    node {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const FoundGroupPageDocument = new TypedDocumentString(`
    query FoundGroupPage($words: String!, $kind: FoundKind!, $after: String) {
  find(query: $words, kinds: [$kind]) {
    groups {
      page(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FoundParts
        }
      }
    }
  }
}
    fragment ClaimLineParts on Claim {
  __typename
  id
  basis
  statedBy {
    ...EntityParts
  }
  sources: evidence(first: 1) {
    document {
      kind
    }
  }
  ... on Link {
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
  }
  ... on Observation {
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
      normalized {
        unit {
          code
        }
      }
    }
  }
  ... on Quotation {
    text
    speaker {
      ...EntityParts
    }
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment FoundParts on Found {
  status
  highlights {
    field
    text
    matches {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Entity {
      ...EntityParts
      description
    }
    ... on Post {
      holders(first: 2) {
        nodes {
          official {
            ...EntityParts
            statements(first: 3) {
              nodes {
                ...ClaimLineParts
              }
            }
          }
        }
      }
    }
    ... on Indicator {
      name
      description
    }
    ... on Observation {
      ...ClaimLineParts
      evidence(first: 3) {
        ...EvidenceParts
      }
    }
    ... on Quotation {
      ...ClaimLineParts
      start
      end
      document {
        id
        title
      }
    }
    ... on Evidence {
      ...EvidenceParts
    }
    ... on Document {
      title
      publisher
    }
  }
}`) as unknown as TypedDocumentString<FoundGroupPageQuery, FoundGroupPageQueryVariables>;
export const DocumentOfTextDocument = new TypedDocumentString(`
    query DocumentOfText($sha256: String!) {
  documents(where: {sha256: $sha256}, first: 1) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentOfTextQuery, DocumentOfTextQueryVariables>;
export const WholeTimelineDocument = new TypedDocumentString(`
    query WholeTimeline($after: String) {
  timeline(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MomentParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}
fragment EvidenceParts on Evidence {
  id
  exact
  start
  end
  verified
  context(characters: 120)
  document {
    id
    title
    kind
    published
    sha256
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  value
  min
  max
  unit {
    code
    symbol
    name
  }
  normalized {
    value
    min
    max
    unit {
      code
      symbol
      name
    }
  }
}
fragment ObservationParts on Observation {
  __typename
  id
  basis
  kind
  dueBy
  about {
    ...EntityParts
  }
  indicator {
    id
    name
  }
  quantity {
    ...QuantityParts
  }
  period {
    label
    start
    end
    frequency
  }
  basePeriod {
    label
  }
  statedBy {
    ...EntityParts
  }
  evidence(first: 20) {
    ...EvidenceParts
  }
  ...TogetherParts
}
fragment TogetherParts on Observation {
  fact {
    id
    documents
    independent
    figure {
      id
    }
  }
  agreesWith(first: 10) {
    id
    quantity {
      raw
    }
    fact {
      id
    }
  }
  correctedBy(first: 3) {
    id
    quantity {
      raw
    }
    evidence(first: 1) {
      document {
        title
      }
    }
  }
}
fragment MomentWords on Moment {
  id
  kind
  date
  subject {
    __typename
    ... on Event {
      name
    }
    ... on Observation {
      about {
        name
      }
      indicator {
        name
      }
      quantity {
        ...QuantityParts
      }
    }
    ... on Link {
      predicate
      subject {
        name
      }
      object {
        name
      }
    }
    ... on Tenure {
      official {
        name
      }
      post {
        name
      }
    }
  }
}
fragment MomentParts on Moment {
  ...MomentWords
  earliest
  latest
  about(first: 10) {
    ...EntityParts
  }
  subject {
    ... on Observation {
      ...ObservationParts
    }
  }
}`) as unknown as TypedDocumentString<WholeTimelineQuery, WholeTimelineQueryVariables>;