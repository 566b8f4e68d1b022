import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../graph/columns.js';
import type { Context } from '../execution/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type Agency = Entity & Node & Organization & {
  __typename?: 'Agency';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The ministry it is part of; null when no document gives it. */
  ministry?: Maybe<Ministry>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of agencies, in a stable order. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The agencies of the page with their cursors. */
  edges: Array<AgencyEdge>;
  /** The agencies of the page, without cursors. */
  nodes: Array<Agency>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the agency and its cursor. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The agency. */
  node: Agency;
};

/** Filters agencies; all given conditions must match. */
export type AgencyFilter = {
  /** Only agencies of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only agencies that are part of this ministry. */
  ministry?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
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

/** An entity that a name may mean. */
export type Candidate = {
  __typename?: 'Candidate';
  /** The name or alias of the entity that is most similar. */
  matched: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /**
   * How similar the names are, from 0 to 1: 1 is the same but for case, diacritics, signs and the order of words. It is the weight
   * of the words that they share, of the weight of all words in either. A word weighs 1 / log2(2 + the number of entities that
   * have it in their names), a small one ("of", "and") 0.1. A word that is mistyped, begun, run together with its neighbour or
   * abbreviated ("MoITT") is shared in part.
   */
  score: Scalars['Float']['output'];
};

/** What a load did to something. */
export type Change = {
  __typename?: 'Change';
  /** What was done to it since the version that was asked from: what was added after that and changed later is ADDED. */
  action: ChangeAction;
  /** The version of the graph that added it, or brought it back. */
  addedIn: Scalars['Int']['output'];
  /** When that load was. */
  at: Scalars['DateTime']['output'];
  /** What it was done to, as it is now. */
  node: Node;
  /** The version of the graph since which it is so: that of its latest change. */
  version: Scalars['Int']['output'];
};

/** What a load can do to something. */
export type ChangeAction =
  /** It was new, or came back. */
  | 'ADDED'
  /** Something that it says became different: a value, its evidence, an external id, who stated it, what it counts or relates. A new link or figure changes none of what it is about. */
  | 'CHANGED'
  /** It had gone from the data: it is found by its id alone. */
  | 'RETRACTED';

/** A page of changes, in a stable order. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes of the page with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes of the page, without cursors. */
  nodes: Array<Change>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the change and its cursor. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** A figure worked out again from other figures. */
export type Check = Node & {
  __typename?: 'Check';
  /** The entity that the figures are about. */
  about: Entity;
  /** All figures used: first the one that was checked, then those that it was worked out from. */
  claims: Array<Observation>;
  /** What its other figures give, in `unit`, not rounded. */
  computed: Scalars['Float']['output'];
  /** The figures that it was worked out from; empty for a count, see `Observation.counted`. */
  computedFrom: Array<Observation>;
  /** Computed less reported, in `unit`. */
  difference: Scalars['Float']['output'];
  /** How it was worked out, such as `(3 - 2) / 2 * 100`; amounts in the base unit. */
  formula: Scalars['String']['output'];
  /** Identifier derived from the figures and the kind. */
  id: Scalars['ID']['output'];
  /** What was worked out. */
  kind: CheckKind;
  /** The least and the most that the printed figures allow: each of them is itself rounded. */
  possible: FloatBounds;
  /** What the document says, in `unit`. */
  reported: Scalars['Float']['output'];
  /** The figure that was checked. */
  reportedBy: Observation;
  /** The base unit of what was reported; for percentages percent, so that `difference` is in percentage points. */
  unit: Unit;
  /** Whether the reported number, with its own rounding, lies within `possible`. */
  withinPossible: Scalars['Boolean']['output'];
  /** Whether the computed number, rounded as the reported one is printed, is the reported number. */
  withinRounding: Scalars['Boolean']['output'];
};


/** A figure worked out again from other figures. */
export type CheckComputedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of checks, those that differ most first. */
export type CheckConnection = {
  __typename?: 'CheckConnection';
  /** The checks of the page with their cursors. */
  edges: Array<CheckEdge>;
  /** The checks of the page, without cursors. */
  nodes: Array<Check>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the check and its cursor. */
export type CheckEdge = {
  __typename?: 'CheckEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The check. */
  node: Check;
};

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

/** How to cite a claim or a document. It names the graph's version, so that a reader finds what was cited even after the graph has changed. */
export type Citation = {
  __typename?: 'Citation';
  /** An entry of BibTeX; its key is derived from the id. */
  bibtex: Scalars['String']['output'];
  /** A text in JSON: a list with one item of CSL-JSON, as Zotero and other reference managers read it. */
  cslJson: Scalars['String']['output'];
  /** What is cited: the id of a claim or document. */
  of: Scalars['ID']['output'];
  /** Where it can be looked up, with the version of the graph as `v`: at PUBLIC_URL, where the server has one. */
  permalink: Scalars['String']['output'];
  /** One sentence or two for a note: who states what, in which words, at which position of which document. */
  text: Scalars['String']['output'];
};

/** A city or town. */
export type City = Entity & Node & Place & {
  __typename?: 'City';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** The country it lies in, directly or through its region; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** The region it lies in; null when no document gives it. */
  region?: Maybe<Region>;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The parks that lie in it, directly or in a place within it. */
  technologyParks: TechnologyParkConnection;
};


/** A city or town. */
export type CityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city or town. */
export type CityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city or town. */
export type CityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A city or town. */
export type CityQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A city or town. */
export type CityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A city or town. */
export type CityTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of cities, in a stable order. */
export type CityConnection = {
  __typename?: 'CityConnection';
  /** The cities of the page with their cursors. */
  edges: Array<CityEdge>;
  /** The cities of the page, without cursors. */
  nodes: Array<City>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the city and its cursor. */
export type CityEdge = {
  __typename?: 'CityEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The city. */
  node: City;
};

/** Filters cities; all given conditions must match. */
export type CityFilter = {
  /** Only cities in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only cities in this region. */
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** Something a document says. Every claim has evidence. */
export type Claim = {
  /** Whether the document says it in so many words or it is a reading of its words. */
  basis: Basis;
  /** How to cite it: as a note, in BibTeX and in CSL-JSON, with an address that leads to it. */
  citation: Citation;
  /** The words that support it, by document and position; at least one. */
  evidence: Array<Evidence>;
  /** Identifier derived from what is claimed: the same claim always has the same id. */
  id: Scalars['ID']['output'];
  /** When the graph first held it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who stated it, where the document names a speaker other than itself; null otherwise. */
  statedBy?: Maybe<Entity>;
};


/** Something a document says. Every claim has evidence. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims, in a stable order. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of the page with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims of the page, without cursors. */
  nodes: Array<Claim>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the claim and its cursor. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
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

/**
 * A target or forecast and what has become of it. What bears on it are the actual figures of the same entity, indicator, base unit and frequency; for a promise that names the dates of a period, those of the same period.
 *
 * It is made when the earliest of its documents was published, and is not listed as of a day before. When one of them does not say when, or it was after the due date, it is not known when it was made, and it is listed as of any day. A figure whose time was over before the promise was made does not bear on it, unless the promise is itself for the period of the figure.
 *
 * A figure counts from the last day of its period. One without dates, such as "currently", is for the time of its document and counts from the day of publication; when no document says that either, it counts on any day.
 *
 * It reaches the promise when every number that it allows would: "over 350" reaches 350, a range is reached from its lower bound, "at most" and "less than" from below, a milestone (unit `BINARY`) by 1. It falls short when none would. Otherwise it decides nothing, as "over 350" against 500. A limit ("at most", "less than") must hold when it is due: with a due date, a figure for an earlier time decides nothing.
 */
export type Commitment = {
  __typename?: 'Commitment';
  /** The day on which it is judged, at its end. */
  asOf: Scalars['Date']['output'];
  /** The actual figure that it rests on: the one that decides the status, the first that reached it or fell short; or the latest, when none decides. Empty when there is none. */
  decidedBy: Array<Observation>;
  /** By when it is due: the due date, or else the period that it is for; an interval is due at its end; null when no document says. */
  dueBy?: Maybe<Scalars['EDTF']['output']>;
  /** The figure in `decidedBy` as a share of what was promised: 0.5 is half; of a range, a share of its lower bound. Null when there is no figure, or for a milestone or a limit (`at most`), of which there are no shares. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** The claim that makes the promise, with who stated it and in which words. */
  promise: Observation;
  /** The rule that led to the status, in a sentence. */
  reason: Scalars['String']['output'];
  /** What has become of it by then. */
  status: CommitmentStatus;
};


/**
 * A target or forecast and what has become of it. What bears on it are the actual figures of the same entity, indicator, base unit and frequency; for a promise that names the dates of a period, those of the same period.
 *
 * It is made when the earliest of its documents was published, and is not listed as of a day before. When one of them does not say when, or it was after the due date, it is not known when it was made, and it is listed as of any day. A figure whose time was over before the promise was made does not bear on it, unless the promise is itself for the period of the figure.
 *
 * A figure counts from the last day of its period. One without dates, such as "currently", is for the time of its document and counts from the day of publication; when no document says that either, it counts on any day.
 *
 * It reaches the promise when every number that it allows would: "over 350" reaches 350, a range is reached from its lower bound, "at most" and "less than" from below, a milestone (unit `BINARY`) by 1. It falls short when none would. Otherwise it decides nothing, as "over 350" against 500. A limit ("at most", "less than") must hold when it is due: with a due date, a figure for an earlier time decides nothing.
 */
export type CommitmentDecidedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of commitments, by due date; equal ones go by id. */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** The commitments of the page with their cursors. */
  edges: Array<CommitmentEdge>;
  /** The commitments of the page, without cursors. */
  nodes: Array<Commitment>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the commitment and its cursor. */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The commitment. */
  node: Commitment;
};

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
  /** Due, and an actual figure for the due date or later had not reached it, before any reached it. */
  | 'MISSED'
  /** Not yet due, and not yet reached; a limit can only be met when it is due. On the day of the due date it is not yet due. */
  | 'OPEN'
  /** Due, and no figure for the due date or later says whether it was reached in time; one that reached it later does not say, and is named in `reason`. */
  | 'OVERDUE'
  /** No due date, and no actual figure has reached it. */
  | 'UNKNOWN';

/** A commercial enterprise. */
export type Company = Entity & Node & Organization & {
  __typename?: 'Company';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The country it is in; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** What it operates. */
  infrastructures: InfrastructureConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The initiatives, such as reviews, that concern it. */
  subjectOf: InitiativeConnection;
};


/** A commercial enterprise. */
export type CompanyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A commercial enterprise. */
export type CompanyPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A commercial enterprise. */
export type CompanyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A commercial enterprise. */
export type CompanySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of companies, in a stable order. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The companies of the page with their cursors. */
  edges: Array<CompanyEdge>;
  /** The companies of the page, without cursors. */
  nodes: Array<Company>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the company and its cursor. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The company. */
  node: Company;
};

/** Filters companies; all given conditions must match. */
export type CompanyFilter = {
  /** Only companies of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Figures that cannot all hold. `43` and `over 40` can, `1.5 billion` and `1.53 billion` can, `43` and `44` cannot. Figures that name no dates are compared with each other, although they may be of different times: see their documents. So is a promise without a due date with those that have one; promises for different due dates can all hold. */
export type Conflict = Node & {
  __typename?: 'Conflict';
  /** The entity that the figures are about. */
  about: Entity;
  /** Whether the figures stand in different documents; false when one document holds all of them and contradicts itself. */
  acrossDocuments: Scalars['Boolean']['output'];
  /** Identifier derived from the figures. */
  id: Scalars['ID']['output'];
  /** What they measure. */
  indicator: Indicator;
  /** How they are meant. */
  kind: ObservationKind;
  /** The figures that another one excludes, smallest first; at least two. */
  observations: Array<Observation>;
  /** What the figures are for; null when they name no period. */
  period?: Maybe<Period>;
  /** The largest less the smallest, as a share of the smallest; null when the smallest is 0. Of a figure with bounds alone its bound. */
  spread?: Maybe<Scalars['Float']['output']>;
};


/** Figures that cannot all hold. `43` and `over 40` can, `1.5 billion` and `1.53 billion` can, `43` and `44` cannot. Figures that name no dates are compared with each other, although they may be of different times: see their documents. So is a promise without a due date with those that have one; promises for different due dates can all hold. */
export type ConflictObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of conflicts, the widest spread first. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  /** The conflicts of the page with their cursors. */
  edges: Array<ConflictEdge>;
  /** The conflicts of the page, without cursors. */
  nodes: Array<Conflict>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the conflict and its cursor. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The conflict. */
  node: Conflict;
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

/** A point on the earth, WGS 84. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north of the equator, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** How many things have one value. */
export type Count = {
  __typename?: 'Count';
  /** How many have it, from 0. */
  count: Scalars['Int']['output'];
  /** The value in words. */
  label: Scalars['String']['output'];
  /** The value: a type, a predicate, a kind, or a document's id. */
  value: Scalars['String']['output'];
};

/** A country, by ISO 3166-1. */
export type Country = Entity & Node & Place & {
  __typename?: 'Country';
  /** The diplomatic posts of others that are accredited to it. */
  accreditedPosts: PostConnection;
  /** Its agencies. */
  agencies: AgencyConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** Its cities, directly or in a region. */
  cities: CityConnection;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The infrastructure located in it, directly or as part of what is. */
  infrastructures: InfrastructureConnection;
  /** The initiatives located in it. */
  initiatives: InitiativeConnection;
  /** ISO 3166-1 alpha-2 code; null when unknown. */
  isoCode?: Maybe<Scalars['String']['output']>;
  /** Its ministries. */
  ministries: MinistryConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The organizations it has, or seeks, a partnership with. */
  partnerOrganizations: OrganizationConnection;
  /** The countries it has, or seeks, a partnership with; the relation holds both ways. */
  partners: CountryConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** Its regions. */
  regions: RegionConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** The posts that speak for it. */
  representedBy: PostConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technologies it uses. */
  technologies: TechnologyConnection;
  /** The parks that lie in it, directly or in a place within it. */
  technologyParks: TechnologyParkConnection;
};


/** A country, by ISO 3166-1. */
export type CountryAccreditedPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A country, by ISO 3166-1. */
export type CountryPartnerOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A country, by ISO 3166-1. */
export type CountryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A country, by ISO 3166-1. */
export type CountryRepresentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of countries, in a stable order. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The countries of the page with their cursors. */
  edges: Array<CountryEdge>;
  /** The countries of the page, without cursors. */
  nodes: Array<Country>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the country and its cursor. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: Country;
};

/** Filters countries; all given conditions must match. */
export type CountryFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only the country with this ISO 3166-1 alpha-2 code, in capitals or not. */
  isoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** What the data is about, as its `about.yaml` says. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Words to try the search with. */
  example: Scalars['String']['output'];
  /** Entities to look at first, at most 20. */
  featured: Array<Entity>;
  /** Questions to start from, at most 20, in the order of the file. */
  questions: Array<StartQuestion>;
  /** The entity that all of it is about, such as a country; null when there is none. */
  subject?: Maybe<Entity>;
  /** A headline. */
  title: Scalars['String']['output'];
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

/** A source. Its text stays with its owner: the graph holds metadata, positions and short fragments. */
export type Document = Node & {
  __typename?: 'Document';
  /** Length of its text in Unicode code points. */
  characters: Scalars['Int']['output'];
  /** How to cite it: as a note, in BibTeX and in CSL-JSON, with an address that leads to it. */
  citation: Citation;
  /** The claims with evidence in it. */
  claims: ClaimConnection;
  /** Its words that support a claim or name an entity, by position. */
  evidence: EvidenceConnection;
  /** Stable, readable identifier. */
  id: Scalars['ID']['output'];
  /** What sort of document. */
  kind: DocumentKind;
  /** Its language, BCP 47. */
  language: Scalars['String']['output'];
  /** The licence it is given under; null when none is stated. */
  license?: Maybe<Scalars['String']['output']>;
  /** When it was published; null when unknown. */
  published?: Maybe<Scalars['EDTF']['output']>;
  /** Who published it; null when unknown. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes of its text, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Its text, or a part of it, with the same positions as its evidence; null when the text is not at hand. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether this server has its text, so that evidence is verified and shown in context. */
  textAttached: Scalars['Boolean']['output'];
  /** Its title, or a description in words where the text gives none. */
  title: Scalars['String']['output'];
  /** Where it can be read; null when unknown. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A source. Its text stays with its owner: the graph holds metadata, positions and short fragments. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source. Its text stays with its owner: the graph holds metadata, positions and short fragments. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source. Its text stays with its owner: the graph holds metadata, positions and short fragments. */
export type DocumentTextArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents, in a stable order. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents of the page with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents of the page, without cursors. */
  nodes: Array<Document>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the document and its cursor. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents to list; conditions that are given hold together. */
export type DocumentFilter = {
  /** Only documents of this sort. */
  kind?: InputMaybe<DocumentKind>;
  /** Only documents in this language, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Only the document whose text has this SHA-256, in hexadecimal. */
  sha256?: InputMaybe<Scalars['String']['input']>;
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

/** A named thing that claims are made about. */
export type Entity = {
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A named thing that claims are made about. */
export type EntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing that claims are made about. */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A named thing that claims are made about. */
export type EntityQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A named thing that claims are made about. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of entities, in a stable order. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The entities of the page with their cursors. */
  edges: Array<EntityEdge>;
  /** The entities of the page, without cursors. */
  nodes: Array<Entity>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the entity and its cursor. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
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
  /** A public body that is no ministry: a board, an authority, a government as a whole. */
  | 'Agency'
  /** A city or town. */
  | 'City'
  /** A commercial enterprise. */
  | 'Company'
  /** A country, by ISO 3166-1. */
  | 'Country'
  /** Something that happened at a time: a meeting, an outage, a restoration. */
  | 'Event'
  /** A cable, a fibre network or other built means of communication. */
  | 'Infrastructure'
  /** A programme, project, policy or review. */
  | 'Initiative'
  /** A government ministry. */
  | 'Ministry'
  /** A person in public life. */
  | 'Official'
  /** An office that a person can hold. */
  | 'Post'
  /** A part of a country, larger than a city. */
  | 'Region'
  /** A technology or field of technology, such as 5G. */
  | 'Technology'
  /** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
  | 'TechnologyPark';

/** Something that happened at a time: a meeting, an outage, a restoration. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** What it affected. */
  affected: EntityConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** What caused it, as the documents say. */
  causes: EntityConnection;
  /** What it was about. */
  concerns: EntityConnection;
  /** When it happened; null when no document dates it. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** The events it came after. */
  followed: EventConnection;
  /** The events that came after it. */
  followedBy: EventConnection;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** What sort of event; null when not said. */
  kind?: Maybe<EventKind>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The people, organizations and countries that took part. */
  participants: EntityConnection;
  /** Where it happened; null when no document gives it. */
  place?: Maybe<Place>;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventFollowedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** Something that happened at a time: a meeting, an outage, a restoration. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of events, in a stable order. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of the page with their cursors. */
  edges: Array<EventEdge>;
  /** The events of the page, without cursors. */
  nodes: Array<Event>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the event and its cursor. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Filters events; all given conditions must match. */
export type EventFilter = {
  /** Only events that concern this entity. */
  concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only events dated within this range; one dated by a year counts with all its days, one without a date not at all. */
  date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events of this kind. */
  kind?: InputMaybe<EventKind>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
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

/** Words of a document that support a claim. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The words with their surroundings; null when the document's text is not at hand. */
  context?: Maybe<Scalars['String']['output']>;
  /** The document the words stand in. */
  document: Document;
  /** Where they end, exclusive: counted in Unicode code points. */
  end: Scalars['Int']['output'];
  /** The words, verbatim, at most fifteen. */
  exact: Scalars['String']['output'];
  /** Identifier derived from document and position. */
  id: Scalars['ID']['output'];
  /** Where they start: 0-based, counted in Unicode code points. */
  start: Scalars['Int']['output'];
  /** Whether this server has found exactly these words at this position of the document's text; false when the text is not at hand. */
  verified: Scalars['Boolean']['output'];
};


/** Words of a document that support a claim. */
export type EvidenceContextArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of evidence, in a stable order. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The evidence of the page with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The evidence of the page, without cursors. */
  nodes: Array<Evidence>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the evidence and its cursor. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The evidence. */
  node: Evidence;
};

/** An identifier of an entity in another system. */
export type ExternalId = Node & {
  __typename?: 'ExternalId';
  /** Stable identifier of this match. */
  id: Scalars['ID']['output'];
  /** How sure the match is. */
  match: MatchStatus;
  /** The system, such as `iso3166-1` or `geonames`. */
  scheme: Scalars['String']['output'];
  /** Where it can be looked up; null when there is no such address. */
  url?: Maybe<Scalars['String']['output']>;
  /** The identifier there. */
  value: Scalars['String']['output'];
};

/** The hits of a search in groups. */
export type Facet = {
  __typename?: 'Facet';
  /** The groups, the largest first, equal ones by value; at most 20. A hit may be in several groups, or in none. */
  buckets: Array<FacetBucket>;
  /** What they are grouped by. */
  field: FacetField;
};

/** One group of hits. */
export type FacetBucket = {
  __typename?: 'FacetBucket';
  /** How many hits. */
  count: Scalars['Int']['output'];
  /** To show: a type or a name. */
  label: Scalars['String']['output'];
  /** For the filter: a type or an id. */
  value: Scalars['String']['output'];
};

/** What hits are grouped by. */
export type FacetField =
  /** The countries it belongs to: by where it lies, what it is part of, whom it represents or concerns, who leads or operates it. */
  | 'COUNTRY'
  /** The technologies it uses, concerns or affects. */
  | 'TECHNOLOGY'
  /** The type of the entity, or Quotation. */
  | 'TYPE';

/** What was found, in groups. */
export type Findings = {
  __typename?: 'Findings';
  /** Whether a hit need not have all of `words`, since nothing has. */
  anyWord: Scalars['Boolean']['output'];
  /** The groups that are asked for in the order of the enum, empty ones included. */
  groups: Array<FoundGroup>;
  /** The words of the query that were left out because nothing holds them together with the others; empty when all were found. */
  leftOut: Array<Scalars['String']['output']>;
  /** What has become of the promises that are listed, when a word says so; empty for any. */
  statuses: Array<CommitmentStatus>;
  /** The words that were looked for or that choose what is listed, folded; a number as "n18000". */
  words: Array<Scalars['String']['output']>;
};

/** The least and the most that a number can be. */
export type FloatBounds = {
  __typename?: 'FloatBounds';
  /** The most. */
  max: Scalars['Float']['output'];
  /** The least. */
  min: Scalars['Float']['output'];
};

/** A range of numbers; both ends count. */
export type FloatRange = {
  /** At least this. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most this. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A hit of the search over everything. */
export type Found = {
  __typename?: 'Found';
  /** The words that were found, in each text that holds any: its own, then the words that a figure rests on. */
  highlights: Array<Highlight>;
  /** What was found: an entity, Indicator, Observation, Evidence, Quotation or Document. */
  node: Node;
  /** How good it is, above 0; comparable within one group only. */
  score: Scalars['Float']['output'];
  /** What has become of it as of today (UTC), when it is a promise; null otherwise. */
  status?: Maybe<CommitmentStatus>;
};

/** A page of the hits of a group, in the order of `hits`. */
export type FoundConnection = {
  __typename?: 'FoundConnection';
  /** The founds of the page with their cursors. */
  edges: Array<FoundEdge>;
  /** The founds of the page, without cursors. */
  nodes: Array<Found>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the found and its cursor. */
export type FoundEdge = {
  __typename?: 'FoundEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The found. */
  node: Found;
};

/** What was found of one kind. */
export type FoundGroup = {
  __typename?: 'FoundGroup';
  /** The best of them; equal ones go by id. Where no word says which, promises go by when they are due. */
  hits: Array<Found>;
  /** Which kind. */
  kind: FoundKind;
  /** The same hits in pages: all that are counted can be reached. */
  page: FoundConnection;
  /** How many there are: of the 10,000 best hits of the whole search. */
  totalCount: Scalars['Int']['output'];
};


/** What was found of one kind. */
export type FoundGroupPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these entities, 1 to 2,000, and the links between them; one that is unknown is a BAD_USER_INPUT error. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only links with one of these predicates, and the entities at their ends. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** Only entities of one of these types. */
  types?: InputMaybe<Array<EntityType>>;
};

/** Links of one node, by one predicate in one direction, that are not among the edges. */
export type HiddenLinks = {
  __typename?: 'HiddenLinks';
  /** How many, 1 or more. */
  count: Scalars['Int']['output'];
  /** Whether the node is their subject (OUT) or their object (IN). */
  direction: Direction;
  /** Id of the entity, one of the nodes. */
  node: Scalars['ID']['output'];
  /** The predicate of the links. */
  predicate: Predicate;
};

/** A text of a hit in which words were found. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Which text it is. */
  field: HighlightField;
  /** The words in it that were found, in order; at least one. */
  matches: Array<TextRange>;
  /** The whole text. */
  text: Scalars['String']['output'];
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

/** One step of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** The claims that say so, with their evidence; at least one. */
  claims: Array<Link>;
  /** OUT when `from` is the subject of the claims, IN when it is their object. */
  direction: Direction;
  /** Where it starts. */
  from: Entity;
  /** How the one relates to the other. */
  predicate: Predicate;
  /** Where it leads. */
  to: Entity;
};

/** What a figure measures. */
export type Indicator = Node & {
  __typename?: 'Indicator';
  /** For a share or another rate, the indicator of its lower amount, such as of the whole; null otherwise. */
  denominator?: Maybe<Indicator>;
  /** What exactly is measured. */
  description: Scalars['String']['output'];
  /** For a growth rate, the indicator that grows; null otherwise. */
  growthOf?: Maybe<Indicator>;
  /** Stable, readable identifier. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** For a share or another rate, the indicator of its upper amount, such as of the part; null otherwise. */
  numerator?: Maybe<Indicator>;
  /** The figures of this indicator. */
  observations: ObservationConnection;
  /** The base unit of its figures. */
  unit: Unit;
};


/** What a figure measures. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};

/** A page of indicators, in a stable order. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The indicators of the page with their cursors. */
  edges: Array<IndicatorEdge>;
  /** The indicators of the page, without cursors. */
  nodes: Array<Indicator>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the indicator and its cursor. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The indicator. */
  node: Indicator;
};

/** Which indicators to list; conditions that are given hold together. */
export type IndicatorFilter = {
  /** Only those whose name contains these letters, without regard to case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only indicators with this base unit; a code such as `USD`. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A cable, a fibre network or other built means of communication. */
export type Infrastructure = Entity & Node & {
  __typename?: 'Infrastructure';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events that affected it or that it caused. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** What sort of infrastructure; null when not said. */
  kind?: Maybe<InfrastructureKind>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who operates it; null when no document gives it. */
  operator?: Maybe<Organization>;
  /** What it is part of; null when no document gives it. */
  partOf?: Maybe<Infrastructure>;
  /** What is part of it. */
  parts: InfrastructureConnection;
  /** Where it lies, itself or what it is part of. */
  places: PlaceConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it operates or is planned, as of the document; null when not said. */
  status?: Maybe<AssetStatus>;
  /** The initiatives that concern it. */
  subjectOf: InitiativeConnection;
  /** The technologies it uses. */
  technologies: TechnologyConnection;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructurePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructurePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of infrastructures, in a stable order. */
export type InfrastructureConnection = {
  __typename?: 'InfrastructureConnection';
  /** The infrastructures of the page with their cursors. */
  edges: Array<InfrastructureEdge>;
  /** The infrastructures of the page, without cursors. */
  nodes: Array<Infrastructure>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the infrastructure and its cursor. */
export type InfrastructureEdge = {
  __typename?: 'InfrastructureEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The infrastructure. */
  node: Infrastructure;
};

/** Filters infrastructures; all given conditions must match. */
export type InfrastructureFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only infrastructure of this kind. */
  kind?: InputMaybe<InfrastructureKind>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only infrastructure that this organization operates. */
  operator?: InputMaybe<Scalars['ID']['input']>;
  /** Only infrastructure located in this place, directly or as part of what is. */
  place?: InputMaybe<Scalars['ID']['input']>;
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

/** A programme, project, policy or review. */
export type Initiative = Entity & Node & {
  __typename?: 'Initiative';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The initiatives for which it is held up as a benchmark. */
  benchmarkFor: InitiativeConnection;
  /** The initiatives held up as a benchmark for it. */
  benchmarks: InitiativeConnection;
  /** Everything it concerns. */
  concerns: EntityConnection;
  /** The country it is located in; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** What sort of initiative; null when not said. */
  kind?: Maybe<InitiativeKind>;
  /** Who leads it; null when no document gives it. */
  leadOrganization?: Maybe<Organization>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technologies it concerns or uses. */
  technologies: TechnologyConnection;
};


/** A programme, project, policy or review. */
export type InitiativeBenchmarkForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, policy or review. */
export type InitiativeBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, policy or review. */
export type InitiativeConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, policy or review. */
export type InitiativeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, policy or review. */
export type InitiativeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A programme, project, policy or review. */
export type InitiativeQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A programme, project, policy or review. */
export type InitiativeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A programme, project, policy or review. */
export type InitiativeTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of initiatives, in a stable order. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** The initiatives of the page with their cursors. */
  edges: Array<InitiativeEdge>;
  /** The initiatives of the page, without cursors. */
  nodes: Array<Initiative>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the initiative and its cursor. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The initiative. */
  node: Initiative;
};

/** Filters initiatives; all given conditions must match. */
export type InitiativeFilter = {
  /** Only initiatives located in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only initiatives of this kind. */
  kind?: InputMaybe<InitiativeKind>;
  /** Only initiatives that this organization leads. */
  leadOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
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

/** A claim that relates one entity to another. */
export type Link = Claim & Node & {
  __typename?: 'Link';
  /** Whether the document says it in so many words or it is a reading of its words. */
  basis: Basis;
  /** How to cite it: as a note, in BibTeX and in CSL-JSON, with an address that leads to it. */
  citation: Citation;
  /** The words that support it, by document and position; at least one. */
  evidence: Array<Evidence>;
  /** Identifier derived from what is claimed: the same claim always has the same id. */
  id: Scalars['ID']['output'];
  /** The entity the subject relates to. */
  object: Entity;
  /** How the subject relates to the object. */
  predicate: Predicate;
  /** When the graph first held it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who stated it, where the document names a speaker other than itself; null otherwise. */
  statedBy?: Maybe<Entity>;
  /** The entity the claim is about. */
  subject: Entity;
  /** Since when it holds; null when no document says. */
  validFrom?: Maybe<Scalars['EDTF']['output']>;
  /** Until when it holds; null when it goes on or no document says. */
  validTo?: Maybe<Scalars['EDTF']['output']>;
};


/** A claim that relates one entity to another. */
export type LinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links, in a stable order. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** The links of the page with their cursors. */
  edges: Array<LinkEdge>;
  /** The links of the page, without cursors. */
  nodes: Array<Link>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the link and its cursor. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: Link;
};

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

/** A government ministry. */
export type Ministry = Entity & Node & Organization & {
  __typename?: 'Ministry';
  /** The agencies that are part of it. */
  agencies: AgencyConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A government ministry. */
export type MinistryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A government ministry. */
export type MinistryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A government ministry. */
export type MinistryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of ministries, in a stable order. */
export type MinistryConnection = {
  __typename?: 'MinistryConnection';
  /** The ministries of the page with their cursors. */
  edges: Array<MinistryEdge>;
  /** The ministries of the page, without cursors. */
  nodes: Array<Ministry>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the ministry and its cursor. */
export type MinistryEdge = {
  __typename?: 'MinistryEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The ministry. */
  node: Ministry;
};

/** Filters ministries; all given conditions must match. */
export type MinistryFilter = {
  /** Only ministries of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Something at a date. What no document dates has no moment. */
export type Moment = Node & {
  __typename?: 'Moment';
  /** The entities that it is about, in order of name: an event and those that it is linked to, whom a figure is about, both ends of a link. */
  about: Array<Entity>;
  /** When, with the precision of the document: a year stays a year, a period stays a period. */
  date: Scalars['EDTF']['output'];
  /** The first day that the date can mean, for axes; null when it is open at its start. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Identifier derived from what it stands for and its kind. */
  id: Scalars['ID']['output'];
  /** What it stands for. */
  kind: MomentKind;
  /** The last day that the date can mean, for axes; null when it is open at its end. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The event, claim or tenure. */
  subject: Node;
};


/** Something at a date. What no document dates has no moment. */
export type MomentAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of moments, by the first day that they can mean; equal ones go by id. */
export type MomentConnection = {
  __typename?: 'MomentConnection';
  /** The moments of the page with their cursors. */
  edges: Array<MomentEdge>;
  /** The moments of the page, without cursors. */
  nodes: Array<Moment>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the moment and its cursor. */
export type MomentEdge = {
  __typename?: 'MomentEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The moment. */
  node: Moment;
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

/** Anything with an id that can be asked for again. */
export type Node = {
  /** Stable identifier; the part before the colon is the type. */
  id: Scalars['ID']['output'];
};

/** A quantity in the base of its unit (square feet in m2, $ million in USD). */
export type NormalizedQuantity = {
  __typename?: 'NormalizedQuantity';
  /** The upper bound, in `unit`; null when there is none. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The lower bound, in `unit`; null when there is none. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The base unit. */
  unit: Unit;
  /** The number, in `unit`; null when only bounds are given. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type Observation = Claim & Node & {
  __typename?: 'Observation';
  /** The entity the figure is about. */
  about: Entity;
  /** For a growth rate, the time it is compared with; null otherwise. */
  basePeriod?: Maybe<Period>;
  /** Whether the document says it in so many words or it is a reading of its words. */
  basis: Basis;
  /** How to cite it: as a note, in BibTeX and in CSL-JSON, with an address that leads to it. */
  citation: Citation;
  /** For a number of things, the things, in order of name, where the document names every one; empty otherwise. */
  counted: Array<Entity>;
  /** By when a target or forecast is due; an interval is due at its end; null when no document says or it is no promise. */
  dueBy?: Maybe<Scalars['EDTF']['output']>;
  /** The words that support it, by document and position; at least one. */
  evidence: Array<Evidence>;
  /** Identifier derived from what is claimed: the same claim always has the same id. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  indicator: Indicator;
  /** Whether it was measured, is aimed at, is expected or serves as base of comparison. */
  kind: ObservationKind;
  /** The time the figure is for; null when the document gives none. */
  period?: Maybe<Period>;
  /** How much. */
  quantity: Quantity;
  /** When the graph first held it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who stated it, where the document names a speaker other than itself; null otherwise. */
  statedBy?: Maybe<Entity>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationCountedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of observations, in a stable order. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The observations of the page with their cursors. */
  edges: Array<ObservationEdge>;
  /** The observations of the page, without cursors. */
  nodes: Array<Observation>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the observation and its cursor. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The observation. */
  node: Observation;
};

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
  /**
   * Only figures in this range of numbers: of `unit` where that is given, else of the base unit. A figure that is a range counts when
   * it overlaps; `over 350` counts as just above 350, `under 350` as just below.
   */
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
  /** By due date, latest first; those without one come last. */
  | 'DUE_BY_DESC'
  /** By id. */
  | 'ID_ASC'
  /** By number in the base unit, smallest first; a figure with bounds alone goes by its bound. */
  | 'VALUE_ASC'
  /** By number in the base unit, largest first; a figure with bounds alone goes by its bound. */
  | 'VALUE_DESC';

/** A person in public life. */
export type Official = Entity & Node & {
  __typename?: 'Official';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events the person took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The posts held, each with its dates, earliest first. */
  posts: TenureConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The figures this person stated. */
  statements: ObservationConnection;
};


/** A person in public life. */
export type OfficialEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life. */
export type OfficialEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life. */
export type OfficialObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A person in public life. */
export type OfficialPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life. */
export type OfficialQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A person in public life. */
export type OfficialRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A person in public life. */
export type OfficialStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of officials, in a stable order. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The officials of the page with their cursors. */
  edges: Array<OfficialEdge>;
  /** The officials of the page, without cursors. */
  nodes: Array<Official>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the official and its cursor. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The official. */
  node: Official;
};

/** Filters officials; all given conditions must match. */
export type OfficialFilter = {
  /** Only holders of a post that represents this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only holders of a post at this organization. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only holders of this post, now or before. */
  post?: InputMaybe<Scalars['ID']['input']>;
};

/** An organization: a ministry, another public body or a company. */
export type Organization = {
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** An organization: a ministry, another public body or a company. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of organizations, in a stable order. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations of the page with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations of the page, without cursors. */
  nodes: Array<Organization>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the organization and its cursor. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** Where a page stands in the whole list, as the Relay specification says. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One way from one entity to another. */
export type Path = {
  __typename?: 'Path';
  /** The links, in the same order. */
  hops: Array<Hop>;
  /** How many links, 1 or more. */
  length: Scalars['Int']['output'];
  /** The entities, from the start to the end, one more than the links. */
  nodes: Array<Entity>;
};

/** Paths between two entities. */
export type Paths = {
  __typename?: 'Paths';
  /** Whether there are more of at most `maxHops` links. */
  hasMore: Scalars['Boolean']['output'];
  /**
   * Entities met that have more than 1,000 links in one direction. Their links were not followed: a path through one is found where
   * both of its neighbours on the path are reached from the ends without it.
   */
  hubs: Array<Entity>;
  /** The shortest first; of the same length by the ids they pass. Empty when there is none. */
  paths: Array<Path>;
};

/** A span of time with its precision. */
export type Period = {
  __typename?: 'Period';
  /** Its last day, month or year, included; null when it is not tied to dates. */
  end?: Maybe<Scalars['EDTF']['output']>;
  /** For an amount that recurs, how often; null for others. */
  frequency?: Maybe<Frequency>;
  /** The span in words. */
  label: Scalars['String']['output'];
  /** Its first day, month or year; null when it is not tied to dates. */
  start?: Maybe<Scalars['EDTF']['output']>;
};

/** A place on the map: a country, a region or a city. */
export type Place = {
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The parks that lie in it, directly or in a place within it. */
  technologyParks: TechnologyParkConnection;
};


/** A place on the map: a country, a region or a city. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places, in a stable order. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places of the page with their cursors. */
  edges: Array<PlaceEdge>;
  /** The places of the page, without cursors. */
  nodes: Array<Place>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the place and its cursor. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** An office that a person can hold. */
export type Post = Entity & Node & {
  __typename?: 'Post';
  /** The country a diplomatic post is accredited to; null for other posts. */
  accreditedTo?: Maybe<Country>;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who held it, each with dates, earliest first. */
  holders: TenureConnection;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The organization the post belongs to; null when no document gives it. */
  organization?: Maybe<Organization>;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** The country a diplomatic post speaks for; null for other posts. */
  represents?: Maybe<Country>;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An office that a person can hold. */
export type PostEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office that a person can hold. */
export type PostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An office that a person can hold. */
export type PostObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An office that a person can hold. */
export type PostQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** An office that a person can hold. */
export type PostRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of posts, in a stable order. */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The posts of the page with their cursors. */
  edges: Array<PostEdge>;
  /** The posts of the page, without cursors. */
  nodes: Array<Post>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the post and its cursor. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The post. */
  node: Post;
};

/** Filters posts; all given conditions must match. */
export type PostFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
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
  /** The subject, an initiative, is held up as a benchmark for the object, an initiative. */
  | 'BENCHMARK_FOR'
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

/** How much, as printed and as numbers. `Over 350` has `min: 350` and no `value`; `18-20` has `min` and `max`. */
export type Quantity = {
  __typename?: 'Quantity';
  /** The upper bound, in `unit`; null when there is none. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The lower bound, in `unit`; null when there is none. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The same in the unit's base, so that figures compare. */
  normalized: NormalizedQuantity;
  /** How the number is meant. */
  qualifier: Qualifier;
  /** The words as printed. */
  raw: Scalars['String']['output'];
  /** The unit as printed. */
  unit: Unit;
  /** The number, in `unit`; null when only bounds are given. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** All agencies. */
  agencies: AgencyConnection;
  /** The agency with this id; null when there is none. */
  agency?: Maybe<Agency>;
  /** What loads have added, changed and retracted, oldest first: of each entity, claim, indicator and document one change, which leads from that version to what is now. What was first added after that version and has gone again is left out: it was never there for who has that version. */
  changes: ChangeConnection;
  /** Figures worked out again from other figures, first those that differ most, as a share of what was reported. */
  checks: CheckConnection;
  /** Citations for a list of references, in the order of the ids. An unknown id is a BAD_USER_INPUT error. */
  citations: Array<Citation>;
  /** All cities. */
  cities: CityConnection;
  /** The city with this id; null when there is none. */
  city?: Maybe<City>;
  /** A claim by its id; null when there is none. */
  claim?: Maybe<Claim>;
  /** All claims. */
  claims: ClaimConnection;
  /** Every target and forecast that had been made by a day, with what has become of it as of that day, first what is due first; those without a due date come last. */
  commitments: CommitmentConnection;
  /** All companies. */
  companies: CompanyConnection;
  /** The company with this id; null when there is none. */
  company?: Maybe<Company>;
  /** Figures that contradict each other: the same entity, indicator, kind and periods, no two different due dates, and quantities that cannot both hold, by their normalized numbers and the precision with which they are printed. The widest spread comes first. */
  conflicts: ConflictConnection;
  /** All countries. */
  countries: CountryConnection;
  /** The country with this id; null when there is none. */
  country?: Maybe<Country>;
  /** What the data is about, and where to start in it; null when its files do not say. */
  dataset?: Maybe<Dataset>;
  /** A document by its id; null when there is none. */
  document?: Maybe<Document>;
  /** All documents. */
  documents: DocumentConnection;
  /** All entities. */
  entities: EntityConnection;
  /** An entity by its id; null when there is no such entity. */
  entity?: Maybe<Entity>;
  /** The event with this id; null when there is none. */
  event?: Maybe<Event>;
  /** All events. */
  events: EventConnection;
  /**
   * One search over everything: entities and indicators, figures, promises, passages and quotations, documents. Numbers are found by
   * what they mean: "18,000", "18000" and "18 thousand" are the same, and so are "$90m" and "90 million dollars". A word such as
   * "overdue", "kept", "missed", "due" or "open" chooses promises by what has become of them as of today (UTC): "overdue Karachi" are
   * those about Karachi that are overdue. A word such as "promises" or "documents" alone lists all of that kind.
   *
   * Every other word must be found, as it is or as the beginning of a word. When nothing holds all of them, words that only ask
   * ("what was … for") are left out, then words may be mistyped as in `search`, then one other word is left out, and at last any word
   * will do: `leftOut` says which. A number is never left out.
   */
  find: Findings;
  /**
   * The whole graph of entities, or the part that passes a filter: at most 2,000 nodes and 10,000 edges. More is a GRAPH_TOO_LARGE
   * error; the exports have no such limit.
   */
  graph: Subgraph;
  /** An indicator by its id; null when there is none. */
  indicator?: Maybe<Indicator>;
  /** All indicators. */
  indicators: IndicatorConnection;
  /** The infrastructure with this id; null when there is none. */
  infrastructure?: Maybe<Infrastructure>;
  /** All infrastructures. */
  infrastructures: InfrastructureConnection;
  /** The initiative with this id; null when there is none. */
  initiative?: Maybe<Initiative>;
  /** All initiatives. */
  initiatives: InitiativeConnection;
  /** A link by its id; null when there is none. */
  link?: Maybe<Link>;
  /** All links. */
  links: LinkConnection;
  /** All ministries. */
  ministries: MinistryConnection;
  /** The ministry with this id; null when there is none. */
  ministry?: Maybe<Ministry>;
  /**
   * What lies around some entities: the neighbours of each, and at depth 2 the neighbours of those. Every link between two
   * entities of the answer is an edge; how many links lead elsewhere is told in `hidden`. At most 2,000 nodes: those that do not
   * fit are left out and counted there as well.
   */
  neighbourhood: Subgraph;
  /** Anything by its id; null when there is no such thing. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order of the ids, null for each unknown one. At most 100 ids. */
  nodes: Array<Maybe<Node>>;
  /** An observation by its id; null when there is none. */
  observation?: Maybe<Observation>;
  /** All observations. */
  observations: ObservationConnection;
  /** The official with this id; null when there is none. */
  official?: Maybe<Official>;
  /** All officials. */
  officials: OfficialConnection;
  /** How two entities are connected: paths of links, walked in either direction, that pass no entity twice, the shortest first. */
  paths: Paths;
  /** The post with this id; null when there is none. */
  post?: Maybe<Post>;
  /** All posts. */
  posts: PostConnection;
  /** A quotation by its id; null when there is none. */
  quotation?: Maybe<Quotation>;
  /** All quotations. */
  quotations: QuotationConnection;
  /** The region with this id; null when there is none. */
  region?: Maybe<Region>;
  /** All regions. */
  regions: RegionConnection;
  /**
   * For a table of one's own: which entities may each of these names mean? Answers stand in the order of the names. As in the
   * reconciliation of the W3C, a name is a query and what it may mean are its candidates, with scores.
   */
  resolve: Array<Resolution>;
  /**
   * Finds entities and quotations by words: in names, aliases and descriptions, and in what was said. Every word must be found, as
   * it is or as the beginning of a word. When nothing is found so, words of four letters and more may be mistyped by a letter, of
   * eight by two; numbers never. Case and diacritics do not matter, and signs have no special meaning. Best hits first. A search
   * finds its 10,000 best hits: pages, `totalCount` and `facets` are of those.
   */
  search: SearchConnection;
  /** What the graph holds, and which load it is from. */
  statistics: Statistics;
  /**
   * For a search box: entities that have a name or an alias with a word that begins like each one typed. Names that begin like
   * all that was typed come first. When there is none, words may be mistyped as in `search`.
   */
  suggest: Array<Suggestion>;
  /** All technologies. */
  technologies: TechnologyConnection;
  /** The technology with this id; null when there is none. */
  technology?: Maybe<Technology>;
  /** The technology park with this id; null when there is none. */
  technologyPark?: Maybe<TechnologyPark>;
  /** All technology parks. */
  technologyParks: TechnologyParkConnection;
  /** What happened, was measured, falls due or began and ended, in order of date. */
  timeline: MomentConnection;
};


/** What can be asked. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<AgencyFilter>;
};


/** What can be asked. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryChangesArgs = {
  action?: InputMaybe<ChangeAction>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sinceVersion: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CheckFilter>;
};


/** What can be asked. */
export type QueryCitationsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<CityFilter>;
};


/** What can be asked. */
export type QueryCityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


/** What can be asked. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CommitmentFilter>;
};


/** What can be asked. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<CompanyFilter>;
};


/** What can be asked. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConflictFilter>;
};


/** What can be asked. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<CountryFilter>;
};


/** What can be asked. */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** What can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EventFilter>;
};


/** What can be asked. */
export type QueryFindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<FoundKind>>;
  query: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryGraphArgs = {
  where?: InputMaybe<GraphFilter>;
};


/** What can be asked. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** What can be asked. */
export type QueryInfrastructureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<InfrastructureFilter>;
};


/** What can be asked. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<InitiativeFilter>;
};


/** What can be asked. */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<LinkFilter>;
};


/** What can be asked. */
export type QueryMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<MinistryFilter>;
};


/** What can be asked. */
export type QueryMinistryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  perPredicate?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** What can be asked. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<OfficialFilter>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  excludeTypes?: InputMaybe<Array<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<PostFilter>;
};


/** What can be asked. */
export type QueryQuotationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<QuotationFilter>;
};


/** What can be asked. */
export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<RegionFilter>;
};


/** What can be asked. */
export type QueryResolveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  names: Array<Scalars['String']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  where?: InputMaybe<SearchFilter>;
};


/** What can be asked. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** What can be asked. */
export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<TechnologyFilter>;
};


