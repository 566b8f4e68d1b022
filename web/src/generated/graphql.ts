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
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only agencies that are part of this ministry. */
  ministry?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a park or a piece of infrastructure stands already. */
export type AssetStatus =
  /** In operation. */
  | 'OPERATING'
  /** Announced or under construction. */
  | 'PLANNED';

/** How a claim follows from its evidence. */
export type Basis =
  /** It is the reading of words that say something else as well; a person may read them differently. */
  | 'IMPLIED'
  /** The document says it in so many words. */
  | 'STATED';

/** What a load can do to something. */
export type ChangeAction =
  /** It was new, or came back. */
  | 'ADDED'
  /** Something that is stored with it became different. */
  | 'CHANGED'
  /** It had gone from the data: it is found by its id alone. */
  | 'RETRACTED';

/** Which checks to list; conditions that are given hold together. */
export type CheckFilter = {
  /** Only checks of figures about this entity. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only checks that use a figure of this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only checks of this kind. */
  kind?: InputMaybe<CheckKind>;
  /** Only checks in which the rounding of all printed figures can explain the reported one (true), or cannot (false). */
  withinPossible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only checks in which rounding the computed number gives the reported one (true), or another one (false). */
  withinRounding?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a check works out. */
export type CheckKind =
  /** A number of things, from the things that the document names. */
  | 'COUNT'
  /** Growth in percent, from the amount of a period and that of its base period. */
  | 'GROWTH'
  /** A share in percent, from the amounts of the part and of the whole. */
  | 'PART_OF_WHOLE'
  /** A rate of one amount to another. */
  | 'RATE';

/** Which cities to list; conditions that are given hold together. */
export type CityFilter = {
  /** Only cities in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only cities in this region. */
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** Which claims to list; conditions that are given hold together. */
export type ClaimFilter = {
  /** Only claims that have this entity as subject, object, topic or speaker. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims that follow from their evidence in this way. */
  basis?: InputMaybe<Basis>;
  /** Only claims with evidence in this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims that the graph first held in this time. */
  recordedAt?: InputMaybe<DateTimeRange>;
  /** Only claims that this entity stated. */
  statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims of this kind. */
  type?: InputMaybe<ClaimType>;
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
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only those due on or before the last day of this. */
  dueBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only those of this indicator. */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Only targets (TARGET), or only forecasts (FORECAST). */
  kind?: InputMaybe<ObservationKind>;
  /** Only those stated by this entity. */
  statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these statuses. */
  status?: InputMaybe<Array<CommitmentStatus>>;
};

/** What has become of a promise. */
export type CommitmentStatus =
  /** An actual figure reached it, by the due date where there is one. */
  | 'MET'
  /** Due, and an actual figure for the due date or later had not reached it. */
  | 'MISSED'
  /** Not yet due, and not yet reached. On the day of the due date it is not yet due. */
  | 'OPEN'
  /** Due, and no figure for the due date or later says whether it was reached in time; one that reached it later does not say, and is named in `reason`. */
  | 'OVERDUE'
  /** No due date, and no actual figure has reached it. */
  | 'UNKNOWN';

/** Which companies to list; conditions that are given hold together. */
export type CompanyFilter = {
  /** Only companies of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which conflicts to list; conditions that are given hold together. */
export type ConflictFilter = {
  /** Only conflicts about this entity. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only conflicts that a figure of this document is part of. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only conflicts of this indicator. */
  indicator?: InputMaybe<Scalars['ID']['input']>;
};

/** Which countries to list; conditions that are given hold together. */
export type CountryFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only the country with this ISO 3166-1 alpha-2 code. */
  isoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** A range of time; both ends count. */
export type DateTimeRange = {
  /** Not before this. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after this. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which end of a link an entity stands at. */
export type Direction =
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** Which documents to list; conditions that are given hold together. */
export type DocumentFilter = {
  /** Only documents of this sort. */
  kind?: InputMaybe<DocumentKind>;
  /** Only documents in this language, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of document. */
export type DocumentKind =
  /** A news article. */
  | 'ARTICLE'
  /** A table of public data. */
  | 'DATASET';

/** The order of documents; equal titles go by id. */
export type DocumentOrder =
  /** By title, from A. */
  | 'TITLE_ASC'
  /** By title, from Z. */
  | 'TITLE_DESC';

/** A range of dates; both ends count. */
export type EdtfRange = {
  /** Not before the first day of this. */
  gte?: InputMaybe<Scalars['EDTF']['input']>;
  /** Not after the last day of this. */
  lte?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Which entities to list; conditions that are given hold together. */
export type EntityFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those of one of these types. */
  types?: InputMaybe<Array<EntityType>>;
};

/** The order of entities; equal names go by id. */
export type EntityOrder =
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

/** The types that an entity can have. */
export type EntityType =
  /** A public body that is no ministry. */
  | 'Agency'
  /** A city or town. */
  | 'City'
  /** A company. */
  | 'Company'
  /** A country. */
  | 'Country'
  /** A meeting, an outage, a restoration. */
  | 'Event'
  /** A cable, a network. */
  | 'Infrastructure'
  /** A programme, project, policy or review. */
  | 'Initiative'
  /** A ministry. */
  | 'Ministry'
  /** A person in public life. */
  | 'Official'
  /** An office. */
  | 'Post'
  /** A part of a country. */
  | 'Region'
  /** A technology. */
  | 'Technology'
  /** A technology park. */
  | 'TechnologyPark';

/** Which events to list; conditions that are given hold together. */
export type EventFilter = {
  /** Only events that concern this entity. */
  concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only events dated within this range; one dated by a year counts with all its days, one without a date not at all. */
  date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events of this kind. */
  kind?: InputMaybe<EventKind>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only events in which this entity took part. */
  participant?: InputMaybe<Scalars['ID']['input']>;
  /** Only events at this place or in a place within it. */
  place?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of event. */
export type EventKind =
  /** A service was slowed or interrupted at times. */
  | 'DISRUPTION'
  /** People met. */
  | 'MEETING'
  /** A service stopped, or something was damaged. */
  | 'OUTAGE'
  /** A service came back. */
  | 'RESTORATION';

/** What hits are grouped by. */
export type FacetField =
  /** The countries it belongs to: by where it lies, what it is part of, whom it represents or concerns, who leads or operates it. */
  | 'COUNTRY'
  /** The technologies it uses, concerns or affects. */
  | 'TECHNOLOGY'
  /** The type of the entity, or Quotation. */
  | 'TYPE';

/** A range of numbers; both ends count. */
export type FloatRange = {
  /** At least this. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most this. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** How often an amount recurs (SDMX code list FREQ). */
export type Frequency =
  /** Each year. */
  | 'ANNUAL'
  /** Each month. */
  | 'MONTHLY';

/** Which part of the graph; conditions that are given hold together. */
export type GraphFilter = {
  /** Only links with evidence in one of these documents, 1 to 100, and the entities at their ends; one that is unknown is a BAD_USER_INPUT error. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these entities, 1 to 2,000, and the links between them; one that is unknown is a BAD_USER_INPUT error. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only links with one of these predicates, and the entities at their ends. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only entities of one of these types. */
  types?: InputMaybe<Array<EntityType>>;
};

/** Where words are looked for. */
export type HighlightField =
  /** One of its other names. */
  | 'ALIAS'
  /** Its description. */
  | 'DESCRIPTION'
  /** The name of an entity. */
  | 'NAME'
  /** The words of a quotation. */
  | 'TEXT';

/** Which indicators to list; conditions that are given hold together. */
export type IndicatorFilter = {
  /** Only those whose name contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only indicators with this base unit; a code such as `USD`. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Which infrastructures to list; conditions that are given hold together. */
export type InfrastructureFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only infrastructure of this kind. */
  kind?: InputMaybe<InfrastructureKind>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only infrastructure that this organization operates. */
  operator?: InputMaybe<Scalars['ID']['input']>;
  /** Only infrastructure located in this place. */
  place?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of infrastructure. */
export type InfrastructureKind =
  /** A network of optical fibre on land. */
  | 'FIBRE_NETWORK'
  /** A satellite network. */
  | 'SATELLITE'
  /** A cable on the sea bed, or all of them together. */
  | 'SUBMARINE_CABLE';

/** Which initiatives to list; conditions that are given hold together. */
export type InitiativeFilter = {
  /** Only initiatives located in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only initiatives of this kind. */
  kind?: InputMaybe<InitiativeKind>;
  /** Only initiatives that this organization leads. */
  leadOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only initiatives that concern or use this technology. */
  technology?: InputMaybe<Scalars['ID']['input']>;
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

/** Which links to list; conditions that are given hold together. */
export type LinkFilter = {
  /** Only links with evidence in this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only links with this object. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** Only links with one of these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only links that the graph first held in this time. */
  recordedAt?: InputMaybe<DateTimeRange>;
  /** Only links with this subject. */
  subject?: InputMaybe<Scalars['ID']['input']>;
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
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
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
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures with evidence in this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures with a due date in this range; a year counts with its last day. */
  dueBy?: InputMaybe<EdtfRange>;
  /** Only figures of this indicator. */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures meant in this way. */
  kind?: InputMaybe<ObservationKind>;
  /** Only figures that the graph first held in this time. */
  recordedAt?: InputMaybe<DateTimeRange>;
  /** Only figures that this entity stated. */
  statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures in this unit, or in a unit with this base; a code such as `USD`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Only figures whose number, or bound where no number is given, is in this range, in the base unit. */
  value?: InputMaybe<FloatRange>;
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
  /** By due date, latest first; those without one come first. */
  | 'DUE_BY_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By number in the base unit, smallest first; a figure with bounds alone goes by its bound. */
  | 'VALUE_ASC'
  /** By number in the base unit, largest first; a figure with bounds alone goes by its bound. */
  | 'VALUE_DESC';

/** Which officials to list; conditions that are given hold together. */
export type OfficialFilter = {
  /** Only holders of a post that represents this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only holders of a post at this organization. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only holders of this post, now or before. */
  post?: InputMaybe<Scalars['ID']['input']>;
};

/** Which posts to list; conditions that are given hold together. */
export type PostFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only posts at this organization. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only posts that represent this country. */
  represents?: InputMaybe<Scalars['ID']['input']>;
};

/** How one entity relates to another, read from subject to object. */
export type Predicate =
  /** The subject, a diplomatic post, is accredited to the object, a country. */
  | 'ACCREDITED_TO'
  /** The subject, an event, affected the object. */
  | 'AFFECTED'
  /** The subject, an event, was caused by the object. */
  | 'CAUSED_BY'
  /** The subject, an event or initiative, is about the object. */
  | 'CONCERNS'
  /** The subject, an event, came after the object, an event. */
  | 'FOLLOWED'
  /** The subject, an official, held or holds the object, a post. */
  | 'HELD_POST'
  /** The subject is led by the object, an organization. */
  | 'LED_BY'
  /** The subject lies in the object, a place. */
  | 'LOCATED_IN'
  /** The subject is operated by the object, an organization. */
  | 'OPERATED_BY'
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
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only words from this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only quotations that the graph first held in this time. */
  recordedAt?: InputMaybe<DateTimeRange>;
  /** Only words of this speaker. */
  speaker?: InputMaybe<Scalars['ID']['input']>;
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
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only the region with this ISO 3166-2 code. */
  isoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which hits to find; conditions that are given hold together. */
export type SearchFilter = {
  /** Only hits that belong to one of these countries, by their ids: see the facet COUNTRY. An unknown id is an error. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only hits that have to do with one of these technologies, by their ids: see the facet TECHNOLOGY. An unknown id is an error. */
  technologies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only hits of one of these types. */
  types?: InputMaybe<Array<SearchType>>;
};

/** What a search can find: the types of entities, and quotations. */
export type SearchType =
  /** A public body that is no ministry. */
  | 'Agency'
  /** A city or town. */
  | 'City'
  /** A company. */
  | 'Company'
  /** A country. */
  | 'Country'
  /** A meeting, an outage, a restoration. */
  | 'Event'
  /** A cable, a network. */
  | 'Infrastructure'
  /** A programme, project, policy or review. */
  | 'Initiative'
  /** A ministry. */
  | 'Ministry'
  /** A person in public life. */
  | 'Official'
  /** An office. */
  | 'Post'
  /** Words that somebody said. */
  | 'Quotation'
  /** A part of a country. */
  | 'Region'
  /** A technology. */
  | 'Technology'
  /** A technology park. */
  | 'TechnologyPark';

/** Which technologies to list; conditions that are given hold together. */
export type TechnologyFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only technologies that this initiative concerns or uses. */
  initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which technology parks to list; conditions that are given hold together. */
export type TechnologyParkFilter = {
  /** Only parks in this city. */
  city?: InputMaybe<Scalars['ID']['input']>;
  /** Only parks in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or alias contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only parks of this status. */
  status?: InputMaybe<AssetStatus>;
};

export type EntityCommitmentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityCommitmentsQuery = { __typename?: 'Query', commitments: { __typename?: 'CommitmentConnection', nodes: Array<{ __typename?: 'Commitment', dueBy?: string | null, asOf: string, status: CommitmentStatus, reason: string, progress?: number | null, promise: { __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Infrastructure', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Post', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'TechnologyPark', id: string, name: string }
        , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Infrastructure', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Post', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'TechnologyPark', id: string, name: string }
         | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }, decidedBy: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Infrastructure', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Post', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'TechnologyPark', id: string, name: string }
        , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Infrastructure', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Post', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'TechnologyPark', id: string, name: string }
         | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }> } };

type EntityHeadParts_Agency_Fragment = { __typename: 'Agency', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_City_Fragment = { __typename: 'City', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, coordinates?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Company_Fragment = { __typename: 'Company', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Country_Fragment = { __typename: 'Country', isoCode?: string | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, coordinates?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Event_Fragment = { __typename: 'Event', date?: string | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, eventKind?: EventKind | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Infrastructure_Fragment = { __typename: 'Infrastructure', status?: AssetStatus | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, infrastructureKind?: InfrastructureKind | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Initiative_Fragment = { __typename: 'Initiative', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, initiativeKind?: InitiativeKind | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Ministry_Fragment = { __typename: 'Ministry', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Official_Fragment = { __typename: 'Official', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Post_Fragment = { __typename: 'Post', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Region_Fragment = { __typename: 'Region', isoCode?: string | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, coordinates?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_Technology_Fragment = { __typename: 'Technology', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

type EntityHeadParts_TechnologyPark_Fragment = { __typename: 'TechnologyPark', status?: AssetStatus | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> };

export type EntityHeadPartsFragment =
  | EntityHeadParts_Agency_Fragment
  | EntityHeadParts_City_Fragment
  | EntityHeadParts_Company_Fragment
  | EntityHeadParts_Country_Fragment
  | EntityHeadParts_Event_Fragment
  | EntityHeadParts_Infrastructure_Fragment
  | EntityHeadParts_Initiative_Fragment
  | EntityHeadParts_Ministry_Fragment
  | EntityHeadParts_Official_Fragment
  | EntityHeadParts_Post_Fragment
  | EntityHeadParts_Region_Fragment
  | EntityHeadParts_Technology_Fragment
  | EntityHeadParts_TechnologyPark_Fragment
;

export type EntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityQuery = { __typename?: 'Query', entity?:
    | { __typename: 'Agency', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'City', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, coordinates?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Company', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Country', isoCode?: string | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, coordinates?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Event', date?: string | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, eventKind?: EventKind | null, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Infrastructure', status?: AssetStatus | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, infrastructureKind?: InfrastructureKind | null, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Initiative', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, initiativeKind?: InitiativeKind | null, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Ministry', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Official', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Post', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Region', isoCode?: string | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, coordinates?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'Technology', aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
    | { __typename: 'TechnologyPark', status?: AssetStatus | null, aliases: Array<string>, description: string, retractedAt?: string | null, id: string, name: string, relationships: { __typename?: 'LinkConnection', totalCount: number }, observations: { __typename?: 'ObservationConnection', totalCount: number }, quotations: { __typename?: 'QuotationConnection', totalCount: number }, externalIds: Array<{ __typename?: 'ExternalId', id: string, scheme: string, value: string, url?: string | null, match: MatchStatus }> }
   | null };

export type EntityFiguresQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityFiguresQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Agency', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'City', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Company', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Country', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Event', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Infrastructure', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Initiative', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Ministry', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Official', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Post', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Region', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Technology', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'TechnologyPark', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
   | null };

export type MentionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MentionsQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Agency', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'City', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Company', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Country', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Event', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Infrastructure', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Initiative', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Ministry', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Official', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Post', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Region', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'Technology', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
    | { __typename?: 'TechnologyPark', evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }
   | null };

export type QuotationPartsFragment = { __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
  , about: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
  >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> };

export type EntityQuotationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityQuotationsQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Agency', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'City', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Company', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Country', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Event', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Infrastructure', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Initiative', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Ministry', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Official', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Post', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Region', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Technology', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'TechnologyPark', spoken: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> }, about: { __typename?: 'QuotationConnection', totalCount: number, nodes: Array<{ __typename: 'Quotation', id: string, text: string, fullText?: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , about: Array<
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          >, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
   | null };

export type LinkPartsFragment = { __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
  , object:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
  , statedBy?:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
   | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> };

export type RelationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RelationsQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Agency', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'City', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Company', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Country', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Event', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Infrastructure', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Initiative', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Ministry', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Official', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Post', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Region', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'Technology', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
    | { __typename?: 'TechnologyPark', relationships: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename: 'Link', id: string, basis: Basis, predicate: Predicate, validFrom?: string | null, validTo?: string | null, subject:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , object:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
          , statedBy?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Infrastructure', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Official', id: string, name: string }
            | { __typename: 'Post', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'TechnologyPark', id: string, name: string }
           | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> } }
   | null };

export type NeighboursQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NeighboursQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Subgraph', nodes: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Infrastructure', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Post', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'TechnologyPark', id: string, name: string }
    >, edges: Array<{ __typename?: 'SubgraphEdge', id: string, source: string, target: string, predicate: Predicate }>, hidden: Array<{ __typename?: 'HiddenLinks', node: string, count: number }> } };

export type EntityTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityTimelineQuery = { __typename?: 'Query', timeline: { __typename?: 'MomentConnection', totalCount: number, nodes: Array<{ __typename?: 'Moment', id: string, kind: MomentKind, date: string, subject:
        | { __typename: 'Agency' }
        | { __typename: 'Check' }
        | { __typename: 'City' }
        | { __typename: 'Company' }
        | { __typename: 'Conflict' }
        | { __typename: 'Country' }
        | { __typename: 'Document' }
        | { __typename: 'Event', name: string }
        | { __typename: 'Evidence' }
        | { __typename: 'ExternalId' }
        | { __typename: 'Indicator' }
        | { __typename: 'Infrastructure' }
        | { __typename: 'Initiative' }
        | { __typename: 'Link', predicate: Predicate, subject:
            | { __typename?: 'Agency', name: string }
            | { __typename?: 'City', name: string }
            | { __typename?: 'Company', name: string }
            | { __typename?: 'Country', name: string }
            | { __typename?: 'Event', name: string }
            | { __typename?: 'Infrastructure', name: string }
            | { __typename?: 'Initiative', name: string }
            | { __typename?: 'Ministry', name: string }
            | { __typename?: 'Official', name: string }
            | { __typename?: 'Post', name: string }
            | { __typename?: 'Region', name: string }
            | { __typename?: 'Technology', name: string }
            | { __typename?: 'TechnologyPark', name: string }
          , object:
            | { __typename?: 'Agency', name: string }
            | { __typename?: 'City', name: string }
            | { __typename?: 'Company', name: string }
            | { __typename?: 'Country', name: string }
            | { __typename?: 'Event', name: string }
            | { __typename?: 'Infrastructure', name: string }
            | { __typename?: 'Initiative', name: string }
            | { __typename?: 'Ministry', name: string }
            | { __typename?: 'Official', name: string }
            | { __typename?: 'Post', name: string }
            | { __typename?: 'Region', name: string }
            | { __typename?: 'Technology', name: string }
            | { __typename?: 'TechnologyPark', name: string }
           }
        | { __typename: 'Ministry' }
        | { __typename: 'Moment' }
        | { __typename: 'Observation', about:
            | { __typename?: 'Agency', name: string }
            | { __typename?: 'City', name: string }
            | { __typename?: 'Company', name: string }
            | { __typename?: 'Country', name: string }
            | { __typename?: 'Event', name: string }
            | { __typename?: 'Infrastructure', name: string }
            | { __typename?: 'Initiative', name: string }
            | { __typename?: 'Ministry', name: string }
            | { __typename?: 'Official', name: string }
            | { __typename?: 'Post', name: string }
            | { __typename?: 'Region', name: string }
            | { __typename?: 'Technology', name: string }
            | { __typename?: 'TechnologyPark', name: string }
          , indicator: { __typename?: 'Indicator', name: string }, quantity: { __typename?: 'Quantity', raw: string } }
        | { __typename: 'Official' }
        | { __typename: 'Post' }
        | { __typename: 'Quotation' }
        | { __typename: 'Region' }
        | { __typename: 'Technology' }
        | { __typename: 'TechnologyPark' }
        | { __typename: 'Tenure', official: { __typename?: 'Official', name: string }, post: { __typename?: 'Post', name: string } }
        | { __typename: 'Unit' }
       }> } };

export type HomeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCountsQuery = { __typename?: 'Query', statistics: { __typename?: 'Statistics', types: Array<{ __typename?: 'Count', value: string, count: number }> } };

type EntityParts_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type EntityParts_City_Fragment = { __typename: 'City', id: string, name: string };

type EntityParts_Company_Fragment = { __typename: 'Company', id: string, name: string };

type EntityParts_Country_Fragment = { __typename: 'Country', id: string, name: string };

type EntityParts_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EntityParts_Infrastructure_Fragment = { __typename: 'Infrastructure', id: string, name: string };

type EntityParts_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string };

type EntityParts_Ministry_Fragment = { __typename: 'Ministry', id: string, name: string };

type EntityParts_Official_Fragment = { __typename: 'Official', id: string, name: string };

type EntityParts_Post_Fragment = { __typename: 'Post', id: string, name: string };

type EntityParts_Region_Fragment = { __typename: 'Region', id: string, name: string };

type EntityParts_Technology_Fragment = { __typename: 'Technology', id: string, name: string };

type EntityParts_TechnologyPark_Fragment = { __typename: 'TechnologyPark', id: string, name: string };

export type EntityPartsFragment =
  | EntityParts_Agency_Fragment
  | EntityParts_City_Fragment
  | EntityParts_Company_Fragment
  | EntityParts_Country_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Infrastructure_Fragment
  | EntityParts_Initiative_Fragment
  | EntityParts_Ministry_Fragment
  | EntityParts_Official_Fragment
  | EntityParts_Post_Fragment
  | EntityParts_Region_Fragment
  | EntityParts_Technology_Fragment
  | EntityParts_TechnologyPark_Fragment
;

export type EvidencePartsFragment = { __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } };

export type QuantityPartsFragment = { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } };

export type ObservationPartsFragment = { __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
  , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'City', id: string, name: string }
    | { __typename: 'Company', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Infrastructure', id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Official', id: string, name: string }
    | { __typename: 'Post', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Technology', id: string, name: string }
    | { __typename: 'TechnologyPark', id: string, name: string }
   | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> };

export type CommitmentPartsFragment = { __typename?: 'Commitment', dueBy?: string | null, asOf: string, status: CommitmentStatus, reason: string, progress?: number | null, promise: { __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Infrastructure', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Post', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'TechnologyPark', id: string, name: string }
    , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Infrastructure', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Post', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'TechnologyPark', id: string, name: string }
     | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }, decidedBy: Array<{ __typename: 'Observation', id: string, basis: Basis, kind: ObservationKind, dueBy?: string | null, about:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Infrastructure', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Post', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'TechnologyPark', id: string, name: string }
    , indicator: { __typename?: 'Indicator', id: string, name: string }, quantity: { __typename?: 'Quantity', raw: string, qualifier: Qualifier, unit: { __typename?: 'Unit', code: string, name: string }, normalized: { __typename?: 'NormalizedQuantity', value?: number | null, min?: number | null, max?: number | null, unit: { __typename?: 'Unit', code: string, symbol: string, name: string } } }, period?: { __typename?: 'Period', label: string, start?: string | null, end?: string | null, frequency?: Frequency | null } | null, basePeriod?: { __typename?: 'Period', label: string } | null, statedBy?:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Infrastructure', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Post', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'TechnologyPark', id: string, name: string }
     | null, evidence: Array<{ __typename?: 'Evidence', id: string, exact: string, start: number, end: number, verified: boolean, context?: string | null, document: { __typename?: 'Document', id: string, title: string } }> }> };

export type SuggestQueryVariables = Exact<{
  prefix: Scalars['String']['input'];
}>;


export type SuggestQuery = { __typename?: 'Query', entities: { __typename?: 'EntityConnection', nodes: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Infrastructure', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Official', id: string, name: string }
      | { __typename: 'Post', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'TechnologyPark', id: string, name: string }
    > } };

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
  ... on Country {
    isoCode
  }
  ... on Region {
    isoCode
  }
  ... on TechnologyPark {
    status
  }
  ... on Infrastructure {
    infrastructureKind: kind
    status
  }
  ... on Initiative {
    initiativeKind: kind
  }
  ... on Event {
    eventKind: kind
    date
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`, {"fragmentName":"EntityHeadParts"}) as unknown as TypedDocumentString<EntityHeadPartsFragment, unknown>;
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
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
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
  }
}`, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const QuantityPartsFragmentDoc = new TypedDocumentString(`
    fragment QuantityParts on Quantity {
  raw
  qualifier
  unit {
    code
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
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  unit {
    code
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
}`, {"fragmentName":"ObservationParts"}) as unknown as TypedDocumentString<ObservationPartsFragment, unknown>;
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
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  unit {
    code
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
}`, {"fragmentName":"CommitmentParts"}) as unknown as TypedDocumentString<CommitmentPartsFragment, unknown>;
export const EntityCommitmentsDocument = new TypedDocumentString(`
    query EntityCommitments($id: ID!) {
  commitments(where: {about: $id}, first: 100) {
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
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  unit {
    code
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
  ... on Country {
    isoCode
  }
  ... on Region {
    isoCode
  }
  ... on TechnologyPark {
    status
  }
  ... on Infrastructure {
    infrastructureKind: kind
    status
  }
  ... on Initiative {
    initiativeKind: kind
  }
  ... on Event {
    eventKind: kind
    date
  }
}
fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityFiguresDocument = new TypedDocumentString(`
    query EntityFigures($id: ID!) {
  entity(id: $id) {
    observations(first: 100, orderBy: VALUE_DESC) {
      totalCount
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
  }
}
fragment QuantityParts on Quantity {
  raw
  qualifier
  unit {
    code
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
  }
}`) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const EntityQuotationsDocument = new TypedDocumentString(`
    query EntityQuotations($id: ID!) {
  entity(id: $id) {
    spoken: quotations(role: SPEAKER, first: 50) {
      totalCount
      nodes {
        ...QuotationParts
      }
    }
    about: quotations(role: ABOUT, first: 50) {
      totalCount
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
  }
}`) as unknown as TypedDocumentString<EntityQuotationsQuery, EntityQuotationsQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($id: ID!) {
  entity(id: $id) {
    relationships(first: 100) {
      totalCount
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
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!) {
  timeline(about: $id, first: 100) {
    totalCount
    nodes {
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
            raw
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
  }
}
    `) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const HomeCountsDocument = new TypedDocumentString(`
    query HomeCounts {
  statistics {
    types {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HomeCountsQuery, HomeCountsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!) {
  entities(where: {nameContains: $prefix}, first: 8) {
    nodes {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;