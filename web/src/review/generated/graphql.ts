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
};

/** Accepts what is certain. */
export type AcceptAllInput = {
  /** The least confidence, from 0 to 1. */
  readonly above: Scalars['Float']['input'];
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** Only proposals of this kind. */
  readonly kind?: InputMaybe<ProposalKind>;
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
};

/** A fact that was missed: exactly one of entity, figure, link and quotation. */
export type AddFactInput = {
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['input'];
  /** A name and a type at least. */
  readonly entity?: InputMaybe<EntityEdit>;
  /** Without a number, it is read from the words. */
  readonly figure?: InputMaybe<FigureEdit>;
  /** Subject, predicate and object. */
  readonly link?: InputMaybe<LinkEdit>;
  /** A speaker; without a text, its words are the quotation. */
  readonly quotation?: InputMaybe<QuotationEdit>;
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
  /** Where its words start, in Unicode code points of the text. */
  readonly start: Scalars['Int']['input'];
};

/** How a claim follows from its evidence. */
export type Basis =
  /** It is our reading of the words; another reader may read them differently. */
  | 'IMPLIED'
  /** The document says it in so many words. */
  | 'STATED';

/** Decisions about the proposals of a draft. */
export type DecideInput = {
  /** At most 100. */
  readonly decisions: ReadonlyArray<DecisionInput>;
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
};

/** A decision about one proposal. */
export type DecisionInput = {
  /** For an entity: values in place of those proposed. */
  readonly entity?: InputMaybe<EntityEdit>;
  /** For a figure: values in place of those proposed. */
  readonly figure?: InputMaybe<FigureEdit>;
  /** The key of the proposal. */
  readonly key: Scalars['ID']['input'];
  /** For a link: values in place of those proposed. */
  readonly link?: InputMaybe<LinkEdit>;
  /** null takes the decision back. */
  readonly outcome?: InputMaybe<Outcome>;
  /** For a quotation: values in place of those proposed. */
  readonly quotation?: InputMaybe<QuotationEdit>;
};

/** What sort of document. */
export type DocumentKind =
  /** A news article. */
  | 'ARTICLE'
  /** A table of public data. */
  | 'DATASET'
  /** The facts of a page that is published elsewhere, restated in our own words. */
  | 'DIGEST';

/** What publishing a figure does. */
export type Effect =
  /** Another document gives the same figure. */
  | 'CONFIRMS'
  /** Another document gives another figure for the same thing and time. */
  | 'CONTRADICTS'
  /** It replaces an earlier figure of its own source. */
  | 'CORRECTS'
  /** It is a later word on a promise: an extension, a result, another target. */
  | 'LATER_WORD'
  /** No other document gives it. */
  | 'NEW';