/** What can be asked. */
export type QueryTechnologyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTechnologyParkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<TechnologyParkFilter>;
};


/** What can be asked. */
export type QueryTimelineArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['EDTF']['input']>;
  kinds?: InputMaybe<Array<MomentKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A claim that somebody said these words. */
export type Quotation = Claim & Node & {
  __typename?: 'Quotation';
  /** Whom and what it is about. */
  about: Array<Entity>;
  /** Whether the document says it in so many words or it is a reading of its words. */
  basis: Basis;
  /** How to cite it: as a note, in BibTeX and in CSL-JSON, with an address that leads to it. */
  citation: Citation;
  /** The document the words stand in. */
  document: Document;
  /** Where the whole quotation ends, exclusive: counted in Unicode code points. */
  end: Scalars['Int']['output'];
  /** The words that support it, by document and position; at least one. */
  evidence: Array<Evidence>;
  /** All words of the quotation; null when the document's text is not at hand. */
  fullText?: Maybe<Scalars['String']['output']>;
  /** Identifier derived from what is claimed: the same claim always has the same id. */
  id: Scalars['ID']['output'];
  /** When the graph first held it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said it. */
  speaker: Entity;
  /** Where the whole quotation starts in the document: 0-based, counted in Unicode code points. */
  start: Scalars['Int']['output'];
  /** Who stated it, where the document names a speaker other than itself; null otherwise. */
  statedBy?: Maybe<Entity>;
  /** The words, at most fifteen of them; … marks a cut. */
  text: Scalars['String']['output'];
};


