export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type Agency = Entity & Node & Organization & {
  __typename?: 'Agency';
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who gives it money. */
  funders: EntityConnection;
  /** What it gives money to. */
  funds: EntityConnection;
  /** The technology parks on its grounds. */
  hostedTechnologyParks: TechnologyParkConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure it operates. */
  infrastructures: InfrastructureConnection;
  /** The laws and regulations it issued. */
  laws: LawConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** The ministry it is part of; null when no document gives it. */
  ministry?: Maybe<Ministry>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The cities, regions and countries it lies in. */
  places: PlaceConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technology parks it works in, as a tenant. */
  tenantOf: TechnologyParkConnection;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type AgencyFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyHostedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type AgencyMemberOfArgs = {
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
export type AgencyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyPlacesArgs = {
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


/** A public body that is no ministry: a board, an authority, a government as a whole. */
export type AgencyTenantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which agencies to list; conditions that are given hold together. */
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

/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type Agreement = Entity & Node & {
  __typename?: 'Agreement';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it is about. */
  concerns: EntityConnection;
  /** When it was signed; null when no document gives it. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** What sort of agreement; null when not said. */
  kind?: Maybe<AgreementKind>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The people, organizations and countries that signed it. */
  parties: EntityConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** An agreement between two or more sides: a memorandum, a contract, a loan, an allotment of land. */
export type AgreementRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of agreements, in a stable order. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The agreements of the page with their cursors. */
  edges: Array<AgreementEdge>;
  /** The agreements of the page, without cursors. */
  nodes: Array<Agreement>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the agreement and its cursor. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** Which agreements to list; conditions that are given hold together. */
export type AgreementFilter = {
  /** Only agreements that concern this entity. */
  concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only agreements signed within this range; one without a date not at all. */
  date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only agreements of this kind. */
  kind?: InputMaybe<AgreementKind>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only agreements that this entity signed. */
  party?: InputMaybe<Scalars['ID']['input']>;
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
  /** What has become of it since the given version. What was added after that version and changed later is ADDED. */
  action: ChangeAction;
  /** The version of the graph that added it, or brought it back. */
  addedIn: Scalars['Int']['output'];
  /** When that version was loaded. */
  at: Scalars['DateTime']['output'];
  /** The thing itself, as it is now. */
  node: Node;
  /** The version of the graph that made its latest change. */
  version: Scalars['Int']['output'];
};

/** What a load can do to something. */
export type ChangeAction =
  /** It was new, or came back. */
  | 'ADDED'
  /** Something it says is different: a value, its evidence, an external id, who stated it, what it counts or relates. A new link or figure does not change the entities that it is about. */
  | 'CHANGED'
  /** It is no longer in the data; only its id finds it. */
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

/** A figure that is computed again from other figures. */
export type Check = Node & {
  __typename?: 'Check';
  /** The entity that the figures are about. */
  about: Entity;
  /** All figures used: first the one that was checked, then those that it was computed from. */
  claims: Array<Observation>;
  /** What its other figures give, in `unit`, not rounded. */
  computed: Scalars['Float']['output'];
  /** The figures that it was computed from; empty for a count, see `Observation.counted`. */
  computedFrom: Array<Observation>;
  /** Computed less reported, in `unit`. */
  difference: Scalars['Float']['output'];
  /** How it was computed, such as `(3 - 2) / 2 * 100`; amounts in the base unit. */
  formula: Scalars['String']['output'];
  /** Identifier derived from the figures and the kind. */
  id: Scalars['ID']['output'];
  /** What was computed. */
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


/** A figure that is computed again from other figures. */
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** The country it lies in, directly or through its region; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure located in it, directly or as part of what is. */
  infrastructures: InfrastructureConnection;
  /** The initiatives located in it, directly or in a place within it. */
  initiatives: InitiativeConnection;
  /** The laws and regulations that apply in it, or in a place within it. */
  laws: LawConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The organizations that lie in it, directly or in a place within it. */
  organizations: OrganizationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** The region it lies in; null when no document gives it. */
  region?: Maybe<Region>;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The parks that lie in it, directly or in a place within it. */
  technologyParks: TechnologyParkConnection;
};


/** A city or town. */
export type CityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CityInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city or town. */
export type CityInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city or town. */
export type CityLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CityOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which cities to list; conditions that are given hold together. */
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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
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
 * A target or forecast, with its later words, and what has become of it. Figures that mean the same are one word, whoever states them; a later document that keeps the number or the date, and gives another of the two, restates the promise. What bears on it are the actual figures of the same entity, indicator, base unit and frequency; for a promise that names the dates of a period, those of the same period.
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
  /** What has become of it by then, by its first word: a promise that was put off is OVERDUE by its first word and OPEN by its latest. */
  firstStatus: CommitmentStatus;
  /** The words in which it was made and said anew by that day, the first one first; the last one is the `promise`. */
  history: Array<Restatement>;
  /** The figure in `decidedBy` as a share of what was promised: 0.5 is half; of a range, a share of its lower bound. Null when there is no figure, or for a milestone or a limit (`at most`), of which there are no shares. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** The claim that makes the promise, with who stated it and in which words. */
  promise: Observation;
  /** The rule that led to the status, in a sentence. */
  reason: Scalars['String']['output'];
  /** By how many days its due date has moved since its first word; negative when it was brought forward, 0 when it only became more precise; null when it has one word, or a date is missing. */
  slipDays?: Maybe<Scalars['Int']['output']>;
  /** What has become of it by then, by its latest word. */
  status: CommitmentStatus;
  /** How many independent voices state its latest word. */
  voices: Scalars['Int']['output'];
};


/**
 * A target or forecast, with its later words, and what has become of it. Figures that mean the same are one word, whoever states them; a later document that keeps the number or the date, and gives another of the two, restates the promise. What bears on it are the actual figures of the same entity, indicator, base unit and frequency; for a promise that names the dates of a period, those of the same period.
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


/**
 * A target or forecast, with its later words, and what has become of it. Figures that mean the same are one word, whoever states them; a later document that keeps the number or the date, and gives another of the two, restates the promise. What bears on it are the actual figures of the same entity, indicator, base unit and frequency; for a promise that names the dates of a period, those of the same period.
 *
 * It is made when the earliest of its documents was published, and is not listed as of a day before. When one of them does not say when, or it was after the due date, it is not known when it was made, and it is listed as of any day. A figure whose time was over before the promise was made does not bear on it, unless the promise is itself for the period of the figure.
 *
 * A figure counts from the last day of its period. One without dates, such as "currently", is for the time of its document and counts from the day of publication; when no document says that either, it counts on any day.
 *
 * It reaches the promise when every number that it allows would: "over 350" reaches 350, a range is reached from its lower bound, "at most" and "less than" from below, a milestone (unit `BINARY`) by 1. It falls short when none would. Otherwise it decides nothing, as "over 350" against 500. A limit ("at most", "less than") must hold when it is due: with a due date, a figure for an earlier time decides nothing.
 */
export type CommitmentHistoryArgs = {
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
  /** Only those whose due date has moved to a later day (true), or has not (false). */
  slipped?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who gives it money. */
  funders: EntityConnection;
  /** What it gives money to. */
  funds: EntityConnection;
  /** The technology parks on its grounds. */
  hostedTechnologyParks: TechnologyParkConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure it operates. */
  infrastructures: InfrastructureConnection;
  /** The laws and regulations it issued. */
  laws: LawConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The cities, regions and countries it lies in. */
  places: PlaceConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The initiatives, such as reviews, that concern it. */
  subjectOf: InitiativeConnection;
  /** The technology parks it works in, as a tenant. */
  tenantOf: TechnologyParkConnection;
};


/** A commercial enterprise. */
export type CompanyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CompanyFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyHostedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyLawsArgs = {
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
export type CompanyMemberOfArgs = {
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
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A commercial enterprise. */
export type CompanyPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


/** A commercial enterprise. */
export type CompanyTenantOfArgs = {
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

/** Which companies to list; conditions that are given hold together. */
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
  /** Whether the figures are in different documents; false when one document has all of them and contradicts itself. */
  acrossDocuments: Scalars['Boolean']['output'];
  /** Identifier derived from the figures. */
  id: Scalars['ID']['output'];
  /** What they measure. */
  indicator: Indicator;
  /** How they are meant. */
  kind: ObservationKind;
  /** The figures that exclude each other, smallest first; at least two. */
  observations: Array<Observation>;
  /** What the figures are for; null when they name no period. */
  period?: Maybe<Period>;
  /** What the figures say, how far apart they are, and who says so, in a sentence. */
  reading: Scalars['String']['output'];
  /** The largest less the smallest, as a share of the smallest; null when the smallest is 0. A figure that is only a bound counts as that bound. */
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
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** Its cities, directly or in a region. */
  cities: CityConnection;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** What it gives money to. */
  funds: EntityConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure located in it, directly or as part of what is. */
  infrastructures: InfrastructureConnection;
  /** The initiatives located in it, directly or in a place within it. */
  initiatives: InitiativeConnection;
  /** ISO 3166-1 alpha-2 code; null when unknown. */
  isoCode?: Maybe<Scalars['String']['output']>;
  /** The laws and regulations that apply in it, or in a place within it. */
  laws: LawConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** Its ministries. */
  ministries: MinistryConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The organizations that lie in it, directly or in a place within it. */
  organizations: OrganizationConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
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
export type CountryAgreementsArgs = {
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
export type CountryConcernedByArgs = {
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
export type CountryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CountryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryMemberOfArgs = {
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
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by ISO 3166-1. */
export type CountryOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which countries to list; conditions that are given hold together. */
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

/** At which end of a link an entity is. */
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
  /** The program that took the text out of that file, with its version; null when the file was text. */
  extractor?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes of the file that the text was taken from, in hexadecimal; null when none was recorded. */
  fileSha256?: Maybe<Scalars['String']['output']>;
  /** Stable, readable identifier. */
  id: Scalars['ID']['output'];
  /** What sort of document. */
  kind: DocumentKind;
  /** Its language, BCP 47. */
  language: Scalars['String']['output'];
  /** The licence it is given under; null when none is stated. */
  license?: Maybe<Scalars['String']['output']>;
  /** Media type of that file, such as application/pdf; null when none was recorded. */
  mediaType?: Maybe<Scalars['String']['output']>;
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
  | 'DATASET'
  /** The facts of a page that is published elsewhere, restated in our own words. */
  | 'DIGEST';

/** The order of documents; equal titles go by id. */
export type DocumentOrder =
  /** By title, from A. */
  | 'TITLE_ASC'
  /** By title, from Z. */
  | 'TITLE_DESC';

/** Two entities that may be one. */
export type Duplicate = Node & {
  __typename?: 'Duplicate';
  /** The two, in order of their ids. */
  entities: Array<Entity>;
  /** Identifier derived from the two ids. */
  id: Scalars['ID']['output'];
  /** The names that are alike, one of each. */
  names: Array<Scalars['String']['output']>;
  /** What makes them alike. */
  reason: DuplicateReason;
};


/** Two entities that may be one. */
export type DuplicateEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of possible duplicates, by their ids. */
export type DuplicateConnection = {
  __typename?: 'DuplicateConnection';
  /** The duplicates of the page with their cursors. */
  edges: Array<DuplicateEdge>;
  /** The duplicates of the page, without cursors. */
  nodes: Array<Duplicate>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the duplicate and its cursor. */
export type DuplicateEdge = {
  __typename?: 'DuplicateEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The duplicate. */
  node: Duplicate;
};

/** Which possible duplicates to list; conditions that are given hold together. */
export type DuplicateFilter = {
  /** Only those that this entity is part of. */
  entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this reason. */
  reason?: InputMaybe<DuplicateReason>;
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
  gte?: InputMaybe<Scalars['EDTF']['input']>;
  /** Not after the last day of this. */
  lte?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A named thing that claims are made about. */
export type Entity = {
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A named thing that claims are made about. */
export type EntityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Something that happened at a time: a meeting, an opening, an outage. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** What it affected. */
  affected: EntityConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** What caused it, as the documents say. */
  causes: EntityConnection;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it was about. */
  concerns: EntityConnection;
  /** The events it caused, as the documents say. */
  consequences: EventConnection;
  /** When it happened; null when no document dates it. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** The events it came after. */
  followed: EventConnection;
  /** The events that came after it. */
  followedBy: EventConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventConsequencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventFollowedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
export type EventQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** Something that happened at a time: a meeting, an opening, an outage. */
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
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only events in which this entity took part. */
  participant?: InputMaybe<Scalars['ID']['input']>;
  /** Only events at this place or in a place within it. */
  place?: InputMaybe<Scalars['ID']['input']>;
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

/** Words of a document that support a claim. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The words with their surroundings; null when the document's text is not at hand. */
  context?: Maybe<Scalars['String']['output']>;
  /** The document that has the words. */
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
  /** The countries it belongs to: by where it lies, what it is part of, whom it represents or concerns, who leads, operates, hosts, signed or issued it. */
  | 'COUNTRY'
  /** The technologies it uses, concerns or affects. */
  | 'TECHNOLOGY'
  /** The type of the entity, or Quotation. */
  | 'TYPE';

/**
 * Figures that mean the same, whoever states them: of one entity and indicator, both promised or both measured, for the same time, with
 * numbers that print alike after units and rounding. 720,000 square feet are 66,893 square metres. A figure that is too coarse to tell
 * two facts apart is a fact of its own and agrees with both. The rules are in docs/model.md.
 */
export type Fact = Node & {
  __typename?: 'Fact';
  /** The entity that its figures are about. */
  about: Entity;
  /** How many documents state it. */
  documents: Scalars['Int']['output'];
  /** Its most precise figure. */
  figure: Observation;
  /** Identifier of its most precise figure, as a fact. */
  id: Scalars['ID']['output'];
  /** How many independent voices state it. A voice is who is said to state it, else the publisher of the document, else the document. */
  independent: Scalars['Int']['output'];
  /** What they measure. */
  indicator: Indicator;
  /** How its most precise figure is meant. */
  kind: ObservationKind;
  /** The claims that state it, those for the latest time first. */
  observations: Array<Observation>;
  /** Who states it, by name: the speakers, or else the publishers of the documents, or else the titles of the documents. */
  voices: Array<Scalars['String']['output']>;
};


/**
 * Figures that mean the same, whoever states them: of one entity and indicator, both promised or both measured, for the same time, with
 * numbers that print alike after units and rounding. 720,000 square feet are 66,893 square metres. A figure that is too coarse to tell
 * two facts apart is a fact of its own and agrees with both. The rules are in docs/model.md.
 */
export type FactObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of facts, first what most independent voices state. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The facts of the page with their cursors. */
  edges: Array<FactEdge>;
  /** The facts of the page, without cursors. */
  nodes: Array<Fact>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the fact and its cursor. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  node: Fact;
};

/** Which facts to list; conditions that are given hold together. */
export type FactFilter = {
  /** Only facts about this entity. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts that a figure of this document states. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts of this indicator. */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Only facts meant in this way. */
  kind?: InputMaybe<ObservationKind>;
  /** Only facts that at least so many documents state; 2 for what is confirmed. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only facts that at least so many independent voices state. */
  minVoices?: InputMaybe<Scalars['Int']['input']>;
};

/** What was found, in groups. */
export type Findings = {
  __typename?: 'Findings';
  /** Whether hits may lack some of `words`, because nothing has all of them. */
  anyWord: Scalars['Boolean']['output'];
  /** The groups that are asked for in the order of the enum, empty ones included. */
  groups: Array<FoundGroup>;
  /** The words of the query that were left out, because nothing has them together with the others; empty when all were found. */
  leftOut: Array<Scalars['String']['output']>;
  /**
   * The two entities that different words of the query name, as in "How are Ankara and the export board related?"; empty when it names one or
   * none, or more words name one entity.
   */
  named: Array<Entity>;
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
  /** How the subject of the claims relates to their object. */
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
  /** Whether its figures add up over time, say what is there at a time, or are rates; null when the data does not say. */
  measure?: Maybe<IndicatorMeasure>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** For a share or another rate, the indicator of its upper amount, such as of the part; null otherwise. */
  numerator?: Maybe<Indicator>;
  /** The figures of this indicator. */
  observations: ObservationConnection;
  /** For a share of work that is done, the milestone that it leads to; null otherwise. */
  progressOf?: Maybe<Indicator>;
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

/** How the figures of an indicator relate to time. */
export type IndicatorMeasure =
  /** They add up: the exports of two months are those of one month and of the other. */
  | 'FLOW'
  /** They are shares, growth or other rates. */
  | 'RATE'
  /** They say what is there at a time, such as parks: they do not add up over time. */
  | 'STOCK';

/** A cable, a fibre network or other built means of communication. */
export type Infrastructure = Entity & Node & {
  __typename?: 'Infrastructure';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events that affected it or that it caused. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who pays for it. */
  funders: EntityConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** What sort of infrastructure; null when not said. */
  kind?: Maybe<InfrastructureKind>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who operates it; null when no document gives it. */
  operator?: Maybe<Organization>;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it is part of; null when no document gives it. */
  partOf?: Maybe<Infrastructure>;
  /** What is part of it. */
  parts: InfrastructureConnection;
  /** The cities, regions and countries it lies in, itself or as part of what does. */
  places: PlaceConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it operates or is planned, as of the document; null when not said. */
  status?: Maybe<AssetStatus>;
  /** The initiatives that concern it. */
  subjectOf: InitiativeConnection;
  /** The technologies it uses. */
  technologies: TechnologyConnection;
};


/** A cable, a fibre network or other built means of communication. */
export type InfrastructureConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type InfrastructureFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type InfrastructureOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** A page of infrastructure, in a stable order. */
export type InfrastructureConnection = {
  __typename?: 'InfrastructureConnection';
  /** The infrastructure of the page with their cursors. */
  edges: Array<InfrastructureEdge>;
  /** The infrastructure of the page, without cursors. */
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

/** Which infrastructure to list; conditions that are given hold together. */
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** Everything it concerns. */
  concerns: EntityConnection;
  /** The country it is located in; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who pays for it. */
  funders: EntityConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** What sort of initiative; null when not said. */
  kind?: Maybe<InitiativeKind>;
  /** Who leads it; null when no document gives it. */
  leadOrganization?: Maybe<Organization>;
  /** Who is a member of it. */
  members: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The initiative it is part of; null when no document gives it. */
  partOf?: Maybe<Initiative>;
  /** The initiatives that are part of it. */
  parts: InitiativeConnection;
  /** The cities, regions and countries it is located in. */
  places: PlaceConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
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
export type InitiativeConcernedByArgs = {
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
export type InitiativeFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, policy or review. */
export type InitiativeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type InitiativePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, policy or review. */
export type InitiativePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which initiatives to list; conditions that are given hold together. */
export type InitiativeFilter = {
  /** Only initiatives located in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only initiatives that this country or organization pays for. */
  funder?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only initiatives of this kind. */
  kind?: InputMaybe<InitiativeKind>;
  /** Only initiatives that this organization leads. */
  leadOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only initiatives that are part of this one. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
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

/** A law or regulation. */
export type Law = Entity & Node & {
  __typename?: 'Law';
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it is about. */
  concerns: EntityConnection;
  /** The country it applies in; null when no document gives it. */
  country?: Maybe<Country>;
  /** When it was issued; null when no document gives it. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** Who issued it; null when no document gives it. */
  issuer?: Maybe<Organization>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The cities, regions and countries it applies in. */
  places: PlaceConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A law or regulation. */
export type LawConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law or regulation. */
export type LawConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law or regulation. */
export type LawEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law or regulation. */
export type LawObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A law or regulation. */
export type LawPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law or regulation. */
export type LawQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A law or regulation. */
export type LawRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of laws, in a stable order. */
export type LawConnection = {
  __typename?: 'LawConnection';
  /** The laws of the page with their cursors. */
  edges: Array<LawEdge>;
  /** The laws of the page, without cursors. */
  nodes: Array<Law>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the law and its cursor. */
export type LawEdge = {
  __typename?: 'LawEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The law. */
  node: Law;
};

/** Which laws to list; conditions that are given hold together. */
export type LawFilter = {
  /** Only laws that concern this entity. */
  concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only laws of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only laws issued within this range; one without a date not at all. */
  date?: InputMaybe<EdtfRange>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only laws that this organization issued. */
  issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
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
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who gives it money. */
  funders: EntityConnection;
  /** What it gives money to. */
  funds: EntityConnection;
  /** The technology parks on its grounds. */
  hostedTechnologyParks: TechnologyParkConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure it operates. */
  infrastructures: InfrastructureConnection;
  /** The laws and regulations it issued. */
  laws: LawConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The cities, regions and countries it lies in. */
  places: PlaceConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technology parks it works in, as a tenant. */
  tenantOf: TechnologyParkConnection;
};


/** A government ministry. */
export type MinistryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryConcernedByArgs = {
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
export type MinistryFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryHostedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type MinistryMemberOfArgs = {
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
export type MinistryOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government ministry. */
export type MinistryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


/** A government ministry. */
export type MinistryTenantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which ministries to list; conditions that are given hold together. */
export type MinistryFilter = {
  /** Only ministries of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened, or holds, at a date. What no document dates has no moment. */
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


/** Something that happened, or holds, at a date. What no document dates has no moment. */
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
  /** The other figures that agree with it: those that state the same fact; for a figure too coarse to tell facts apart, those of each fact that it fits. */
  agreesWith: Array<Observation>;
  /** For a growth rate, the time it is compared with; null otherwise. */
  basePeriod?: Maybe<Period>;
  /** Whether the document says it in so many words or it is a reading of its words. */
  basis: Basis;
  /** How to cite it: as a note, in BibTeX and in CSL-JSON, with an address that leads to it. */
  citation: Citation;
  /** The figures by which everyone who stated it later corrected it, for the same time; empty when it holds. */
  correctedBy: Array<Observation>;
  /** For a number of things, the things, in order of name, where the document names every one; empty otherwise. */
  counted: Array<Entity>;
  /** By when a target or forecast is due; an interval is due at its end; null when no document says or it is no promise. */
  dueBy?: Maybe<Scalars['EDTF']['output']>;
  /** The words that support it, by document and position; at least one. */
  evidence: Array<Evidence>;
  /** What it means: a fact, which other figures may state as well. Null when it was retracted. */
  fact?: Maybe<Fact>;
  /** Identifier derived from what is claimed: the same claim always has the same id. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  indicator: Indicator;
  /** Whether it was measured, is aimed at, is expected or serves as base of comparison. */
  kind: ObservationKind;
  /** For a sum, the figures that it is the sum of, where the document names every one; empty otherwise. */
  parts: Array<Observation>;
  /** The time the figure is for; null when the document gives none. */
  period?: Maybe<Period>;
  /** How much. */
  quantity: Quantity;
  /** When the graph first held it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who stated it, where the document names a speaker other than itself; null otherwise. */
  statedBy?: Maybe<Entity>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationAgreesWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationCorrectedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationCountedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A claim that gives a figure: an entity, an indicator, a quantity. A target is never an actual: see `kind`. */
export type ObservationPartsArgs = {
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
  /** Only figures whose fact at least so many documents state; 2 for what is confirmed. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only figures whose fact at least so many independent voices state. */
  minVoices?: InputMaybe<Scalars['Int']['input']>;
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

/** A person in public life, with a post or without. */
export type Official = Entity & Node & {
  __typename?: 'Official';
  /** The agreements the person signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events the person took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The consortia, associations and initiatives the person is a member of. */
  memberOf: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** What the person owns, in whole or in part. */
  owns: EntityConnection;
  /** The posts held, each with its dates, earliest first; empty when no document gives one. */
  posts: TenureConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The figures this person stated. */
  statements: ObservationConnection;
};


/** A person in public life, with a post or without. */
export type OfficialAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A person in public life, with a post or without. */
export type OfficialOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in public life, with a post or without. */
export type OfficialQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A person in public life, with a post or without. */
export type OfficialRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A person in public life, with a post or without. */
export type OfficialStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people, in a stable order. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The people of the page with their cursors. */
  edges: Array<OfficialEdge>;
  /** The people of the page, without cursors. */
  nodes: Array<Official>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the person and its cursor. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Official;
};

/** Which people to list; conditions that are given hold together. */
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

/** An organization: a ministry, another public body, a company, a university or another one. */
export type Organization = {
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who gives it money. */
  funders: EntityConnection;
  /** What it gives money to. */
  funds: EntityConnection;
  /** The technology parks on its grounds. */
  hostedTechnologyParks: TechnologyParkConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure it operates. */
  infrastructures: InfrastructureConnection;
  /** The laws and regulations it issued. */
  laws: LawConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The cities, regions and countries it lies in. */
  places: PlaceConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technology parks it works in, as a tenant. */
  tenantOf: TechnologyParkConnection;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationHostedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** An organization: a ministry, another public body, a company, a university or another one. */
export type OrganizationTenantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganization = Entity & Node & Organization & {
  __typename?: 'OtherOrganization';
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who gives it money. */
  funders: EntityConnection;
  /** What it gives money to. */
  funds: EntityConnection;
  /** The technology parks on its grounds. */
  hostedTechnologyParks: TechnologyParkConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure it operates. */
  infrastructures: InfrastructureConnection;
  /** The laws and regulations it issued. */
  laws: LawConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** Who is a member of it. */
  members: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The cities, regions and countries it lies in. */
  places: PlaceConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technology parks it works in, as a tenant. */
  tenantOf: TechnologyParkConnection;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationHostedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** An organization of another kind: a bank, a donor, an association, a consortium, the government of a province. */
export type OtherOrganizationTenantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of other organizations, in a stable order. */
export type OtherOrganizationConnection = {
  __typename?: 'OtherOrganizationConnection';
  /** The other organizations of the page with their cursors. */
  edges: Array<OtherOrganizationEdge>;
  /** The other organizations of the page, without cursors. */
  nodes: Array<OtherOrganization>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the other organization and its cursor. */
export type OtherOrganizationEdge = {
  __typename?: 'OtherOrganizationEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The other organization. */
  node: OtherOrganization;
};

/** Which other organizations to list; conditions that are given hold together. */
export type OtherOrganizationFilter = {
  /** Only other organizations of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page is in the whole list, as the Relay specification says. */
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure located in it, directly or as part of what is. */
  infrastructures: InfrastructureConnection;
  /** The initiatives located in it, directly or in a place within it. */
  initiatives: InitiativeConnection;
  /** The laws and regulations that apply in it, or in a place within it. */
  laws: LawConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The organizations that lie in it, directly or in a place within it. */
  organizations: OrganizationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The parks that lie in it, directly or in a place within it. */
  technologyParks: TechnologyParkConnection;
};


/** A place on the map: a country, a region or a city. */
export type PlaceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type PlaceInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place on the map: a country, a region or a city. */
export type PlaceLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type PlaceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who held it, each with dates, earliest first. */
  holders: TenureConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An office that a person can hold. */
export type PostConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which posts to list; conditions that are given hold together. */
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
  /** The agreement with this id; null when there is none. */
  agreement?: Maybe<Agreement>;
  /** All agreements. */
  agreements: AgreementConnection;
  /** What loads have added, changed and retracted, oldest first. Each entity, claim, indicator and document is listed at most once, with what has become of it since that version. What was added after that version and has gone again is left out. */
  changes: ChangeConnection;
  /** Figures that are computed again from other figures. Those that differ most from what was reported, in proportion, come first. */
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
  /** Figures that contradict each other, the widest spread first. They have the same entity, indicator, kind and periods, and no two different due dates. Their normalized numbers, with the precision that they are printed with, cannot both hold. */
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
  /** Entities that may be one: they have one name, or names that differ by a letter or in the order of their words. Nothing is merged: a person decides, in `data/decisions.yaml`, whether they are the same or different, and is not asked again. */
  duplicates: DuplicateConnection;
  /** All entities. */
  entities: EntityConnection;
  /** An entity by its id; null when there is no such entity. */
  entity?: Maybe<Entity>;
  /** The event with this id; null when there is none. */
  event?: Maybe<Event>;
  /** All events. */
  events: EventConnection;
  /** All facts, first what most independent voices state. */
  facts: FactConnection;
  /**
   * One search over everything: entities and indicators, figures, promises, passages and quotations, documents. Numbers are found by
   * what they mean: "18,000", "18000" and "18 thousand" are the same, and so are "$90m" and "90 million dollars". A word such as
   * "overdue", "kept", "missed", "due" or "open" chooses promises by what has become of them as of today (UTC): "overdue Karachi" are
   * those about Karachi that are overdue. A word such as "promises" or "documents" alone lists all of that kind.
   *
   * Every other word must be found, as it is or as the beginning of a word, or in the singular. When nothing holds all of them, words that only ask
   * ("what was … for") are left out, then words may be mistyped as in `search`, then one other word is left out (the more common
   * one of two), and at last any word will do: `leftOut` says which. A number is never left out.
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
  /** All infrastructure. */
  infrastructures: InfrastructureConnection;
  /** The initiative with this id; null when there is none. */
  initiative?: Maybe<Initiative>;
  /** All initiatives. */
  initiatives: InitiativeConnection;
  /** The law with this id; null when there is none. */
  law?: Maybe<Law>;
  /** All laws. */
  laws: LawConnection;
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
  /** The person with this id; null when there is none. */
  official?: Maybe<Official>;
  /** All people. */
  officials: OfficialConnection;
  /** The other organization with this id; null when there is none. */
  otherOrganization?: Maybe<OtherOrganization>;
  /** All other organizations. */
  otherOrganizations: OtherOrganizationConnection;
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
   * For a table of one's own: which entities may each of these names mean? Answers are in the order of the names. As in the
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
  /** All universities. */
  universities: UniversityConnection;
  /** The university with this id; null when there is none. */
  university?: Maybe<University>;
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
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<AgreementFilter>;
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
export type QueryDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DuplicateFilter>;
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
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<FactFilter>;
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
export type QueryLawArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<LawFilter>;
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
export type QueryOtherOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOtherOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<OtherOrganizationFilter>;
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


/** What can be asked. */
export type QueryUniversitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<UniversityFilter>;
};


/** What can be asked. */
export type QueryUniversityArgs = {
  id: Scalars['ID']['input'];
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
  /** The document that has the words. */
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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** Where it lies, as a public gazetteer gives it; null when the gazetteer has no such place. */
  coordinates?: Maybe<Coordinates>;
  /** The country the gazetteer lists it under; null when none does. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events that happened there or in a place within it, affected it, were about it or had it as a participant. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure located in it, directly or as part of what is. */
  infrastructures: InfrastructureConnection;
  /** The initiatives located in it, directly or in a place within it. */
  initiatives: InitiativeConnection;
  /** ISO 3166-2 code; null when unknown. */
  isoCode?: Maybe<Scalars['String']['output']>;
  /** The laws and regulations that apply in it, or in a place within it. */
  laws: LawConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** The organizations that lie in it, directly or in a place within it. */
  organizations: OrganizationConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
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
export type RegionConcernedByArgs = {
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
export type RegionInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a country, larger than a city. */
export type RegionInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a country, larger than a city. */
export type RegionLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type RegionOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which regions to list; conditions that are given hold together. */
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

/** A word of a promise: the first, or a later one that gave it another date or number. */
export type Restatement = {
  __typename?: 'Restatement';
  /** By when the promise was due by this word; null when it gives no date. */
  dueBy?: Maybe<Scalars['EDTF']['output']>;
  /** Its place in the history, from 1. */
  number: Scalars['Int']['output'];
  /** The figure, with who stated it and in which words; the most precise of those that mean the same. */
  promise: Observation;
  /** The day by which it had been said; null when no document says when it was published. */
  saidOn?: Maybe<Scalars['Date']['output']>;
  /** By how many days the due date moved from the word before; 0 when one date lies in the other, as February 2025 in 2025; null for the first word, and when a date is missing. */
  slipDays?: Maybe<Scalars['Int']['output']>;
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
  /** Where this page is in the whole list. */
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
  /** When that version was loaded. */
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The countries that use it. */
  countries: CountryConnection;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events that concern it, affected it or were caused by it. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
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
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technology parks that use it. */
  technologyParks: TechnologyParkConnection;
};


/** A technology or field of technology, such as 5G. */
export type TechnologyConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


/** A technology or field of technology, such as 5G. */
export type TechnologyTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which technologies to list; conditions that are given hold together. */
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
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it lies in, directly or through its city or region; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who pays for it. */
  funders: EntityConnection;
  /** The university or other organization on whose grounds it lies; null when no document gives it. */
  host?: Maybe<Organization>;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** Who builds or runs it; null when no document gives it. */
  leadOrganization?: Maybe<Organization>;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** The region it lies in; null when no document gives it. */
  region?: Maybe<Region>;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it operates or is planned, as of the document; null when not said. */
  status?: Maybe<AssetStatus>;
  /** The technologies it uses. */
  technologies: TechnologyConnection;
  /** The organizations that work in it, as tenants. */
  tenants: OrganizationConnection;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type TechnologyParkOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A park for technology companies, built or planned; a group of parks that figures are given for together is one entity. */
export type TechnologyParkTenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Which technology parks to list; conditions that are given hold together. */
export type TechnologyParkFilter = {
  /** Only parks in this city. */
  city?: InputMaybe<Scalars['ID']['input']>;
  /** Only parks in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only parks on the grounds of this organization. */
  host?: InputMaybe<Scalars['ID']['input']>;
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
  /** When the documents that say so were published, earliest first: with no other date, it was held by then. Empty when no document has a date. */
  saidOn: Array<Scalars['EDTF']['output']>;
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

/** A university or another place of higher education. */
export type University = Entity & Node & Organization & {
  __typename?: 'University';
  /** The agreements it signed. */
  agreements: AgreementConnection;
  /** Other names and abbreviations found in the documents; empty when there are none. */
  aliases: Array<Scalars['String']['output']>;
  /** The events, initiatives, laws and agreements that are about it. */
  concernedBy: EntityConnection;
  /** The country it belongs to; null when no document gives it. */
  country?: Maybe<Country>;
  /** What it is, in one sentence by the curators. */
  description: Scalars['String']['output'];
  /** The events it took part in. */
  events: EventConnection;
  /** Where the documents name it, by position. */
  evidence: Array<Evidence>;
  /** Identifiers in other systems (ISO, GeoNames, …), each with how sure the match is. */
  externalIds: Array<ExternalId>;
  /** Who gives it money. */
  funders: EntityConnection;
  /** What it gives money to. */
  funds: EntityConnection;
  /** The technology parks on its grounds. */
  hostedTechnologyParks: TechnologyParkConnection;
  /** Stable, readable identifier such as `City:karachi`. Ids from before a merge still resolve. */
  id: Scalars['ID']['output'];
  /** The infrastructure it operates. */
  infrastructures: InfrastructureConnection;
  /** The laws and regulations it issued. */
  laws: LawConnection;
  /** The initiatives it leads. */
  ledInitiatives: InitiativeConnection;
  /** The technology parks it builds or runs. */
  ledTechnologyParks: TechnologyParkConnection;
  /** The consortia, associations and initiatives it is a member of. */
  memberOf: EntityConnection;
  /** The name as the documents give it. */
  name: Scalars['String']['output'];
  /** All figures about this entity. */
  observations: ObservationConnection;
  /** Who owns it, in whole or in part. */
  owners: EntityConnection;
  /** What it owns, in whole or in part. */
  owns: EntityConnection;
  /** Countries and organizations it has, or seeks, a partnership with. */
  partners: EntityConnection;
  /** The cities, regions and countries it lies in. */
  places: PlaceConnection;
  /** The posts at this organization. */
  posts: PostConnection;
  /** Words spoken by this entity or about it. */
  quotations: QuotationConnection;
  /** All links that have this entity at one end, whatever their predicate. */
  relationships: LinkConnection;
  /** When it was retracted; null while the data has it. Only its id finds what was retracted. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The technology parks it works in, as a tenant. */
  tenantOf: TechnologyParkConnection;
};


/** A university or another place of higher education. */
export type UniversityAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityHostedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityInfrastructuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityLedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityLedTechnologyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObservationOrder>;
  where?: InputMaybe<ObservationFilter>;
};


/** A university or another place of higher education. */
export type UniversityOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or another place of higher education. */
export type UniversityQuotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<QuotationRole>;
};


/** A university or another place of higher education. */
export type UniversityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<Array<Predicate>>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A university or another place of higher education. */
export type UniversityTenantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of universities, in a stable order. */
export type UniversityConnection = {
  __typename?: 'UniversityConnection';
  /** The universities of the page with their cursors. */
  edges: Array<UniversityEdge>;
  /** The universities of the page, without cursors. */
  nodes: Array<University>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same filters. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page: the university and its cursor. */
export type UniversityEdge = {
  __typename?: 'UniversityEdge';
  /** Its position in the list; opaque, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The university. */
  node: University;
};

/** Which universities to list; conditions that are given hold together. */
export type UniversityFilter = {
  /** Only universities of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with one of these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose name or an alias contains these letters, ignoring case and diacritics. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};