/** What a person may change of an entity. What is left out stays. */
export type EntityEdit = {
  /** Other names in the text. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is, in one sentence. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The id of the entity of the graph that it is; null for one that is new. */
  readonly match?: InputMaybe<Scalars['ID']['input']>;
  /** The name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly type?: InputMaybe<EntityType>;
};

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

/** Reasons for sentences without a claim. */
export type ExplainSentencesInput = {
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** At most 100. */
  readonly reasons: ReadonlyArray<SentenceReasonInput>;
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
};

/** What a person may change of a figure. What is left out stays. */
export type FigureEdit = {
  /** The id of an entity, else the name of a proposed one. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** The period that a change is compared with. */
  readonly basePeriod?: InputMaybe<PeriodInput>;
  /** How directly the text says it. */
  readonly basis?: InputMaybe<Basis>;
  /** When it is due, in EDTF. */
  readonly dueBy?: InputMaybe<Scalars['String']['input']>;
  /** The id of an indicator, else the name of a new one. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is an actual, a target or another kind. */
  readonly kind?: InputMaybe<ObservationKind>;
  /** The upper bound. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** The lower bound. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** The time that it is of. */
  readonly period?: InputMaybe<PeriodInput>;
  /** The unit as in the words. */
  readonly printedUnit?: InputMaybe<Scalars['String']['input']>;
  /** How exact the number is. */
  readonly qualifier?: InputMaybe<Qualifier>;
  /** The printed number with its unit, as the words have it. */
  readonly raw?: InputMaybe<Scalars['String']['input']>;
  /** Who says it, if not the document: an id or a name. */
  readonly statedBy?: InputMaybe<Scalars['String']['input']>;
  /** The code of the unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The number with its scale multiplied out. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** Entities that are different. */
export type KeepApartInput = {
  /** Their ids: two at least, at most 100. */
  readonly entities: ReadonlyArray<Scalars['ID']['input']>;
  /** Why they are different, for who reads the decision later. */
  readonly why: Scalars['String']['input'];
};

/** What a person may change of a link. What is left out stays. */
export type LinkEdit = {
  /** The id of an entity, else the name of a proposed one. */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** The relationship. */
  readonly predicate?: InputMaybe<Predicate>;
  /** Who says it, if not the document: an id or a name. */
  readonly statedBy?: InputMaybe<Scalars['String']['input']>;
  /** The id of an entity, else the name of a proposed one. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** Entities that are one. */
export type MergeEntitiesInput = {
  /** The id of the entity that stays. */
  readonly keep: Scalars['ID']['input'];
  /** The ids of those that become it: at most 100. */
  readonly others: ReadonlyArray<Scalars['ID']['input']>;
  /** Why they are one, for who reads the decision later. */
  readonly why: Scalars['String']['input'];
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

/** What becomes of a proposal. */
export type Outcome =
  /** It is published. */
  | 'ACCEPTED'
  /** It is not published, and not proposed again for this text. */
  | 'REJECTED'
  /** It is not published until somebody decides. */
  | 'UNSURE';

/** A period. */
export type PeriodInput = {
  /** The last date, in EDTF. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** As in the words. */
  readonly label: Scalars['String']['input'];
  /** The first date, in EDTF. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
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

/** The lists of a proposal. */
export type ProposalKind =
  /** What the text names. */
  | 'ENTITIES'
  /** Numbers with what they measure. */
  | 'FIGURES'
  /** Relationships. */
  | 'LINKS'
  /** Words that somebody said. */
  | 'QUOTATIONS';

/** What proposes. */
export type ProposalSource =
  /** An earlier decision. */
  | 'DECISION'
  /** A list of names. */
  | 'GAZETTEER'
  /** A language model: a person has to read it. */
  | 'MODEL'
  /** An editor, who saw that it was missed. */
  | 'PERSON'
  /** A rule of the language. */
  | 'RULE';

/** The document to read: a file that was sent before, or its text. What is said of it here comes before what it says of itself. */
export type ProposeDocumentInput = {
  /** The encoding of the file, if it is read wrongly without. */
  readonly encoding?: InputMaybe<Scalars['String']['input']>;
  /** A file that was sent by `PUT /editor/files`: the id that its answer has. */
  readonly file?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind?: InputMaybe<DocumentKind>;
  /** A BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The licence of the text. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** The name of the file, which says what it is: report.pdf. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In EDTF: 2025-02-14. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The text, in place of a file: plain text, Markdown or HTML. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The draft to publish. */
export type PublishDocumentInput = {
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
};

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

/** What a person may change of a quotation. What is left out stays. */
export type QuotationEdit = {
  /** What the words are about: ids or names. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The id of an entity, else the name of a proposed one. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** At most fifteen words of the quoted ones. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The draft to remove. */
export type RemoveDraftInput = {
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
};

/** A fact that a person added. */
export type RemoveFactInput = {
  /** The name of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The key of the proposal. */
  readonly key: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  readonly revision: Scalars['Int']['input'];
};

/** The document to correct. */
export type ReopenDocumentInput = {
  /** The id of the document. */
  readonly document: Scalars['ID']['input'];
};

/** Why a sentence gives no claim. */
export type SentenceReasonInput = {
  /** The number of the sentence, from 1. */
  readonly number: Scalars['Int']['input'];
  /** The reason, in one sentence. */
  readonly reason: Scalars['String']['input'];
};

/** A merge to take back. */
export type SplitEntityInput = {
  /** The id that was given up. */
  readonly entity: Scalars['ID']['input'];
};

/** What kind of error it is. */
export type UserErrorCode =
  /** Somebody else has changed the draft, or the data, since it was read. Nothing was lost. */
  | 'CONFLICT'
  /** A value is not valid, or does not fit the others. */
  | 'INVALID'
  /** There is no such draft, proposal, file, document or entity. */
  | 'NOT_FOUND'
  /** Something stands in the way of publishing it. */
  | 'NOT_PUBLISHABLE'
  /** A limit is reached. */
  | 'TOO_MANY'
  /** The document cannot be read. */
  | 'UNREADABLE';

/** What a name stands for. */
export type Verdict =
  /** An entity that the graph does not have. */
  | 'NEW'
  /** An entity of the graph, by a name that is new. */
  | 'NEW_NAME'
  /** An entity of the graph, by a name that it has. */
  | 'SAME'
  /** It may be one of the candidates, or new: a person decides. */
  | 'UNSURE';

/** The document to take out. */
export type WithdrawDocumentInput = {
  /** The id of the document. */
  readonly document: Scalars['ID']['input'];
};

export type ProposeMutationVariables = Exact<{
  input: ProposeDocumentInput;
}>;


export type ProposeMutation = { readonly __typename?: 'Mutation', readonly proposeDocument: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly __typename?: 'Mutation', readonly changed: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
        | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      > } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type AcceptAllMutationVariables = Exact<{
  input: AcceptAllInput;
}>;


export type AcceptAllMutation = { readonly __typename?: 'Mutation', readonly changed: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
        | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      > } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type AddFactMutationVariables = Exact<{
  input: AddFactInput;
}>;


export type AddFactMutation = { readonly __typename?: 'Mutation', readonly changed: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
        | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      > } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type RemoveFactMutationVariables = Exact<{
  input: RemoveFactInput;
}>;


export type RemoveFactMutation = { readonly __typename?: 'Mutation', readonly changed: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
        | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      > } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type ExplainMutationVariables = Exact<{
  input: ExplainSentencesInput;
}>;


export type ExplainMutation = { readonly __typename?: 'Mutation', readonly changed: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
        | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      > } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type PublishMutationVariables = Exact<{
  input: PublishDocumentInput;
}>;


export type PublishMutation = { readonly __typename?: 'Mutation', readonly publishDocument: { readonly __typename?: 'PublishDocumentPayload', readonly document?: string | null, readonly publication?: { readonly __typename?: 'PublicationPreview', readonly document: string, readonly entities: number, readonly names: number, readonly links: number, readonly figures: number, readonly quotations: number, readonly indicators: number, readonly units: number, readonly repeated: number, readonly duplicates: ReadonlyArray<string>, readonly obstacles: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }>, readonly effects: ReadonlyArray<{ readonly __typename?: 'FigureEffect', readonly key: string, readonly effect: Effect, readonly others: ReadonlyArray<{ readonly __typename?: 'OtherFigure', readonly id: string, readonly raw: string, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly period?: string | null, readonly words: string, readonly document: string, readonly documentTitle: string }> }> } | null, readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
        | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
        | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      > } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawMutation = { readonly __typename?: 'Mutation', readonly withdrawDocument: { readonly __typename?: 'DataPayload', readonly files: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type RemoveDraftMutationVariables = Exact<{
  input: RemoveDraftInput;
}>;


export type RemoveDraftMutation = { readonly __typename?: 'Mutation', readonly removeDraft: { readonly __typename?: 'RemoveDraftPayload', readonly removed?: string | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type ReopenMutationVariables = Exact<{
  input: ReopenDocumentInput;
}>;


export type ReopenMutation = { readonly __typename?: 'Mutation', readonly reopenDocument: { readonly __typename?: 'DraftPayload', readonly draft?: { readonly __typename?: 'Draft', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type MergeMutationVariables = Exact<{
  input: MergeEntitiesInput;
}>;


export type MergeMutation = { readonly __typename?: 'Mutation', readonly decided: { readonly __typename?: 'DataPayload', readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type KeepApartMutationVariables = Exact<{
  input: KeepApartInput;
}>;


export type KeepApartMutation = { readonly __typename?: 'Mutation', readonly decided: { readonly __typename?: 'DataPayload', readonly userErrors: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }> } };

export type DraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsQuery = { readonly __typename?: 'Query', readonly drafts: ReadonlyArray<{ readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number } }> };

export type DraftPartsFragment = { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
    | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
    | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
    | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
    | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
  > };

export type ErrorPartsFragment = { readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null };

export type PreviewPartsFragment = { readonly __typename?: 'PublicationPreview', readonly document: string, readonly entities: number, readonly names: number, readonly links: number, readonly figures: number, readonly quotations: number, readonly indicators: number, readonly units: number, readonly repeated: number, readonly duplicates: ReadonlyArray<string>, readonly obstacles: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }>, readonly effects: ReadonlyArray<{ readonly __typename?: 'FigureEffect', readonly key: string, readonly effect: Effect, readonly others: ReadonlyArray<{ readonly __typename?: 'OtherFigure', readonly id: string, readonly raw: string, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly period?: string | null, readonly words: string, readonly document: string, readonly documentTitle: string }> }> };

export type DraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DraftQuery = { readonly __typename?: 'Query', readonly draft?: { readonly __typename?: 'Draft', readonly id: string, readonly revision: number, readonly title?: string | null, readonly publisher?: string | null, readonly published?: string | null, readonly url?: string | null, readonly language: string, readonly license?: string | null, readonly text: string, readonly notes: ReadonlyArray<string>, readonly document?: string | null, readonly progress: { readonly __typename?: 'Progress', readonly accepted: number, readonly rejected: number, readonly unsure: number, readonly left: number }, readonly silentSentences: ReadonlyArray<{ readonly __typename?: 'SilentSentence', readonly number: number, readonly start: number, readonly end: number, readonly reason?: string | null }>, readonly proposals: ReadonlyArray<
      | { readonly __typename: 'ProposedEntity', readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly verdict: Verdict, readonly description?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly match?: { readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string } | null, readonly candidates: ReadonlyArray<{ readonly __typename?: 'Candidate', readonly id: string, readonly name: string, readonly score: number, readonly why: string }>, readonly mentions: ReadonlyArray<{ readonly __typename?: 'TextSpan', readonly start: number, readonly end: number }>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      | { readonly __typename: 'ProposedFigure', readonly raw: string, readonly value?: number | null, readonly min?: number | null, readonly max?: number | null, readonly unit: string, readonly printedUnit: string, readonly qualifier: Qualifier, readonly kind: ObservationKind, readonly about?: string | null, readonly indicator?: string | null, readonly dueBy?: string | null, readonly statedBy?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly period?: { readonly __typename?: 'ProposedPeriod', readonly label: string, readonly start?: string | null, readonly end?: string | null } | null, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      | { readonly __typename: 'ProposedLink', readonly subject: string, readonly predicate: Predicate, readonly reads: string, readonly object: string, readonly statedBy?: string | null, readonly isHint: boolean, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
      | { readonly __typename: 'ProposedQuotation', readonly speaker?: string | null, readonly key: string, readonly exact: string, readonly start: number, readonly end: number, readonly confidence: number, readonly source: ProposalSource, readonly isReady: boolean, readonly said: string, readonly quoted: ReadonlyArray<string>, readonly decision?: { readonly __typename?: 'Decision', readonly outcome: Outcome, readonly isEdited: boolean, readonly by: string } | null }
    > } | null };

export type PreviewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  undecided: Scalars['Boolean']['input'];
}>;


export type PreviewQuery = { readonly __typename?: 'Query', readonly draft?: { readonly __typename?: 'Draft', readonly preview: { readonly __typename?: 'PublicationPreview', readonly document: string, readonly entities: number, readonly names: number, readonly links: number, readonly figures: number, readonly quotations: number, readonly indicators: number, readonly units: number, readonly repeated: number, readonly duplicates: ReadonlyArray<string>, readonly obstacles: ReadonlyArray<{ readonly __typename?: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly key?: string | null }>, readonly effects: ReadonlyArray<{ readonly __typename?: 'FigureEffect', readonly key: string, readonly effect: Effect, readonly others: ReadonlyArray<{ readonly __typename?: 'OtherFigure', readonly id: string, readonly raw: string, readonly kind: ObservationKind, readonly dueBy?: string | null, readonly period?: string | null, readonly words: string, readonly document: string, readonly documentTitle: string }> }> } } | null };

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
export const DraftPartsFragmentDoc = new TypedDocumentString(`
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
    `, {"fragmentName":"DraftParts"}) as unknown as TypedDocumentString<DraftPartsFragment, unknown>;
export const ErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment ErrorParts on UserError {
  code
  message
  key
}
    `, {"fragmentName":"ErrorParts"}) as unknown as TypedDocumentString<ErrorPartsFragment, unknown>;
export const PreviewPartsFragmentDoc = new TypedDocumentString(`
    fragment PreviewParts on PublicationPreview {
  document
  entities
  names
  links
  figures
  quotations
  indicators
  units
  repeated
  duplicates
  obstacles {
    ...ErrorParts
  }
  effects {
    key
    effect
    others {
      id
      raw
      kind
      dueBy
      period
      words
      document
      documentTitle
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`, {"fragmentName":"PreviewParts"}) as unknown as TypedDocumentString<PreviewPartsFragment, unknown>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($input: ProposeDocumentInput!) {
  proposeDocument(input: $input) {
    draft {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  changed: decide(input: $input) {
    draft {
      ...DraftParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const AcceptAllDocument = new TypedDocumentString(`
    mutation AcceptAll($input: AcceptAllInput!) {
  changed: acceptAll(input: $input) {
    draft {
      ...DraftParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<AcceptAllMutation, AcceptAllMutationVariables>;
export const AddFactDocument = new TypedDocumentString(`
    mutation AddFact($input: AddFactInput!) {
  changed: addFact(input: $input) {
    draft {
      ...DraftParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<AddFactMutation, AddFactMutationVariables>;
export const RemoveFactDocument = new TypedDocumentString(`
    mutation RemoveFact($input: RemoveFactInput!) {
  changed: removeFact(input: $input) {
    draft {
      ...DraftParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<RemoveFactMutation, RemoveFactMutationVariables>;
export const ExplainDocument = new TypedDocumentString(`
    mutation Explain($input: ExplainSentencesInput!) {
  changed: explainSentences(input: $input) {
    draft {
      ...DraftParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<ExplainMutation, ExplainMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishDocumentInput!) {
  publishDocument(input: $input) {
    document
    publication {
      ...PreviewParts
    }
    draft {
      ...DraftParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}
fragment ErrorParts on UserError {
  code
  message
  key
}
fragment PreviewParts on PublicationPreview {
  document
  entities
  names
  links
  figures
  quotations
  indicators
  units
  repeated
  duplicates
  obstacles {
    ...ErrorParts
  }
  effects {
    key
    effect
    others {
      id
      raw
      kind
      dueBy
      period
      words
      document
      documentTitle
    }
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawDocumentInput!) {
  withdrawDocument(input: $input) {
    files
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const RemoveDraftDocument = new TypedDocumentString(`
    mutation RemoveDraft($input: RemoveDraftInput!) {
  removeDraft(input: $input) {
    removed
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<RemoveDraftMutation, RemoveDraftMutationVariables>;
export const ReopenDocument = new TypedDocumentString(`
    mutation Reopen($input: ReopenDocumentInput!) {
  reopenDocument(input: $input) {
    draft {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
export const MergeDocument = new TypedDocumentString(`
    mutation Merge($input: MergeEntitiesInput!) {
  decided: mergeEntities(input: $input) {
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<MergeMutation, MergeMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($input: KeepApartInput!) {
  decided: keepApart(input: $input) {
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}`) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts {
  drafts {
    id
    revision
    title
    publisher
    published
    document
    progress {
      accepted
      rejected
      unsure
      left
    }
  }
}
    `) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!) {
  draft(id: $id) {
    ...DraftParts
  }
}
    fragment DraftParts on Draft {
  id
  revision
  title
  publisher
  published
  url
  language
  license
  text
  notes
  document
  progress {
    accepted
    rejected
    unsure
    left
  }
  silentSentences {
    number
    start
    end
    reason
  }
  proposals {
    __typename
    key
    exact
    start
    end
    confidence
    source
    isReady
    decision {
      outcome
      isEdited
      by
    }
    ... on ProposedEntity {
      name
      type
      aliases
      verdict
      match {
        id
        name
        score
        why
      }
      candidates {
        id
        name
        score
        why
      }
      mentions {
        start
        end
      }
      description
    }
    ... on ProposedFigure {
      raw
      value
      min
      max
      unit
      printedUnit
      qualifier
      kind
      about
      indicator
      period {
        label
        start
        end
      }
      dueBy
      statedBy
    }
    ... on ProposedLink {
      subject
      predicate
      reads
      object
      statedBy
      isHint
    }
    ... on ProposedQuotation {
      speaker
      said: text
      quoted: about
    }
  }
}`) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($id: ID!, $undecided: Boolean!) {
  draft(id: $id) {
    preview(undecided: $undecided) {
      ...PreviewParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  key
}
fragment PreviewParts on PublicationPreview {
  document
  entities
  names
  links
  figures
  quotations
  indicators
  units
  repeated
  duplicates
  obstacles {
    ...ErrorParts
  }
  effects {
    key
    effect
    others {
      id
      raw
      kind
      dueBy
      period
      words
      document
      documentTitle
    }
  }
}`) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;