/** A claim that somebody said these words. */
export type QuotationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of quotations, in a stable order. */
export type QuotationConnection = {
  __typename?: 'QuotationConnection';
  /** The quotations of the page with their cursors. */
  edges: Array<QuotationEdge>;
  /** The quotations of the page, without cursors. */
  nodes: Array<Quotation>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the quotation and its cursor. */
export type QuotationEdge = {
  __typename?: 'QuotationEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The quotation. */
  node: Quotation;
};

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

/** A part of a country, larger than a city. */
export type Region = Entity & Node & Place & {
  __typename?: 'Region';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** Its cities. */
  cities: CityConnection;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** The country the gazetteer lists it under; null when none does. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** ISO 3166-2 code; null when unknown. */
  isoCode?: Maybe<Scalars['String']['output']>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The parks that lie in it, directly or in a place within it. */
  technologyParks: TechnologyParkConnection;
};


/** A part of a country, larger than a city. */
export type RegionCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a country, larger than a city. */
export type RegionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a country, larger than a city. */
export type RegionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a country, larger than a city. */
export type RegionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A part of a country, larger than a city. */
export type RegionQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A part of a country, larger than a city. */
export type RegionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A part of a country, larger than a city. */
export type RegionTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions, in a stable order. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The regions of the page with their cursors. */
  edges: Array<RegionEdge>;
  /** The regions of the page, without cursors. */
  nodes: Array<Region>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the region and its cursor. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The region. */
  node: Region;
};

