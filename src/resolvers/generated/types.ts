import type * as Schema from '../../generated/schema.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../../graph/columns.js';
import type { Context } from '../../execution/context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


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
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

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
  AgencyConnection: ResolverTypeWrapper<Omit<Schema.AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<Schema.AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: Schema.AgencyFilter;
  Agreement: ResolverTypeWrapper<Row>;
  AgreementConnection: ResolverTypeWrapper<Omit<Schema.AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<Schema.AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: Schema.AgreementFilter;
  AgreementKind: Schema.AgreementKind;
  AssetStatus: Schema.AssetStatus;
  Basis: Schema.Basis;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<Row>;
  Change: ResolverTypeWrapper<Row>;
  ChangeAction: Schema.ChangeAction;
  ChangeConnection: ResolverTypeWrapper<Omit<Schema.ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<Schema.ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Check: ResolverTypeWrapper<Row>;
  CheckConnection: ResolverTypeWrapper<Omit<Schema.CheckConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CheckEdge']>, nodes: Array<ResolversTypes['Check']> }>;
  CheckEdge: ResolverTypeWrapper<Omit<Schema.CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  CheckFilter: Schema.CheckFilter;
  CheckKind: Schema.CheckKind;
  Citation: ResolverTypeWrapper<Row>;
  City: ResolverTypeWrapper<Row>;
  CityConnection: ResolverTypeWrapper<Omit<Schema.CityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CityEdge']>, nodes: Array<ResolversTypes['City']> }>;
  CityEdge: ResolverTypeWrapper<Omit<Schema.CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: Schema.CityFilter;
  Claim: ResolverTypeWrapper<Row>;
  ClaimConnection: ResolverTypeWrapper<Omit<Schema.ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<Schema.ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: Schema.ClaimFilter;
  ClaimOrder: Schema.ClaimOrder;
  ClaimType: Schema.ClaimType;
  Commitment: ResolverTypeWrapper<Row>;
  CommitmentConnection: ResolverTypeWrapper<Omit<Schema.CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitmentEdge']>, nodes: Array<ResolversTypes['Commitment']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<Schema.CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: Schema.CommitmentFilter;
  CommitmentStatus: Schema.CommitmentStatus;
  Company: ResolverTypeWrapper<Row>;
  CompanyConnection: ResolverTypeWrapper<Omit<Schema.CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<Schema.CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: Schema.CompanyFilter;
  Conflict: ResolverTypeWrapper<Row>;
  ConflictConnection: ResolverTypeWrapper<Omit<Schema.ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConflictEdge']>, nodes: Array<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<Schema.ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictFilter: Schema.ConflictFilter;
  Coordinates: ResolverTypeWrapper<Row>;
  Count: ResolverTypeWrapper<Row>;
  Country: ResolverTypeWrapper<Row>;
  CountryConnection: ResolverTypeWrapper<Omit<Schema.CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CountryEdge']>, nodes: Array<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<Schema.CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: Schema.CountryFilter;
  Dataset: ResolverTypeWrapper<Row>;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  DateTimeRange: Schema.DateTimeRange;
  Direction: Schema.Direction;
  Document: ResolverTypeWrapper<Row>;
  DocumentConnection: ResolverTypeWrapper<Omit<Schema.DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<Schema.DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: Schema.DocumentFilter;
  DocumentKind: Schema.DocumentKind;
  DocumentOrder: Schema.DocumentOrder;
  Duplicate: ResolverTypeWrapper<Row>;
  DuplicateConnection: ResolverTypeWrapper<Omit<Schema.DuplicateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DuplicateEdge']>, nodes: Array<ResolversTypes['Duplicate']> }>;
  DuplicateEdge: ResolverTypeWrapper<Omit<Schema.DuplicateEdge, 'node'> & { node: ResolversTypes['Duplicate'] }>;
  DuplicateFilter: Schema.DuplicateFilter;
  DuplicateReason: Schema.DuplicateReason;
  EDTF: ResolverTypeWrapper<Schema.Scalars['EDTF']['output']>;
  EDTFRange: Schema.EdtfRange;
  Entity: ResolverTypeWrapper<Row>;
  EntityConnection: ResolverTypeWrapper<Omit<Schema.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<Schema.EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: Schema.EntityFilter;
  EntityOrder: Schema.EntityOrder;
  EntityType: Schema.EntityType;
  Event: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<Omit<Schema.EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<Schema.EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: Schema.EventFilter;
  EventKind: Schema.EventKind;
  Evidence: ResolverTypeWrapper<Row>;
  EvidenceConnection: ResolverTypeWrapper<Omit<Schema.EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<Schema.EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ExternalId: ResolverTypeWrapper<Row>;
  Facet: ResolverTypeWrapper<Row>;
  FacetBucket: ResolverTypeWrapper<Row>;
  FacetField: Schema.FacetField;
  Fact: ResolverTypeWrapper<Row>;
  FactConnection: ResolverTypeWrapper<Omit<Schema.FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactEdge']>, nodes: Array<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<Schema.FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFilter: Schema.FactFilter;
  Findings: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Schema.Scalars['Float']['output']>;
  FloatBounds: ResolverTypeWrapper<Row>;
  FloatRange: Schema.FloatRange;
  Found: ResolverTypeWrapper<Row>;
  FoundConnection: ResolverTypeWrapper<Omit<Schema.FoundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FoundEdge']>, nodes: Array<ResolversTypes['Found']> }>;
  FoundEdge: ResolverTypeWrapper<Omit<Schema.FoundEdge, 'node'> & { node: ResolversTypes['Found'] }>;
  FoundGroup: ResolverTypeWrapper<Row>;
  FoundKind: Schema.FoundKind;
  Frequency: Schema.Frequency;
  GraphFilter: Schema.GraphFilter;
  HiddenLinks: ResolverTypeWrapper<Row>;
  Highlight: ResolverTypeWrapper<Row>;
  HighlightField: Schema.HighlightField;
  Hop: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<Row>;
  IndicatorConnection: ResolverTypeWrapper<Omit<Schema.IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorEdge']>, nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<Schema.IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFilter: Schema.IndicatorFilter;
  IndicatorMeasure: Schema.IndicatorMeasure;
  Infrastructure: ResolverTypeWrapper<Row>;
  InfrastructureConnection: ResolverTypeWrapper<Omit<Schema.InfrastructureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InfrastructureEdge']>, nodes: Array<ResolversTypes['Infrastructure']> }>;
  InfrastructureEdge: ResolverTypeWrapper<Omit<Schema.InfrastructureEdge, 'node'> & { node: ResolversTypes['Infrastructure'] }>;
  InfrastructureFilter: Schema.InfrastructureFilter;
  InfrastructureKind: Schema.InfrastructureKind;
  Initiative: ResolverTypeWrapper<Row>;
  InitiativeConnection: ResolverTypeWrapper<Omit<Schema.InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<Schema.InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeFilter: Schema.InitiativeFilter;
  InitiativeKind: Schema.InitiativeKind;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  Law: ResolverTypeWrapper<Row>;
  LawConnection: ResolverTypeWrapper<Omit<Schema.LawConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LawEdge']>, nodes: Array<ResolversTypes['Law']> }>;
  LawEdge: ResolverTypeWrapper<Omit<Schema.LawEdge, 'node'> & { node: ResolversTypes['Law'] }>;
  LawFilter: Schema.LawFilter;
  Link: ResolverTypeWrapper<Row>;
  LinkConnection: ResolverTypeWrapper<Omit<Schema.LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEdge']>, nodes: Array<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<Schema.LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkFilter: Schema.LinkFilter;
  MatchStatus: Schema.MatchStatus;
  Ministry: ResolverTypeWrapper<Row>;
  MinistryConnection: ResolverTypeWrapper<Omit<Schema.MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MinistryEdge']>, nodes: Array<ResolversTypes['Ministry']> }>;
  MinistryEdge: ResolverTypeWrapper<Omit<Schema.MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  MinistryFilter: Schema.MinistryFilter;
  Moment: ResolverTypeWrapper<Row>;
  MomentConnection: ResolverTypeWrapper<Omit<Schema.MomentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MomentEdge']>, nodes: Array<ResolversTypes['Moment']> }>;
  MomentEdge: ResolverTypeWrapper<Omit<Schema.MomentEdge, 'node'> & { node: ResolversTypes['Moment'] }>;
  MomentKind: Schema.MomentKind;
  Node: ResolverTypeWrapper<Row>;
  NormalizedQuantity: ResolverTypeWrapper<Row>;
  Observation: ResolverTypeWrapper<Row>;
  ObservationConnection: ResolverTypeWrapper<Omit<Schema.ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<Schema.ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: Schema.ObservationFilter;
  ObservationKind: Schema.ObservationKind;
  ObservationOrder: Schema.ObservationOrder;
  Official: ResolverTypeWrapper<Row>;
  OfficialConnection: ResolverTypeWrapper<Omit<Schema.OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<Schema.OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialFilter: Schema.OfficialFilter;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationConnection: ResolverTypeWrapper<Omit<Schema.OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<Schema.OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OtherOrganization: ResolverTypeWrapper<Row>;
  OtherOrganizationConnection: ResolverTypeWrapper<Omit<Schema.OtherOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OtherOrganizationEdge']>, nodes: Array<ResolversTypes['OtherOrganization']> }>;
  OtherOrganizationEdge: ResolverTypeWrapper<Omit<Schema.OtherOrganizationEdge, 'node'> & { node: ResolversTypes['OtherOrganization'] }>;
  OtherOrganizationFilter: Schema.OtherOrganizationFilter;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  Path: ResolverTypeWrapper<Row>;
  Paths: ResolverTypeWrapper<Row>;
  Period: ResolverTypeWrapper<Row>;
  Place: ResolverTypeWrapper<Row>;
  PlaceConnection: ResolverTypeWrapper<Omit<Schema.PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<Schema.PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Post: ResolverTypeWrapper<Row>;
  PostConnection: ResolverTypeWrapper<Omit<Schema.PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<Schema.PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: Schema.PostFilter;
  Predicate: Schema.Predicate;
  Qualifier: Schema.Qualifier;
  Quantity: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<Row>;
  QuotationConnection: ResolverTypeWrapper<Omit<Schema.QuotationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuotationEdge']>, nodes: Array<ResolversTypes['Quotation']> }>;
  QuotationEdge: ResolverTypeWrapper<Omit<Schema.QuotationEdge, 'node'> & { node: ResolversTypes['Quotation'] }>;
  QuotationFilter: Schema.QuotationFilter;
  QuotationRole: Schema.QuotationRole;
  Region: ResolverTypeWrapper<Row>;
  RegionConnection: ResolverTypeWrapper<Omit<Schema.RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<Schema.RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: Schema.RegionFilter;
  Resolution: ResolverTypeWrapper<Row>;
  Restatement: ResolverTypeWrapper<Row>;
  SearchConnection: ResolverTypeWrapper<Omit<Schema.SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<Schema.SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversTypes['Highlight']>, node: ResolversTypes['Node'] }>;
  SearchFilter: Schema.SearchFilter;
  SearchType: Schema.SearchType;
  StartQuestion: ResolverTypeWrapper<Row>;
  Statistics: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Row>;
  SubgraphEdge: ResolverTypeWrapper<Omit<Schema.SubgraphEdge, 'claims'> & { claims: Array<ResolversTypes['Link']> }>;
  Suggestion: ResolverTypeWrapper<Row>;
  Technology: ResolverTypeWrapper<Row>;
  TechnologyConnection: ResolverTypeWrapper<Omit<Schema.TechnologyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyEdge']>, nodes: Array<ResolversTypes['Technology']> }>;
  TechnologyEdge: ResolverTypeWrapper<Omit<Schema.TechnologyEdge, 'node'> & { node: ResolversTypes['Technology'] }>;
  TechnologyFilter: Schema.TechnologyFilter;
  TechnologyPark: ResolverTypeWrapper<Row>;
  TechnologyParkConnection: ResolverTypeWrapper<Omit<Schema.TechnologyParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyParkEdge']>, nodes: Array<ResolversTypes['TechnologyPark']> }>;
  TechnologyParkEdge: ResolverTypeWrapper<Omit<Schema.TechnologyParkEdge, 'node'> & { node: ResolversTypes['TechnologyPark'] }>;
  TechnologyParkFilter: Schema.TechnologyParkFilter;
  Tenure: ResolverTypeWrapper<Row>;
  TenureConnection: ResolverTypeWrapper<Omit<Schema.TenureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TenureEdge']>, nodes: Array<ResolversTypes['Tenure']> }>;
  TenureEdge: ResolverTypeWrapper<Omit<Schema.TenureEdge, 'node'> & { node: ResolversTypes['Tenure'] }>;
  TextRange: ResolverTypeWrapper<Row>;
  Unit: ResolverTypeWrapper<Row>;
  University: ResolverTypeWrapper<Row>;
  UniversityConnection: ResolverTypeWrapper<Omit<Schema.UniversityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UniversityEdge']>, nodes: Array<ResolversTypes['University']> }>;
  UniversityEdge: ResolverTypeWrapper<Omit<Schema.UniversityEdge, 'node'> & { node: ResolversTypes['University'] }>;
  UniversityFilter: Schema.UniversityFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Row;
  AgencyConnection: Omit<Schema.AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<Schema.AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: Schema.AgencyFilter;
  Agreement: Row;
  AgreementConnection: Omit<Schema.AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<Schema.AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: Schema.AgreementFilter;
  Boolean: Schema.Scalars['Boolean']['output'];
  Candidate: Row;
  Change: Row;
  ChangeConnection: Omit<Schema.ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<Schema.ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Check: Row;
  CheckConnection: Omit<Schema.CheckConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CheckEdge']>, nodes: Array<ResolversParentTypes['Check']> };
  CheckEdge: Omit<Schema.CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  CheckFilter: Schema.CheckFilter;
  Citation: Row;
  City: Row;
  CityConnection: Omit<Schema.CityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CityEdge']>, nodes: Array<ResolversParentTypes['City']> };
  CityEdge: Omit<Schema.CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: Schema.CityFilter;
  Claim: Row;
  ClaimConnection: Omit<Schema.ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<Schema.ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: Schema.ClaimFilter;
  Commitment: Row;
  CommitmentConnection: Omit<Schema.CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitmentEdge']>, nodes: Array<ResolversParentTypes['Commitment']> };
  CommitmentEdge: Omit<Schema.CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: Schema.CommitmentFilter;
  Company: Row;
  CompanyConnection: Omit<Schema.CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<Schema.CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: Schema.CompanyFilter;
  Conflict: Row;
  ConflictConnection: Omit<Schema.ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConflictEdge']>, nodes: Array<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<Schema.ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictFilter: Schema.ConflictFilter;
  Coordinates: Row;
  Count: Row;
  Country: Row;
  CountryConnection: Omit<Schema.CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CountryEdge']>, nodes: Array<ResolversParentTypes['Country']> };
  CountryEdge: Omit<Schema.CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: Schema.CountryFilter;
  Dataset: Row;
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  DateTimeRange: Schema.DateTimeRange;
  Document: Row;
  DocumentConnection: Omit<Schema.DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<Schema.DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: Schema.DocumentFilter;
  Duplicate: Row;
  DuplicateConnection: Omit<Schema.DuplicateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DuplicateEdge']>, nodes: Array<ResolversParentTypes['Duplicate']> };
  DuplicateEdge: Omit<Schema.DuplicateEdge, 'node'> & { node: ResolversParentTypes['Duplicate'] };
  DuplicateFilter: Schema.DuplicateFilter;
  EDTF: Schema.Scalars['EDTF']['output'];
  EDTFRange: Schema.EdtfRange;
  Entity: Row;
  EntityConnection: Omit<Schema.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<Schema.EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: Schema.EntityFilter;
  Event: Row;
  EventConnection: Omit<Schema.EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<Schema.EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: Schema.EventFilter;
  Evidence: Row;
  EvidenceConnection: Omit<Schema.EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<Schema.EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ExternalId: Row;
  Facet: Row;
  FacetBucket: Row;
  Fact: Row;
  FactConnection: Omit<Schema.FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactEdge']>, nodes: Array<ResolversParentTypes['Fact']> };
  FactEdge: Omit<Schema.FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFilter: Schema.FactFilter;
  Findings: Row;
  Float: Schema.Scalars['Float']['output'];
  FloatBounds: Row;
  FloatRange: Schema.FloatRange;
  Found: Row;
  FoundConnection: Omit<Schema.FoundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FoundEdge']>, nodes: Array<ResolversParentTypes['Found']> };
  FoundEdge: Omit<Schema.FoundEdge, 'node'> & { node: ResolversParentTypes['Found'] };
  FoundGroup: Row;
  GraphFilter: Schema.GraphFilter;
  HiddenLinks: Row;
  Highlight: Row;
  Hop: Row;
  ID: Schema.Scalars['ID']['output'];
  Indicator: Row;
  IndicatorConnection: Omit<Schema.IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorEdge']>, nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<Schema.IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFilter: Schema.IndicatorFilter;
  Infrastructure: Row;
  InfrastructureConnection: Omit<Schema.InfrastructureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InfrastructureEdge']>, nodes: Array<ResolversParentTypes['Infrastructure']> };
  InfrastructureEdge: Omit<Schema.InfrastructureEdge, 'node'> & { node: ResolversParentTypes['Infrastructure'] };
  InfrastructureFilter: Schema.InfrastructureFilter;
  Initiative: Row;
  InitiativeConnection: Omit<Schema.InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<Schema.InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFilter: Schema.InitiativeFilter;
  Int: Schema.Scalars['Int']['output'];
  Law: Row;
  LawConnection: Omit<Schema.LawConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LawEdge']>, nodes: Array<ResolversParentTypes['Law']> };
  LawEdge: Omit<Schema.LawEdge, 'node'> & { node: ResolversParentTypes['Law'] };
  LawFilter: Schema.LawFilter;
  Link: Row;
  LinkConnection: Omit<Schema.LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEdge']>, nodes: Array<ResolversParentTypes['Link']> };
  LinkEdge: Omit<Schema.LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkFilter: Schema.LinkFilter;
  Ministry: Row;
  MinistryConnection: Omit<Schema.MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MinistryEdge']>, nodes: Array<ResolversParentTypes['Ministry']> };
  MinistryEdge: Omit<Schema.MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  MinistryFilter: Schema.MinistryFilter;
  Moment: Row;
  MomentConnection: Omit<Schema.MomentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MomentEdge']>, nodes: Array<ResolversParentTypes['Moment']> };
  MomentEdge: Omit<Schema.MomentEdge, 'node'> & { node: ResolversParentTypes['Moment'] };
  Node: Row;
  NormalizedQuantity: Row;
  Observation: Row;
  ObservationConnection: Omit<Schema.ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<Schema.ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: Schema.ObservationFilter;
  Official: Row;
  OfficialConnection: Omit<Schema.OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<Schema.OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialFilter: Schema.OfficialFilter;
  Organization: Row;
  OrganizationConnection: Omit<Schema.OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<Schema.OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OtherOrganization: Row;
  OtherOrganizationConnection: Omit<Schema.OtherOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OtherOrganizationEdge']>, nodes: Array<ResolversParentTypes['OtherOrganization']> };
  OtherOrganizationEdge: Omit<Schema.OtherOrganizationEdge, 'node'> & { node: ResolversParentTypes['OtherOrganization'] };
  OtherOrganizationFilter: Schema.OtherOrganizationFilter;
  PageInfo: Schema.PageInfo;
  Path: Row;
  Paths: Row;
  Period: Row;
  Place: Row;
  PlaceConnection: Omit<Schema.PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<Schema.PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Post: Row;
  PostConnection: Omit<Schema.PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']> };
  PostEdge: Omit<Schema.PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: Schema.PostFilter;
  Quantity: Row;
  Query: Record<PropertyKey, never>;
  Quotation: Row;
  QuotationConnection: Omit<Schema.QuotationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuotationEdge']>, nodes: Array<ResolversParentTypes['Quotation']> };
  QuotationEdge: Omit<Schema.QuotationEdge, 'node'> & { node: ResolversParentTypes['Quotation'] };
  QuotationFilter: Schema.QuotationFilter;
  Region: Row;
  RegionConnection: Omit<Schema.RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<Schema.RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: Schema.RegionFilter;
  Resolution: Row;
  Restatement: Row;
  SearchConnection: Omit<Schema.SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<Schema.SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['Node'] };
  SearchFilter: Schema.SearchFilter;
  StartQuestion: Row;
  Statistics: Row;
  String: Schema.Scalars['String']['output'];
  Subgraph: Row;
  SubgraphEdge: Omit<Schema.SubgraphEdge, 'claims'> & { claims: Array<ResolversParentTypes['Link']> };
  Suggestion: Row;
  Technology: Row;
  TechnologyConnection: Omit<Schema.TechnologyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyEdge']>, nodes: Array<ResolversParentTypes['Technology']> };
  TechnologyEdge: Omit<Schema.TechnologyEdge, 'node'> & { node: ResolversParentTypes['Technology'] };
  TechnologyFilter: Schema.TechnologyFilter;
  TechnologyPark: Row;
  TechnologyParkConnection: Omit<Schema.TechnologyParkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyParkEdge']>, nodes: Array<ResolversParentTypes['TechnologyPark']> };
  TechnologyParkEdge: Omit<Schema.TechnologyParkEdge, 'node'> & { node: ResolversParentTypes['TechnologyPark'] };
  TechnologyParkFilter: Schema.TechnologyParkFilter;
  Tenure: Row;
  TenureConnection: Omit<Schema.TenureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TenureEdge']>, nodes: Array<ResolversParentTypes['Tenure']> };
  TenureEdge: Omit<Schema.TenureEdge, 'node'> & { node: ResolversParentTypes['Tenure'] };
  TextRange: Row;
  Unit: Row;
  University: Row;
  UniversityConnection: Omit<Schema.UniversityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UniversityEdge']>, nodes: Array<ResolversParentTypes['University']> };
  UniversityEdge: Omit<Schema.UniversityEdge, 'node'> & { node: ResolversParentTypes['University'] };
  UniversityFilter: Schema.UniversityFilter;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.AgencyAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyConcernedByArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.AgencyEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.AgencyEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyFundersArgs>>;
  funds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyFundsArgs>>;
  hostedTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.AgencyHostedTechnologyParksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.AgencyInfrastructuresArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.AgencyLawsArgs>>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.AgencyLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.AgencyLedTechnologyParksArgs>>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyMemberOfArgs>>;
  ministry?: Resolver<Schema.Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.AgencyObservationsArgs>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyOwnersArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyOwnsArgs>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgencyPartnersArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.AgencyPlacesArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.AgencyPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.AgencyQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.AgencyRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tenantOf?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.AgencyTenantOfArgs>>;
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

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgreementConcernedByArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgreementConcernsArgs>>;
  date?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.AgreementEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Schema.Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.AgreementObservationsArgs>>;
  parties?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.AgreementPartiesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.AgreementQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.AgreementRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
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
  computedFrom?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.CheckComputedFromArgs, 'first'>>;
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
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CityConcernedByArgs>>;
  coordinates?: Resolver<Schema.Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.CityEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.CityEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.CityInfrastructuresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.CityInitiativesArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.CityLawsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.CityObservationsArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Schema.CityOrganizationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.CityQuotationsArgs>>;
  region?: Resolver<Schema.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.CityRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.CityTechnologyParksArgs>>;
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
  decidedBy?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.CommitmentDecidedByArgs, 'first'>>;
  dueBy?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  firstStatus?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Restatement']>, ParentType, ContextType, RequireFields<Schema.CommitmentHistoryArgs, 'first'>>;
  progress?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slipDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  voices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.CompanyAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyConcernedByArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.CompanyEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.CompanyEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyFundersArgs>>;
  funds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyFundsArgs>>;
  hostedTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.CompanyHostedTechnologyParksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.CompanyInfrastructuresArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.CompanyLawsArgs>>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.CompanyLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.CompanyLedTechnologyParksArgs>>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.CompanyObservationsArgs>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyOwnersArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyOwnsArgs>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CompanyPartnersArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.CompanyPlacesArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.CompanyPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.CompanyQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.CompanyRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjectOf?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.CompanySubjectOfArgs>>;
  tenantOf?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.CompanyTenantOfArgs>>;
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
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.ConflictObservationsArgs, 'first'>>;
  period?: Resolver<Schema.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spread?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  accreditedPosts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.CountryAccreditedPostsArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<Schema.CountryAgenciesArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.CountryAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<Schema.CountryCitiesArgs>>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CountryConcernedByArgs>>;
  coordinates?: Resolver<Schema.Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.CountryEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.CountryEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CountryFundsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.CountryInfrastructuresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.CountryInitiativesArgs>>;
  isoCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.CountryLawsArgs>>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CountryMemberOfArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<Schema.CountryMinistriesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.CountryObservationsArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Schema.CountryOrganizationsArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.CountryOwnsArgs>>;
  partnerOrganizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Schema.CountryPartnerOrganizationsArgs>>;
  partners?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<Schema.CountryPartnersArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.CountryQuotationsArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<Schema.CountryRegionsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.CountryRelationshipsArgs>>;
  representedBy?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.CountryRepresentedByArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<Schema.CountryTechnologiesArgs>>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.CountryTechnologyParksArgs>>;
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
  subject?: Resolver<Schema.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Schema.DocumentClaimsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Schema.DocumentEvidenceArgs>>;
  extractor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSha256?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Schema.DocumentTextArgs, 'characters' | 'start'>>;
  textAttached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Schema.DuplicateEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duplicate'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Agreement' | 'City' | 'Company' | 'Country' | 'Event' | 'Infrastructure' | 'Initiative' | 'Law' | 'Ministry' | 'Official' | 'OtherOrganization' | 'Post' | 'Region' | 'Technology' | 'TechnologyPark' | 'University', ParentType, ContextType>;
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
  affected?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.EventAffectedArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  causes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.EventCausesArgs>>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.EventConcernedByArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.EventConcernsArgs>>;
  consequences?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.EventConsequencesArgs>>;
  date?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.EventEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.EventFollowedArgs>>;
  followedBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.EventFollowedByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Schema.Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.EventObservationsArgs>>;
  participants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.EventParticipantsArgs>>;
  place?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.EventQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.EventRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  context?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Schema.EvidenceContextArgs, 'characters'>>;
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
  url?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.FactObservationsArgs, 'first'>>;
  voices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Findings'] = ResolversParentTypes['Findings']> = {
  anyWord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FoundGroup']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  status?: Resolver<Schema.Maybe<ResolversTypes['CommitmentStatus']>, ParentType, ContextType>;
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
  page?: Resolver<ResolversTypes['FoundConnection'], ParentType, ContextType, Partial<Schema.FoundGroupPageArgs>>;
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
  denominator?: Resolver<Schema.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  growthOf?: Resolver<Schema.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Schema.Maybe<ResolversTypes['IndicatorMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Schema.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.IndicatorObservationsArgs>>;
  progressOf?: Resolver<Schema.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
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
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InfrastructureConcernedByArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.InfrastructureEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.InfrastructureEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InfrastructureFundersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Schema.Maybe<ResolversTypes['InfrastructureKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.InfrastructureObservationsArgs>>;
  operator?: Resolver<Schema.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InfrastructureOwnersArgs>>;
  partOf?: Resolver<Schema.Maybe<ResolversTypes['Infrastructure']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.InfrastructurePartsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.InfrastructurePlacesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.InfrastructureQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.InfrastructureRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Schema.Maybe<ResolversTypes['AssetStatus']>, ParentType, ContextType>;
  subjectOf?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.InfrastructureSubjectOfArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<Schema.InfrastructureTechnologiesArgs>>;
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
  benchmarkFor?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.InitiativeBenchmarkForArgs>>;
  benchmarks?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.InitiativeBenchmarksArgs>>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InitiativeConcernedByArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InitiativeConcernsArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.InitiativeEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InitiativeFundersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Schema.Maybe<ResolversTypes['InitiativeKind']>, ParentType, ContextType>;
  leadOrganization?: Resolver<Schema.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.InitiativeMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.InitiativeObservationsArgs>>;
  partOf?: Resolver<Schema.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.InitiativePartsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.InitiativePlacesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.InitiativeQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.InitiativeRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<Schema.InitiativeTechnologiesArgs>>;
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

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.LawConcernedByArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.LawConcernsArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.LawEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Schema.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.LawObservationsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.LawPlacesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.LawQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.LawRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawConnection'] = ResolversParentTypes['LawConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Law']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEdge'] = ResolversParentTypes['LawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.LinkEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedBy?: Resolver<Schema.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
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
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<Schema.MinistryAgenciesArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.MinistryAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryConcernedByArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.MinistryEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.MinistryEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryFundersArgs>>;
  funds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryFundsArgs>>;
  hostedTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.MinistryHostedTechnologyParksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.MinistryInfrastructuresArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.MinistryLawsArgs>>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.MinistryLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.MinistryLedTechnologyParksArgs>>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.MinistryObservationsArgs>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryOwnersArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryOwnsArgs>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.MinistryPartnersArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.MinistryPlacesArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.MinistryPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.MinistryQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.MinistryRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tenantOf?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.MinistryTenantOfArgs>>;
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
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Schema.MomentAboutArgs, 'first'>>;
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  earliest?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MomentKind'], ParentType, ContextType>;
  latest?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agency' | 'Agreement' | 'Check' | 'City' | 'Company' | 'Conflict' | 'Country' | 'Document' | 'Duplicate' | 'Event' | 'Evidence' | 'ExternalId' | 'Fact' | 'Indicator' | 'Infrastructure' | 'Initiative' | 'Law' | 'Link' | 'Ministry' | 'Moment' | 'Observation' | 'Official' | 'OtherOrganization' | 'Post' | 'Quotation' | 'Region' | 'Technology' | 'TechnologyPark' | 'Tenure' | 'Unit' | 'University', ParentType, ContextType>;
};

export type NormalizedQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormalizedQuantity'] = ResolversParentTypes['NormalizedQuantity']> = {
  max?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  agreesWith?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.ObservationAgreesWithArgs, 'first'>>;
  basePeriod?: Resolver<Schema.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  correctedBy?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.ObservationCorrectedByArgs, 'first'>>;
  counted?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Schema.ObservationCountedArgs, 'first'>>;
  dueBy?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.ObservationEvidenceArgs, 'first'>>;
  fact?: Resolver<Schema.Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.ObservationPartsArgs, 'first'>>;
  period?: Resolver<Schema.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedBy?: Resolver<Schema.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.OfficialAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OfficialConcernedByArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.OfficialEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.OfficialEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OfficialMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.OfficialObservationsArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OfficialOwnsArgs>>;
  posts?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<Schema.OfficialPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.OfficialQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.OfficialRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.OfficialStatementsArgs>>;
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
  __resolveType: TypeResolveFn<'Agency' | 'Company' | 'Ministry' | 'OtherOrganization' | 'University', ParentType, ContextType>;
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

export type OtherOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherOrganization'] = ResolversParentTypes['OtherOrganization']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationConcernedByArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.OtherOrganizationEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationFundersArgs>>;
  funds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationFundsArgs>>;
  hostedTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationHostedTechnologyParksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationInfrastructuresArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationLawsArgs>>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationLedTechnologyParksArgs>>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationMemberOfArgs>>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationObservationsArgs>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationOwnersArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationOwnsArgs>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationPartnersArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationPlacesArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tenantOf?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.OtherOrganizationTenantOfArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherOrganizationConnection'] = ResolversParentTypes['OtherOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OtherOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OtherOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OtherOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherOrganizationEdge'] = ResolversParentTypes['OtherOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OtherOrganization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  end?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  frequency?: Resolver<Schema.Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
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
  accreditedTo?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.PostConcernedByArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.PostEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<Schema.PostHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.PostObservationsArgs>>;
  organization?: Resolver<Schema.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.PostQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.PostRelationshipsArgs>>;
  represents?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  max?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalized?: Resolver<ResolversTypes['NormalizedQuantity'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<Schema.QueryAgenciesArgs>>;
  agency?: Resolver<Schema.Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<Schema.QueryAgencyArgs, 'id'>>;
  agreement?: Resolver<Schema.Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<Schema.QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.QueryAgreementsArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Schema.QueryChangesArgs, 'sinceVersion'>>;
  checks?: Resolver<ResolversTypes['CheckConnection'], ParentType, ContextType, Partial<Schema.QueryChecksArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<Schema.QueryCitationsArgs, 'ids'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<Schema.QueryCitiesArgs>>;
  city?: Resolver<Schema.Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<Schema.QueryCityArgs, 'id'>>;
  claim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<Schema.QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Schema.QueryClaimsArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<Schema.QueryCommitmentsArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<Schema.QueryCompaniesArgs>>;
  company?: Resolver<Schema.Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<Schema.QueryCompanyArgs, 'id'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<Schema.QueryConflictsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<Schema.QueryCountriesArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<Schema.QueryCountryArgs, 'id'>>;
  dataset?: Resolver<Schema.Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  document?: Resolver<Schema.Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<Schema.QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<Schema.QueryDocumentsArgs>>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, Partial<Schema.QueryDuplicatesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.QueryEntitiesArgs>>;
  entity?: Resolver<Schema.Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Schema.QueryEntityArgs, 'id'>>;
  event?: Resolver<Schema.Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<Schema.QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.QueryEventsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<Schema.QueryFactsArgs>>;
  find?: Resolver<ResolversTypes['Findings'], ParentType, ContextType, RequireFields<Schema.QueryFindArgs, 'first' | 'query'>>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, Partial<Schema.QueryGraphArgs>>;
  indicator?: Resolver<Schema.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<Schema.QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<Schema.QueryIndicatorsArgs>>;
  infrastructure?: Resolver<Schema.Maybe<ResolversTypes['Infrastructure']>, ParentType, ContextType, RequireFields<Schema.QueryInfrastructureArgs, 'id'>>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.QueryInfrastructuresArgs>>;
  initiative?: Resolver<Schema.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Schema.QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.QueryInitiativesArgs>>;
  law?: Resolver<Schema.Maybe<ResolversTypes['Law']>, ParentType, ContextType, RequireFields<Schema.QueryLawArgs, 'id'>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.QueryLawsArgs>>;
  link?: Resolver<Schema.Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<Schema.QueryLinkArgs, 'id'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.QueryLinksArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<Schema.QueryMinistriesArgs>>;
  ministry?: Resolver<Schema.Maybe<ResolversTypes['Ministry']>, ParentType, ContextType, RequireFields<Schema.QueryMinistryArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<Schema.QueryNeighbourhoodArgs, 'depth' | 'ids' | 'perPredicate'>>;
  node?: Resolver<Schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Schema.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Schema.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Schema.QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Schema.Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Schema.QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.QueryObservationsArgs>>;
  official?: Resolver<Schema.Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<Schema.QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<Schema.QueryOfficialsArgs>>;
  otherOrganization?: Resolver<Schema.Maybe<ResolversTypes['OtherOrganization']>, ParentType, ContextType, RequireFields<Schema.QueryOtherOrganizationArgs, 'id'>>;
  otherOrganizations?: Resolver<ResolversTypes['OtherOrganizationConnection'], ParentType, ContextType, Partial<Schema.QueryOtherOrganizationsArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<Schema.QueryPathsArgs, 'excludeTypes' | 'first' | 'from' | 'maxHops' | 'to'>>;
  post?: Resolver<Schema.Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<Schema.QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.QueryPostsArgs>>;
  quotation?: Resolver<Schema.Maybe<ResolversTypes['Quotation']>, ParentType, ContextType, RequireFields<Schema.QueryQuotationArgs, 'id'>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.QueryQuotationsArgs>>;
  region?: Resolver<Schema.Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<Schema.QueryRegionArgs, 'id'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<Schema.QueryRegionsArgs>>;
  resolve?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<Schema.QueryResolveArgs, 'first' | 'minScore' | 'names'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<Schema.QuerySearchArgs, 'query'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<Schema.QuerySuggestArgs, 'first' | 'prefix'>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<Schema.QueryTechnologiesArgs>>;
  technology?: Resolver<Schema.Maybe<ResolversTypes['Technology']>, ParentType, ContextType, RequireFields<Schema.QueryTechnologyArgs, 'id'>>;
  technologyPark?: Resolver<Schema.Maybe<ResolversTypes['TechnologyPark']>, ParentType, ContextType, RequireFields<Schema.QueryTechnologyParkArgs, 'id'>>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.QueryTechnologyParksArgs>>;
  timeline?: Resolver<ResolversTypes['MomentConnection'], ParentType, ContextType, Partial<Schema.QueryTimelineArgs>>;
  universities?: Resolver<ResolversTypes['UniversityConnection'], ParentType, ContextType, Partial<Schema.QueryUniversitiesArgs>>;
  university?: Resolver<Schema.Maybe<ResolversTypes['University']>, ParentType, ContextType, RequireFields<Schema.QueryUniversityArgs, 'id'>>;
};

export type QuotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.QuotationEvidenceArgs, 'first'>>;
  fullText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedBy?: Resolver<Schema.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<Schema.RegionCitiesArgs>>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.RegionConcernedByArgs>>;
  coordinates?: Resolver<Schema.Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.RegionEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.RegionEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.RegionInfrastructuresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.RegionInitiativesArgs>>;
  isoCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.RegionLawsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.RegionObservationsArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Schema.RegionOrganizationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.RegionQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.RegionRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.RegionTechnologyParksArgs>>;
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

export type RestatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restatement'] = ResolversParentTypes['Restatement']> = {
  dueBy?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  saidOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  slipDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.TechnologyConcernedByArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<Schema.TechnologyCountriesArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.TechnologyEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.TechnologyEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.TechnologyInfrastructuresArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.TechnologyInitiativesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.TechnologyObservationsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.TechnologyQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.TechnologyRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  technologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.TechnologyTechnologyParksArgs>>;
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
  city?: Resolver<Schema.Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkConcernedByArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.TechnologyParkEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkFundersArgs>>;
  host?: Resolver<Schema.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadOrganization?: Resolver<Schema.Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkObservationsArgs>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkOwnersArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkQuotationsArgs>>;
  region?: Resolver<Schema.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Schema.Maybe<ResolversTypes['AssetStatus']>, ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkTechnologiesArgs>>;
  tenants?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Schema.TechnologyParkTenantsArgs>>;
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
  end?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  saidOn?: Resolver<Array<ResolversTypes['EDTF']>, ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
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

export type UniversityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Schema.UniversityAgreementsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityConcernedByArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Schema.UniversityEventsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<Schema.UniversityEvidenceArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityFundersArgs>>;
  funds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityFundsArgs>>;
  hostedTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.UniversityHostedTechnologyParksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructures?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, Partial<Schema.UniversityInfrastructuresArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<Schema.UniversityLawsArgs>>;
  ledInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<Schema.UniversityLedInitiativesArgs>>;
  ledTechnologyParks?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.UniversityLedTechnologyParksArgs>>;
  memberOf?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<Schema.UniversityObservationsArgs>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityOwnersArgs>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityOwnsArgs>>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<Schema.UniversityPartnersArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<Schema.UniversityPlacesArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<Schema.UniversityPostsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<Schema.UniversityQuotationsArgs>>;
  relationships?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<Schema.UniversityRelationshipsArgs>>;
  retractedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tenantOf?: Resolver<ResolversTypes['TechnologyParkConnection'], ParentType, ContextType, Partial<Schema.UniversityTenantOfArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UniversityConnection'] = ResolversParentTypes['UniversityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UniversityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['University']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UniversityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UniversityEdge'] = ResolversParentTypes['UniversityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['University'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
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
  Duplicate?: DuplicateResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
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
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
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
  Law?: LawResolvers<ContextType>;
  LawConnection?: LawConnectionResolvers<ContextType>;
  LawEdge?: LawEdgeResolvers<ContextType>;
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
  OtherOrganization?: OtherOrganizationResolvers<ContextType>;
  OtherOrganizationConnection?: OtherOrganizationConnectionResolvers<ContextType>;
  OtherOrganizationEdge?: OtherOrganizationEdgeResolvers<ContextType>;
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
  Restatement?: RestatementResolvers<ContextType>;
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
  University?: UniversityResolvers<ContextType>;
  UniversityConnection?: UniversityConnectionResolvers<ContextType>;
  UniversityEdge?: UniversityEdgeResolvers<ContextType>;
};