/** Filters regions; all given conditions must match. */
export type RegionFilter = {
  /** Only regions of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only the region with this ISO 3166-2 code, in capitals or not. */
  isoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** What a name may mean. */
export type Resolution = {
  __typename?: 'Resolution';
  /** The entities it may mean, the best first, equal ones by id; empty when none has a score of `minScore`. */
  candidates: Array<Candidate>;
  /** The name as given. */
  name: Scalars['String']['output'];
};

/** A page of hits, the best first; equal ones keep a stable order. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits of the page with their cursors. */
  edges: Array<SearchEdge>;
  /** How the hits of all pages fall into groups, under the same words and filters: by type, country and technology. */
  facets: Array<Facet>;
  /** The entities and quotations of the page, without cursors. */
  nodes: Array<Node>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many hits there are on all pages together, under the same filters: at most 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** One of the hits, at its place in the order. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place in the order; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The words that were found, in each text that holds any: the name, aliases, then the description or what was said. */
  highlights: Array<Highlight>;
  /** The entity or quotation. */
  node: Node;
  /** How good the hit is, above 0; comparable within one search only. */
  score: Scalars['Float']['output'];
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
  /** A public body that is no ministry: a board, an authority, a government as a whole. */
  | 'Agency'
  /** A city or town. */
  | 'City'
  /** A commercial enterprise. */
  | 'Company'
  /** A country, by ISO 3166-1. */
  | 'Country'
  /** Something that happened at a time: a meeting, an outage, a restoration. */
  | 'Event'
  /** A cable, a fibre network or other built means of communication. */
  | 'Infrastructure'
  /** A programme, project, policy or review. */
  | 'Initiative'
  /** A government ministry. */
  | 'Ministry'
  /** A person in public life. */
  | 'Official'
  /** An office that a person can hold. */
  | 'Post'
  /** Words that somebody said. */
  | 'Quotation'
  /** A part of a country, larger than a city. */
  | 'Region'
  /** A technology or field of technology, such as 5G. */
  | 'Technology'
  /** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
  | 'TechnologyPark';

/** A question to start from. */
export type StartQuestion = {
  __typename?: 'StartQuestion';
  /** The screen that answers it: a path on this server. */
  path: Scalars['String']['output'];
  /** The question. */
  text: Scalars['String']['output'];
};

/** The state of the graph and its counts. */
export type Statistics = {
  __typename?: 'Statistics';
  /** How many claims there are of each type: links, observations, quotations. */
  claims: Array<Count>;
  /** How many pieces of evidence each document gives; the 100 that give most. */
  documents: Array<Count>;
  /** How many observations there are of each kind: actual, target, forecast, baseline. */
  kinds: Array<Count>;
  /** When that load was. */
  loadedAt: Scalars['DateTime']['output'];
  /** How many links there are of each predicate. */
  predicates: Array<Count>;
  /** How many entities there are of each type. */
  types: Array<Count>;
  /** Raised by every load that changed something. */
  version: Scalars['Int']['output'];
};

/** A part of the graph: entities, and every link between two of them that passes the filters. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The edges between them, by id. At most 10,000, more is a GRAPH_TOO_LARGE error. */
  edges: Array<SubgraphEdge>;
  /** For each node its links that pass the filters and are not among the edges, because their other end is not among the nodes. */
  hidden: Array<HiddenLinks>;
  /** The entities: those asked for first, then the others, nearest first, or all by id. */
  nodes: Array<Entity>;
};

/** All claims that link one entity to another by one predicate. */
export type SubgraphEdge = {
  __typename?: 'SubgraphEdge';
  /** The claims that say so, with their evidence; at least one. */
  claims: Array<Link>;
  /** The id of the source, the predicate and the id of the target, joined by `-`. */
  id: Scalars['ID']['output'];
  /** How the source relates to the target. */
  predicate: Predicate;
  /** Id of the subject of the claims, one of the nodes. */
  source: Scalars['ID']['output'];
  /** Id of the object of the claims, one of the nodes. */
  target: Scalars['ID']['output'];
};

/** An entity to choose while typing. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** The words in it that fit, in order. */
  matches: Array<TextRange>;
  /** The entity. */
  node: Entity;
  /** The name or alias that fits what was typed. */
  text: Scalars['String']['output'];
};

/** A technology or field of technology, such as 5G. */
export type Technology = Entity & Node & {
  __typename?: 'Technology';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The countries that use it. */
  countries: CountryConnection;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** The events that concern it, affected it or were caused by it. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** The infrastructure that uses it. */
  infrastructures: InfrastructureConnection;
  /** The initiatives that concern or use it. */
  initiatives: InitiativeConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of technologies, in a stable order. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** The technologies of the page with their cursors. */
  edges: Array<TechnologyEdge>;
  /** The technologies of the page, without cursors. */
  nodes: Array<Technology>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the technology and its cursor. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The technology. */
  node: Technology;
};

/** Filters technologies; all given conditions must match. */
export type TechnologyFilter = {
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only technologies that this initiative concerns or uses. */
  initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyPark = Entity & Node & {
  __typename?: 'TechnologyPark';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The city it lies in; null when no document gives it. */
  city?: Maybe<City>;
  /** The country it lies in, directly or through its city or region; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence of the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`; an id of before a merge still answers. */
  id: Scalars['ID']['output'];
  /** Who builds or runs it; null when no document gives it. */
  leadOrganization?: Maybe<Organization>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** The region it lies in; null when no document gives it. */
  region?: Maybe<Region>;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it had gone from the data; null while it holds. What has gone is found by its id alone. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it operates or is planned, as of the document; null when not said. */
  status?: Maybe<AssetStatus>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of technology parks, in a stable order. */
export type TechnologyParkConnection = {
  __typename?: 'TechnologyParkConnection';
  /** The technology parks of the page with their cursors. */
  edges: Array<TechnologyParkEdge>;
  /** The technology parks of the page, without cursors. */
  nodes: Array<TechnologyPark>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the technology park and its cursor. */
export type TechnologyParkEdge = {
  __typename?: 'TechnologyParkEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The technology park. */
  node: TechnologyPark;
};

/** Filters technology parks; all given conditions must match. */
export type TechnologyParkFilter = {
  /** Only parks in this city. */
  city?: InputMaybe<Scalars['ID']['input']>;
  /** Only parks in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only parks of this status. */
  status?: InputMaybe<AssetStatus>;
};

/** One person's time in one post. The link it comes from holds the evidence. */
export type Tenure = Node & {
  __typename?: 'Tenure';
  /** Until when; null when it goes on or no document says. */
  end?: Maybe<Scalars['EDTF']['output']>;
  /** Identifier, the link's with another type. */
  id: Scalars['ID']['output'];
  /** The claim this comes from, with its evidence. */
  link: Link;
  /** Who held the post. */
  official: Official;
  /** The post that was held. */
  post: Post;
  /** Since when; null when no document says. */
  start?: Maybe<Scalars['EDTF']['output']>;
};

/** A page of tenures, in a stable order. */
export type TenureConnection = {
  __typename?: 'TenureConnection';
  /** The tenures of the page with their cursors. */
  edges: Array<TenureEdge>;
  /** The tenures of the page, without cursors. */
  nodes: Array<Tenure>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the tenure and its cursor. */
export type TenureEdge = {
  __typename?: 'TenureEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The tenure. */
  node: Tenure;
};

/** A part of a text, counted in Unicode code points. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it starts: 0-based. */
  start: Scalars['Int']['output'];
};

/** A unit of measurement. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Its code: UCUM, ISO 4217 for money; money with a scale word says so, such as `USD_MILLION`. */
  code: Scalars['String']['output'];
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** Its name in English. */
  name: Scalars['String']['output'];
  /** How it is written beside a number; may be empty. */
  symbol: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Row>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AssetStatus: AssetStatus;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<Row>;
  Change: ResolverTypeWrapper<Row>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Check: ResolverTypeWrapper<Row>;
  CheckConnection: ResolverTypeWrapper<Omit<CheckConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CheckEdge']>, nodes: Array<ResolversTypes['Check']> }>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  CheckFilter: CheckFilter;
  CheckKind: CheckKind;
  Citation: ResolverTypeWrapper<Row>;
  City: ResolverTypeWrapper<Row>;
  CityConnection: ResolverTypeWrapper<Omit<CityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CityEdge']>, nodes: Array<ResolversTypes['City']> }>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: CityFilter;
  Claim: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimType: ClaimType;
  Commitment: ResolverTypeWrapper<Row>;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitmentEdge']>, nodes: Array<ResolversTypes['Commitment']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentStatus: CommitmentStatus;
  Company: ResolverTypeWrapper<Row>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  Conflict: ResolverTypeWrapper<Row>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConflictEdge']>, nodes: Array<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictFilter: ConflictFilter;
  Coordinates: ResolverTypeWrapper<Row>;
  Count: ResolverTypeWrapper<Row>;
  Country: ResolverTypeWrapper<Row>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CountryEdge']>, nodes: Array<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  Dataset: ResolverTypeWrapper<Row>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Direction: Direction;
  Document: ResolverTypeWrapper<Row>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentOrder: DocumentOrder;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  EDTFRange: EdtfRange;
  Entity: ResolverTypeWrapper<Row>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<Row>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ExternalId: ResolverTypeWrapper<Row>;
  Facet: ResolverTypeWrapper<Row>;
  FacetBucket: ResolverTypeWrapper<Row>;
  FacetField: FacetField;
  Findings: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatBounds: ResolverTypeWrapper<Row>;
  FloatRange: FloatRange;
  Found: ResolverTypeWrapper<Row>;
  FoundConnection: ResolverTypeWrapper<Omit<FoundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FoundEdge']>, nodes: Array<ResolversTypes['Found']> }>;
  FoundEdge: ResolverTypeWrapper<Omit<FoundEdge, 'node'> & { node: ResolversTypes['Found'] }>;
  FoundGroup: ResolverTypeWrapper<Row>;
  FoundKind: FoundKind;
  Frequency: Frequency;
  GraphFilter: GraphFilter;
  HiddenLinks: ResolverTypeWrapper<Row>;
  Highlight: ResolverTypeWrapper<Row>;
  HighlightField: HighlightField;
  Hop: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<Row>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorEdge']>, nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFilter: IndicatorFilter;
  Infrastructure: ResolverTypeWrapper<Row>;
  InfrastructureConnection: ResolverTypeWrapper<Omit<InfrastructureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InfrastructureEdge']>, nodes: Array<ResolversTypes['Infrastructure']> }>;
  InfrastructureEdge: ResolverTypeWrapper<Omit<InfrastructureEdge, 'node'> & { node: ResolversTypes['Infrastructure'] }>;
  InfrastructureFilter: InfrastructureFilter;
  InfrastructureKind: InfrastructureKind;
  Initiative: ResolverTypeWrapper<Row>;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeFilter: InitiativeFilter;
  InitiativeKind: InitiativeKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Link: ResolverTypeWrapper<Row>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEdge']>, nodes: Array<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkFilter: LinkFilter;
  MatchStatus: MatchStatus;
  Ministry: ResolverTypeWrapper<Row>;
  MinistryConnection: ResolverTypeWrapper<Omit<MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MinistryEdge']>, nodes: Array<ResolversTypes['Ministry']> }>;
  MinistryEdge: ResolverTypeWrapper<Omit<MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  MinistryFilter: MinistryFilter;
  Moment: ResolverTypeWrapper<Row>;
  MomentConnection: ResolverTypeWrapper<Omit<MomentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MomentEdge']>, nodes: Array<ResolversTypes['Moment']> }>;
  MomentEdge: ResolverTypeWrapper<Omit<MomentEdge, 'node'> & { node: ResolversTypes['Moment'] }>;
  MomentKind: MomentKind;
  Node: ResolverTypeWrapper<Row>;
  NormalizedQuantity: ResolverTypeWrapper<Row>;
  Observation: ResolverTypeWrapper<Row>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationKind: ObservationKind;
  ObservationOrder: ObservationOrder;
  Official: ResolverTypeWrapper<Row>;
  OfficialConnection: ResolverTypeWrapper<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialFilter: OfficialFilter;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Row>;
  Paths: ResolverTypeWrapper<Row>;
  Period: ResolverTypeWrapper<Row>;
  Place: ResolverTypeWrapper<Row>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Post: ResolverTypeWrapper<Row>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  Predicate: Predicate;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<Row>;
  QuotationConnection: ResolverTypeWrapper<Omit<QuotationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuotationEdge']>, nodes: Array<ResolversTypes['Quotation']> }>;
  QuotationEdge: ResolverTypeWrapper<Omit<QuotationEdge, 'node'> & { node: ResolversTypes['Quotation'] }>;
  QuotationFilter: QuotationFilter;
  QuotationRole: QuotationRole;
  Region: ResolverTypeWrapper<Row>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  Resolution: ResolverTypeWrapper<Row>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversTypes['Highlight']>, node: ResolversTypes['Node'] }>;
  SearchFilter: SearchFilter;
  SearchType: SearchType;
  StartQuestion: ResolverTypeWrapper<Row>;
  Statistics: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Row>;
  SubgraphEdge: ResolverTypeWrapper<Omit<SubgraphEdge, 'claims'> & { claims: Array<ResolversTypes['Link']> }>;
  Suggestion: ResolverTypeWrapper<Row>;
  Technology: ResolverTypeWrapper<Row>;
  TechnologyConnection: ResolverTypeWrapper<Omit<TechnologyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyEdge']>, nodes: Array<ResolversTypes['Technology']> }>;
  TechnologyEdge: ResolverTypeWrapper<Omit<TechnologyEdge, 'node'> & { node: ResolversTypes['Technology'] }>;
  TechnologyFilter: TechnologyFilter;
  TechnologyPark: ResolverTypeWrapper<Row>;
  TechnologyParkConnection: ResolverTypeWrapper<Omit<TechnologyParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyParkEdge']>, nodes: Array<ResolversTypes['TechnologyPark']> }>;
  TechnologyParkEdge: ResolverTypeWrapper<Omit<TechnologyParkEdge, 'node'> & { node: ResolversTypes['TechnologyPark'] }>;
  TechnologyParkFilter: TechnologyParkFilter;
  Tenure: ResolverTypeWrapper<Row>;
  TenureConnection: ResolverTypeWrapper<Omit<TenureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TenureEdge']>, nodes: Array<ResolversTypes['Tenure']> }>;
  TenureEdge: ResolverTypeWrapper<Omit<TenureEdge, 'node'> & { node: ResolversTypes['Tenure'] }>;
  TextRange: ResolverTypeWrapper<Row>;
  Unit: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Row;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  Boolean: Scalars['Boolean']['output'];
  Candidate: Row;
  Change: Row;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Check: Row;
  CheckConnection: Omit<CheckConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CheckEdge']>, nodes: Array<ResolversParentTypes['Check']> };
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  CheckFilter: CheckFilter;
  Citation: Row;
  City: Row;
  CityConnection: Omit<CityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CityEdge']>, nodes: Array<ResolversParentTypes['City']> };
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: CityFilter;
  Claim: Row;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  Commitment: Row;
  CommitmentConnection: Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitmentEdge']>, nodes: Array<ResolversParentTypes['Commitment']> };
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: CommitmentFilter;
  Company: Row;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  Conflict: Row;
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConflictEdge']>, nodes: Array<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictFilter: ConflictFilter;
  Coordinates: Row;
  Count: Row;
  Country: Row;
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CountryEdge']>, nodes: Array<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  Dataset: Row;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Document: Row;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  EDTF: Scalars['EDTF']['output'];
  EDTFRange: EdtfRange;
  Entity: Row;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  Event: Row;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Evidence: Row;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ExternalId: Row;
  Facet: Row;
  FacetBucket: Row;
  Findings: Row;
  Float: Scalars['Float']['output'];
  FloatBounds: Row;
  FloatRange: FloatRange;
  Found: Row;
  FoundConnection: Omit<FoundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FoundEdge']>, nodes: Array<ResolversParentTypes['Found']> };
  FoundEdge: Omit<FoundEdge, 'node'> & { node: ResolversParentTypes['Found'] };
  FoundGroup: Row;
  GraphFilter: GraphFilter;
  HiddenLinks: Row;
  Highlight: Row;
  Hop: Row;
  ID: Scalars['ID']['output'];
  Indicator: Row;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorEdge']>, nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFilter: IndicatorFilter;
  Infrastructure: Row;
  InfrastructureConnection: Omit<InfrastructureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InfrastructureEdge']>, nodes: Array<ResolversParentTypes['Infrastructure']> };
  InfrastructureEdge: Omit<InfrastructureEdge, 'node'> & { node: ResolversParentTypes['Infrastructure'] };
  InfrastructureFilter: InfrastructureFilter;
  Initiative: Row;
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFilter: InitiativeFilter;
  Int: Scalars['Int']['output'];
  Link: Row;
  LinkConnection: Omit<LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEdge']>, nodes: Array<ResolversParentTypes['Link']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkFilter: LinkFilter;
  Ministry: Row;
  MinistryConnection: Omit<MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MinistryEdge']>, nodes: Array<ResolversParentTypes['Ministry']> };
  MinistryEdge: Omit<MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  MinistryFilter: MinistryFilter;
  Moment: Row;
  MomentConnection: Omit<MomentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MomentEdge']>, nodes: Array<ResolversParentTypes['Moment']> };
  MomentEdge: Omit<MomentEdge, 'node'> & { node: ResolversParentTypes['Moment'] };
  Node: Row;
  NormalizedQuantity: Row;
  Observation: Row;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  Official: Row;
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialFilter: OfficialFilter;
  Organization: Row;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Path: Row;
  Paths: Row;
  Period: Row;
  Place: Row;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Post: Row;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  Quantity: Row;
  Query: Record<PropertyKey, never>;
  Quotation: Row;
  QuotationConnection: Omit<QuotationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuotationEdge']>, nodes: Array<ResolversParentTypes['Quotation']> };
  QuotationEdge: Omit<QuotationEdge, 'node'> & { node: ResolversParentTypes['Quotation'] };
  QuotationFilter: QuotationFilter;
  Region: Row;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  Resolution: Row;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['Node'] };
  SearchFilter: SearchFilter;
  StartQuestion: Row;
  Statistics: Row;
  String: Scalars['String']['output'];
  Subgraph: Row;
  SubgraphEdge: Omit<SubgraphEdge, 'claims'> & { claims: Array<ResolversParentTypes['Link']> };
  Suggestion: Row;
  Technology: Row;
  TechnologyConnection: Omit<TechnologyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyEdge']>, nodes: Array<ResolversParentTypes['Technology']> };
  TechnologyEdge: Omit<TechnologyEdge, 'node'> & { node: ResolversParentTypes['Technology'] };
  TechnologyFilter: TechnologyFilter;
  TechnologyPark: Row;
  TechnologyParkConnection: Omit<TechnologyParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyParkEdge']>, nodes: Array<ResolversParentTypes['TechnologyPark']> };
  TechnologyParkEdge: Omit<TechnologyParkEdge, 'node'> & { node: ResolversParentTypes['TechnologyPark'] };
  TechnologyParkFilter: TechnologyParkFilter;
  Tenure: Row;
  TenureConnection: Omit<TenureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TenureEdge']>, nodes: Array<ResolversParentTypes['Tenure']> };
  TenureEdge: Omit<TenureEdge, 'node'> & { node: ResolversParentTypes['Tenure'] };
  TextRange: Row;
  Unit: Row;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<AgencyEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgencyEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<AgencyLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<AgencyLedTechnologyParksArgs>>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AgencyObservationsArgs>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgencyPartnersArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<AgencyPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<AgencyQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<AgencyRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  addedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  computedFrom?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<CheckComputedFromArgs, 'first'>>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckKind'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['FloatBounds'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  withinPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withinRounding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckConnection'] = ResolversParentTypes['CheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEdge'] = ResolversParentTypes['CheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  bibtex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cslJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CityEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CityEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CityObservationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<CityQuotationsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<CityRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<CityTechnologyParksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'Link' | 'Observation' | 'Quotation', ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<CommitmentDecidedByArgs, 'first'>>;
  dueBy?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CompanyEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompanyEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<CompanyInfrastructuresArgs>>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<CompanyLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<CompanyLedTechnologyParksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CompanyObservationsArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<CompanyPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<CompanyQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<CompanyRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjectOf?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<CompanySubjectOfArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  acrossDocuments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<ConflictObservationsArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  accreditedPosts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<CountryAccreditedPostsArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<CountryAgenciesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<CountryCitiesArgs>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CountryEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CountryEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<CountryInfrastructuresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<CountryInitiativesArgs>>;
  isoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<CountryMinistriesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CountryObservationsArgs>>;
  partnerOrganizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<CountryPartnerOrganizationsArgs>>;
  partners?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<CountryPartnersArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<CountryQuotationsArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<CountryRegionsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<CountryRelationshipsArgs>>;
  representedBy?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<CountryRepresentedByArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<CountryTechnologiesArgs>>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<CountryTechnologyParksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  featured?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['StartQuestion']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DocumentEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DocumentTextArgs, 'characters' | 'start'>>;
  textAttached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'City' | 'Company' | 'Country' | 'Event' | 'Infrastructure' | 'Initiative' | 'Ministry' | 'Official' | 'Post' | 'Region' | 'Technology' | 'TechnologyPark', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  affected?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventAffectedArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  causes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventCausesArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventConcernsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFollowedArgs>>;
  followedBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EventObservationsArgs>>;
  participants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<EventQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<EventRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvidenceContextArgs, 'characters'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Findings'] = ResolversParentTypes['Findings']> = {
  anyWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FoundGroup']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['CommitmentStatus']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FloatBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloatBounds'] = ResolversParentTypes['FloatBounds']> = {
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Found'] = ResolversParentTypes['Found']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CommitmentStatus']>, ParentType, ContextType>;
};

export type FoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundConnection'] = ResolversParentTypes['FoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Found']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundEdge'] = ResolversParentTypes['FoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Found'], ParentType, ContextType>;
};

export type FoundGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundGroup'] = ResolversParentTypes['FoundGroup']> = {
  hits?: Resolver<Array<ResolversTypes['Found']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FoundKind'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['FoundConnection'], ParentType, ContextType, Partial<FoundGroupPageArgs>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiddenLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenLinks'] = ResolversParentTypes['HiddenLinks']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  claims?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  growthOf?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type InfrastructureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Infrastructure'] = ResolversParentTypes['Infrastructure']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<InfrastructureEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InfrastructureEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InfrastructureKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<InfrastructureObservationsArgs>>;
  operator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Infrastructure']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<InfrastructurePartsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<InfrastructurePlacesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<InfrastructureQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<InfrastructureRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssetStatus']>, ParentType, ContextType>;
  subjectOf?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<InfrastructureSubjectOfArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<InfrastructureTechnologiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfrastructureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureConnection'] = ResolversParentTypes['InfrastructureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InfrastructureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Infrastructure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfrastructureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureEdge'] = ResolversParentTypes['InfrastructureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Infrastructure'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  benchmarkFor?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<InitiativeBenchmarkForArgs>>;
  benchmarks?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<InitiativeBenchmarksArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeConcernsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InitiativeEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InitiativeKind']>, ParentType, ContextType>;
  leadOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<InitiativeObservationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<InitiativeQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<InitiativeRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<InitiativeTechnologiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LinkEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<MinistryAgenciesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<MinistryEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MinistryEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<MinistryLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<MinistryLedTechnologyParksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MinistryObservationsArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<MinistryPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<MinistryQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<MinistryRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type MomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Moment'] = ResolversParentTypes['Moment']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MomentAboutArgs, 'first'>>;
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MomentKind'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MomentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MomentConnection'] = ResolversParentTypes['MomentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MomentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Moment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MomentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MomentEdge'] = ResolversParentTypes['MomentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Check' | 'City' | 'Company' | 'Conflict' | 'Country' | 'Document' | 'Event' | 'Evidence' | 'ExternalId' | 'Indicator' | 'Infrastructure' | 'Initiative' | 'Link' | 'Ministry' | 'Moment' | 'Observation' | 'Official' | 'Post' | 'Quotation' | 'Region' | 'Technology' | 'TechnologyPark' | 'Tenure' | 'Unit', ParentType, ContextType>;
};

export type NormalizedQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormalizedQuantity'] = ResolversParentTypes['NormalizedQuantity']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  basePeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  counted?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ObservationCountedArgs, 'first'>>;
  dueBy?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ObservationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OfficialEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficialEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OfficialObservationsArgs>>;
  posts?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<OfficialPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<OfficialQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<OfficialRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OfficialStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Company' | 'Ministry', ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hubs?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'City' | 'Country' | 'Region', ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  accreditedTo?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PostEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PostHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PostObservationsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<PostQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<PostRelationshipsArgs>>;
  represents?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalized?: Resolver<ResolversTypes['NormalizedQuantity'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'sinceVersion'>>;
  checks?: Resolver<ResolversTypes['CheckConnection'], ParentType, ContextType, Partial<QueryChecksArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<QueryCitationsArgs, 'ids'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'id'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  find?: Resolver<ResolversTypes['Findings'], ParentType, ContextType, RequireFields<QueryFindArgs, 'first' | 'query'>>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, Partial<QueryGraphArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  infrastructure?: Resolver<Maybe<ResolversTypes['Infrastructure']>, ParentType, ContextType, RequireFields<QueryInfrastructureArgs, 'id'>>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<QueryInfrastructuresArgs>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<QueryLinksArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<QueryMinistriesArgs>>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType, RequireFields<QueryMinistryArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'perPredicate'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'excludeTypes' | 'first' | 'from' | 'maxHops' | 'to'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<QueryPostsArgs>>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType, RequireFields<QueryQuotationArgs, 'id'>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<QueryQuotationsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  resolve?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'first' | 'minScore' | 'names'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<QueryTechnologiesArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType, RequireFields<QueryTechnologyArgs, 'id'>>;
  technologyPark?: Resolver<Maybe<ResolversTypes['TechnologyPark']>, ParentType, ContextType, RequireFields<QueryTechnologyParkArgs, 'id'>>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<QueryTechnologyParksArgs>>;
  timeline?: Resolver<ResolversTypes['MomentConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
};

export type QuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QuotationEvidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotationConnection'] = ResolversParentTypes['QuotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotationEdge'] = ResolversParentTypes['QuotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quotation'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<RegionCitiesArgs>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<RegionEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RegionEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<RegionObservationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<RegionQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<RegionRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<RegionTechnologyParksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StartQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartQuestion'] = ResolversParentTypes['StartQuestion']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  claims?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<Array<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['HiddenLinks']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  claims?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  matches?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<TechnologyCountriesArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<TechnologyEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TechnologyEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<TechnologyInfrastructuresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<TechnologyInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<TechnologyObservationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<TechnologyQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<TechnologyRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyPark'] = ResolversParentTypes['TechnologyPark']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TechnologyParkEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<TechnologyParkObservationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<TechnologyParkQuotationsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<TechnologyParkRelationshipsArgs>>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssetStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyParkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyParkConnection'] = ResolversParentTypes['TechnologyParkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TechnologyPark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyParkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyParkEdge'] = ResolversParentTypes['TechnologyParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechnologyPark'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  Findings?: FindingsResolvers<ContextType>;
  FloatBounds?: FloatBoundsResolvers<ContextType>;
  Found?: FoundResolvers<ContextType>;
  FoundConnection?: FoundConnectionResolvers<ContextType>;
  FoundEdge?: FoundEdgeResolvers<ContextType>;
  FoundGroup?: FoundGroupResolvers<ContextType>;
  HiddenLinks?: HiddenLinksResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Infrastructure?: InfrastructureResolvers<ContextType>;
  InfrastructureConnection?: InfrastructureConnectionResolvers<ContextType>;
  InfrastructureEdge?: InfrastructureEdgeResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  Moment?: MomentResolvers<ContextType>;
  MomentConnection?: MomentConnectionResolvers<ContextType>;
  MomentEdge?: MomentEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NormalizedQuantity?: NormalizedQuantityResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  QuotationConnection?: QuotationConnectionResolvers<ContextType>;
  QuotationEdge?: QuotationEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  StartQuestion?: StartQuestionResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TechnologyPark?: TechnologyParkResolvers<ContextType>;
  TechnologyParkConnection?: TechnologyParkConnectionResolvers<ContextType>;
  TechnologyParkEdge?: TechnologyParkEdgeResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

