import type { GraphQLResolveInfo } from 'graphql';
import type { Draft as DraftStored } from '../../ingest/drafts/draft.js';
import type { EditorContext } from '../context.js';
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
};

/** Accepts what is certain. */
export type AcceptAllInput = {
  /** The least confidence, from 0 to 1. */
  above: Scalars['Float']['input'];
  /** The name of the draft. */
  draft: Scalars['ID']['input'];
  /** Only proposals of this kind. */
  kind?: InputMaybe<ProposalKind>;
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
};

/** A fact that was missed: exactly one of entity, figure, link and quotation. */
export type AddFactInput = {
  /** The name of the draft. */
  draft: Scalars['ID']['input'];
  /** Where they end, exclusive. */
  end: Scalars['Int']['input'];
  /** A name and a type at least. */
  entity?: InputMaybe<EntityEdit>;
  /** Without a number, it is read from the words. */
  figure?: InputMaybe<FigureEdit>;
  /** Subject, predicate and object. */
  link?: InputMaybe<LinkEdit>;
  /** A speaker; without a text, its words are the quotation. */
  quotation?: InputMaybe<QuotationEdit>;
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
  /** Where its words start, in Unicode code points of the text. */
  start: Scalars['Int']['input'];
};

/** How a claim follows from its evidence. */
export type Basis =
  /** It is our reading of the words; another reader may read them differently. */
  | 'IMPLIED'
  /** The document says it in so many words. */
  | 'STATED';

/** An entity of the graph that a name may stand for. */
export type Candidate = {
  __typename?: 'Candidate';
  /** The id of the entity. */
  id: Scalars['ID']['output'];
  /** Its name in the graph. */
  name: Scalars['String']['output'];
  /** From 0 to 1; 1 is the same name. */
  score: Scalars['Float']['output'];
  /** Why, in a few words: the same name, the initials. */
  why: Scalars['String']['output'];
};

/** What a change of the data did. */
export type DataPayload = {
  __typename?: 'DataPayload';
  /** The files of data/ that are new, changed or gone. */
  files: Array<Scalars['String']['output']>;
  /** What the editor can mend; empty when all was done. */
  userErrors: Array<UserError>;
};

/** Decisions about the proposals of a draft. */
export type DecideInput = {
  /** At most 100. */
  decisions: Array<DecisionInput>;
  /** The name of the draft. */
  draft: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
};

/** What a person decided about a proposal. */
export type Decision = {
  __typename?: 'Decision';
  /** When, in ISO 8601. */
  at: Scalars['String']['output'];
  /** Who decided: the name of a key, or of the user of the machine. */
  by: Scalars['String']['output'];
  /** Whether values were put in place of those proposed. */
  isEdited: Scalars['Boolean']['output'];
  /** What becomes of it. */
  outcome: Outcome;
};

/** A decision about one proposal. */
export type DecisionInput = {
  /** For an entity: values in place of those proposed. */
  entity?: InputMaybe<EntityEdit>;
  /** For a figure: values in place of those proposed. */
  figure?: InputMaybe<FigureEdit>;
  /** The key of the proposal. */
  key: Scalars['ID']['input'];
  /** For a link: values in place of those proposed. */
  link?: InputMaybe<LinkEdit>;
  /** null takes the decision back. */
  outcome?: InputMaybe<Outcome>;
  /** For a quotation: values in place of those proposed. */
  quotation?: InputMaybe<QuotationEdit>;
};

/** What sort of document. */
export type DocumentKind =
  /** A news article. */
  | 'ARTICLE'
  /** A table of public data. */
  | 'DATASET'
  /** The facts of a page that is published elsewhere, restated in our own words. */
  | 'DIGEST';

/** A document that is being reviewed: its text, what is proposed of it, and what persons decided. */
export type Draft = {
  __typename?: 'Draft';
  /** The length of the text in Unicode code points. */
  characters: Scalars['Int']['output'];
  /** The id of the document in the graph; null while it is not published. */
  document?: Maybe<Scalars['ID']['output']>;
  /** The name of the draft, and of the folder of data/ that it is published to. */
  id: Scalars['ID']['output'];
  /** What the document is; null when nobody has said it. */
  kind?: Maybe<DocumentKind>;
  /** The language of the text, as a BCP 47 tag; `und` when nobody can tell. */
  language: Scalars['String']['output'];
  /** The licence of the text; null when it says none. Only a free text is stored with the graph. */
  license?: Maybe<Scalars['String']['output']>;
  /** What a person should know: how the file was read, a language without rules, other editions of the document. */
  notes: Array<Scalars['String']['output']>;
  /** What publishing would do. It works out the whole data with the draft in it, which takes about as long as `npm run data:check`. */
  preview: PublicationPreview;
  /** How many proposals are decided, and how many are left. */
  progress: Progress;
  /** What is proposed and what persons added, without what was edited away: entities, figures, links and quotations, in the order of the text. */
  proposals: Array<Proposal>;
  /** When it was published, in EDTF; null when it says none. Relative dates are resolved against it. */
  published?: Maybe<Scalars['String']['output']>;
  /** Who published the document; null when it says none. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Raised with each change. A change that names an older revision is refused, so that two editors never overwrite each other. */
  revision: Scalars['Int']['output'];
  /** The SHA-256 of the normalized text. */
  sha256: Scalars['String']['output'];
  /** Sentences that nothing is proposed of, or of which all was rejected. */
  silentSentences: Array<SilentSentence>;
  /** The normalized text, which positions count in. */
  text: Scalars['String']['output'];
  /** The title of the document; null when it says none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it was published; null when it says none. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A document that is being reviewed: its text, what is proposed of it, and what persons decided. */
export type DraftPreviewArgs = {
  undecided?: Scalars['Boolean']['input'];
};

/** A draft as it is now. */
export type DraftPayload = {
  __typename?: 'DraftPayload';
  /** null when there is none. */
  draft?: Maybe<Draft>;
  /** What the editor can mend; empty when all was done. */
  userErrors: Array<UserError>;
};

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
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in one sentence. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id of the entity of the graph that it is; null for one that is new. */
  match?: InputMaybe<Scalars['ID']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  type?: InputMaybe<EntityType>;
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
  draft: Scalars['ID']['input'];
  /** At most 100. */
  reasons: Array<SentenceReasonInput>;
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
};

/** What a person may change of a figure. What is left out stays. */
export type FigureEdit = {
  /** The id of an entity, else the name of a proposed one. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** The period that a change is compared with. */
  basePeriod?: InputMaybe<PeriodInput>;
  /** How directly the text says it. */
  basis?: InputMaybe<Basis>;
  /** When it is due, in EDTF. */
  dueBy?: InputMaybe<Scalars['String']['input']>;
  /** The id of an indicator, else the name of a new one. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is an actual, a target or another kind. */
  kind?: InputMaybe<ObservationKind>;
  /** The upper bound. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The lower bound. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** The time that it is of. */
  period?: InputMaybe<PeriodInput>;
  /** The unit as in the words. */
  printedUnit?: InputMaybe<Scalars['String']['input']>;
  /** How exact the number is. */
  qualifier?: InputMaybe<Qualifier>;
  /** The printed number with its unit, as the words have it. */
  raw?: InputMaybe<Scalars['String']['input']>;
  /** Who says it, if not the document: an id or a name. */
  statedBy?: InputMaybe<Scalars['String']['input']>;
  /** The code of the unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The number with its scale multiplied out. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** How a figure of a draft stands to the figures of other documents. */
export type FigureEffect = {
  __typename?: 'FigureEffect';
  /** What publishing it does. */
  effect: Effect;
  /** The key of the proposal. */
  key: Scalars['ID']['output'];
  /** The figures that it confirms, contradicts, corrects or follows. */
  others: Array<OtherFigure>;
};

/** Entities that are different. */
export type KeepApartInput = {
  /** Their ids: two at least, at most 100. */
  entities: Array<Scalars['ID']['input']>;
  /** Why they are different, for who reads the decision later. */
  why: Scalars['String']['input'];
};

/** What a person may change of a link. What is left out stays. */
export type LinkEdit = {
  /** The id of an entity, else the name of a proposed one. */
  object?: InputMaybe<Scalars['String']['input']>;
  /** The relationship. */
  predicate?: InputMaybe<Predicate>;
  /** Who says it, if not the document: an id or a name. */
  statedBy?: InputMaybe<Scalars['String']['input']>;
  /** The id of an entity, else the name of a proposed one. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** Entities that are one. */
export type MergeEntitiesInput = {
  /** The id of the entity that stays. */
  keep: Scalars['ID']['input'];
  /** The ids of those that become it: at most 100. */
  others: Array<Scalars['ID']['input']>;
  /** Why they are one, for who reads the decision later. */
  why: Scalars['String']['input'];
};

/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts all undecided proposals that are certain enough and ready; those of a language model need a person. */
  acceptAll: DraftPayload;
  /** Adds a fact that was missed. Its words are found in the text by their position. */
  addFact: DraftPayload;
  /** Decides about proposals. Who accepts a fact accepts the new entities that it names, if nobody has decided about them. */
  decide: DraftPayload;
  /** Says why sentences give no claim. */
  explainSentences: DraftPayload;
  /** Decides that entities with like names are different, so that nobody is asked again. */
  keepApart: DataPayload;
  /** Decides that entities are one. The first stays, the ids of the others go on answering; `splitEntity` takes it back. */
  mergeEntities: DataPayload;
  /** Reads a document and proposes what it says. The same text again keeps the draft with all decisions, and proposes anew. */
  proposeDocument: DraftPayload;
  /** Writes what is accepted into data/, checks all of it, and loads it, or nothing changes. The running server shows it at once. */
  publishDocument: PublishDocumentPayload;
  /** Removes a draft with its decisions. What it has published stays. */
  removeDraft: RemoveDraftPayload;
  /** Takes out a fact that a person added. */
  removeFact: DraftPayload;
  /** Opens a published document for correction: its draft, with what was decided. */
  reopenDocument: DraftPayload;
  /** Takes a merge back: the entity is its own again. */
  splitEntity: DataPayload;
  /** Takes a document out of the graph: what only it said goes, the rest keeps its ids. Its draft is kept. */
  withdrawDocument: DataPayload;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationAcceptAllArgs = {
  input: AcceptAllInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationAddFactArgs = {
  input: AddFactInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationDecideArgs = {
  input: DecideInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationExplainSentencesArgs = {
  input: ExplainSentencesInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationKeepApartArgs = {
  input: KeepApartInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationProposeDocumentArgs = {
  input: ProposeDocumentInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationPublishDocumentArgs = {
  input: PublishDocumentInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationRemoveDraftArgs = {
  input: RemoveDraftInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationRemoveFactArgs = {
  input: RemoveFactInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationReopenDocumentArgs = {
  input: ReopenDocumentInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationSplitEntityArgs = {
  input: SplitEntityInput;
};


/**
 * What editors change. Each mutation does all that it says or nothing. What an editor can mend is in `userErrors`, beside the draft as it
 * is now; `errors` has only what went wrong in the server.
 */
export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
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

/** A figure of the graph, beside one of a draft. */
export type OtherFigure = {
  __typename?: 'OtherFigure';
  /** The id of the document. */
  document: Scalars['ID']['output'];
  /** The title of the document. */
  documentTitle: Scalars['String']['output'];
  /** When it is due, in EDTF; null for what is not promised. */
  dueBy?: Maybe<Scalars['String']['output']>;
  /** The id of the claim. */
  id: Scalars['ID']['output'];
  /** Whether it is an actual, a target or another kind. */
  kind: ObservationKind;
  /** The label of the period; null when it has none. */
  period?: Maybe<Scalars['String']['output']>;
  /** The printed number with its unit. */
  raw: Scalars['String']['output'];
  /** The words that give it. */
  words: Scalars['String']['output'];
};

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
  end?: InputMaybe<Scalars['String']['input']>;
  /** As in the words. */
  label: Scalars['String']['input'];
  /** The first date, in EDTF. */
  start?: InputMaybe<Scalars['String']['input']>;
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

/** How far a review is. */
export type Progress = {
  __typename?: 'Progress';
  /** To be published. */
  accepted: Scalars['Int']['output'];
  /** Without a decision. */
  left: Scalars['Int']['output'];
  /** Not to be published. */
  rejected: Scalars['Int']['output'];
  /** Left for later. */
  unsure: Scalars['Int']['output'];
};

/** Something that may become part of the graph, with its exact words in the text. */
export type Proposal = {
  /** How certain it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What a person decided; null while it is undecided. What a person added is accepted. */
  decision?: Maybe<Decision>;
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** Whether it can be published as it stands: it says what it is about, and names no entity that is unsure. */
  isReady: Scalars['Boolean']['output'];
  /** The same in every run over the same text: decisions are found again by it. */
  key: Scalars['ID']['output'];
  /** What proposed it. */
  source: ProposalSource;
  /** Where they start, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
};

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
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** A file that was sent by `PUT /editor/files`: the id that its answer has. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind?: InputMaybe<DocumentKind>;
  /** A BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The licence of the text. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** The name of the file, which says what it is: report.pdf. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** In EDTF: 2025-02-14. */
  published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The text, in place of a file: plain text, Markdown or HTML. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that the text names. */
export type ProposedEntity = Proposal & {
  __typename?: 'ProposedEntity';
  /** Other names in this text. */
  aliases: Array<Scalars['String']['output']>;
  /** Entities of the graph that it may be, the best first. */
  candidates: Array<Candidate>;
  /** How certain it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What a person decided; null while it is undecided. What a person added is accepted. */
  decision?: Maybe<Decision>;
  /** What it is, in one sentence; null when it is drafted from the document. */
  description?: Maybe<Scalars['String']['output']>;
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** Whether it can be published as it stands: it says what it is about, and names no entity that is unsure. */
  isReady: Scalars['Boolean']['output'];
  /** The same in every run over the same text: decisions are found again by it. */
  key: Scalars['ID']['output'];
  /** The entity of the graph that it is; null for one that is new or unsure. */
  match?: Maybe<Candidate>;
  /** Every place where the text names it, the first included. */
  mentions: Array<TextSpan>;
  /** The name, as a sentence of the text has it. */
  name: Scalars['String']['output'];
  /** What proposed it. */
  source: ProposalSource;
  /** Where they start, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
  /** What it is. */
  type: EntityType;
  /** What the name stands for. */
  verdict: Verdict;
};

/** A number that the text gives, with what it measures. */
export type ProposedFigure = Proposal & {
  __typename?: 'ProposedFigure';
  /** What it is about: the id of an entity of the graph, else the name of a proposed one; null when nobody has said it. */
  about?: Maybe<Scalars['String']['output']>;
  /** The period that a change is compared with. */
  basePeriod?: Maybe<ProposedPeriod>;
  /** How directly the text says it. */
  basis: Basis;
  /** How certain it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What a person decided; null while it is undecided. What a person added is accepted. */
  decision?: Maybe<Decision>;
  /** When it is due, in EDTF; null for what is not promised. */
  dueBy?: Maybe<Scalars['String']['output']>;
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** What it measures: the id of an indicator, else the name of a new one; null when nobody has said it. */
  indicator?: Maybe<Scalars['String']['output']>;
  /** Whether it can be published as it stands: it says what it is about, and names no entity that is unsure. */
  isReady: Scalars['Boolean']['output'];
  /** The same in every run over the same text: decisions are found again by it. */
  key: Scalars['ID']['output'];
  /** Whether it is an actual, a target or another kind. */
  kind: ObservationKind;
  /** The upper bound; null when there is none. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The lower bound; null when there is none. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The time that it is of; null when the text gives none. */
  period?: Maybe<ProposedPeriod>;
  /** The unit as in the words: sqft, %, USD, companies. */
  printedUnit: Scalars['String']['output'];
  /** How exact the number is. */
  qualifier: Qualifier;
  /** The printed number with its unit. */
  raw: Scalars['String']['output'];
  /** What proposed it. */
  source: ProposalSource;
  /** Where they start, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
  /** Who says it, if not the document: an id, else the name of a proposed entity. */
  statedBy?: Maybe<Scalars['String']['output']>;
  /** The code of the unit: UCUM, ISO 4217 or one of the project. */
  unit: Scalars['String']['output'];
  /** The number with its scale multiplied out; null for a range or a bound. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A relationship that the text states. */
export type ProposedLink = Proposal & {
  __typename?: 'ProposedLink';
  /** How directly the text says it. */
  basis: Basis;
  /** How certain it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What a person decided; null while it is undecided. What a person added is accepted. */
  decision?: Maybe<Decision>;
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** Only the two names in one sentence: a hint for the reader, never accepted with others. */
  isHint: Scalars['Boolean']['output'];
  /** Whether it can be published as it stands: it says what it is about, and names no entity that is unsure. */
  isReady: Scalars['Boolean']['output'];
  /** The same in every run over the same text: decisions are found again by it. */
  key: Scalars['ID']['output'];
  /** The id of an entity of the graph, else the name of a proposed one. */
  object: Scalars['String']['output'];
  /** The relationship. */
  predicate: Predicate;
  /** The predicate in words: `is part of`. */
  reads: Scalars['String']['output'];
  /** What proposed it. */
  source: ProposalSource;
  /** Where they start, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
  /** Who says it, if not the document; null for the document. */
  statedBy?: Maybe<Scalars['String']['output']>;
  /** The id of an entity of the graph, else the name of a proposed one. */
  subject: Scalars['String']['output'];
};

/** A period of time, as a text says it. */
export type ProposedPeriod = {
  __typename?: 'ProposedPeriod';
  /** The last date, in EDTF. */
  end?: Maybe<Scalars['String']['output']>;
  /** As in the words. */
  label: Scalars['String']['output'];
  /** The first date, in EDTF. */
  start?: Maybe<Scalars['String']['output']>;
};

/** Words that the text quotes. */
export type ProposedQuotation = Proposal & {
  __typename?: 'ProposedQuotation';
  /** What the words are about: ids, or names of proposed entities. */
  about: Array<Scalars['String']['output']>;
  /** How certain it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What a person decided; null while it is undecided. What a person added is accepted. */
  decision?: Maybe<Decision>;
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** Whether it can be published as it stands: it says what it is about, and names no entity that is unsure. */
  isReady: Scalars['Boolean']['output'];
  /** The same in every run over the same text: decisions are found again by it. */
  key: Scalars['ID']['output'];
  /** What proposed it. */
  source: ProposalSource;
  /** Who says them: the id of an entity of the graph, else the name of a proposed one; null when nobody has said it. */
  speaker?: Maybe<Scalars['String']['output']>;
  /** Where they start, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
  /** At most fifteen words, with … where they are cut. */
  text: Scalars['String']['output'];
};

/** What publishing a draft would do to the data, or did. */
export type PublicationPreview = {
  __typename?: 'PublicationPreview';
  /** The id of the document. */
  document: Scalars['ID']['output'];
  /** Entities that may be one since then; a person decides. */
  duplicates: Array<Scalars['String']['output']>;
  /** How each figure stands to those of other documents. */
  effects: Array<FigureEffect>;
  /** New entities. */
  entities: Scalars['Int']['output'];
  /** New figures. */
  figures: Scalars['Int']['output'];
  /** The files of data/ that are new or changed. */
  files: Array<Scalars['String']['output']>;
  /** New indicators. */
  indicators: Scalars['Int']['output'];
  /** New links. */
  links: Scalars['Int']['output'];
  /** New names of known entities. */
  names: Scalars['Int']['output'];
  /** What stands in the way. As long as there is one, nothing is published. */
  obstacles: Array<UserError>;
  /** New quotations. */
  quotations: Scalars['Int']['output'];
  /** Claims that the graph has word for word. */
  repeated: Scalars['Int']['output'];
  /** New units. */
  units: Scalars['Int']['output'];
};

/** The draft to publish. */
export type PublishDocumentInput = {
  /** The name of the draft. */
  draft: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
};

/** What was published. */
export type PublishDocumentPayload = {
  __typename?: 'PublishDocumentPayload';
  /** The id of the document; null when nothing was published. */
  document?: Maybe<Scalars['ID']['output']>;
  /** The draft as it is now; null when there is none. */
  draft?: Maybe<Draft>;
  /** What publishing did; null when nothing was published. */
  publication?: Maybe<PublicationPreview>;
  /** What the editor can mend; empty when all was done. */
  userErrors: Array<UserError>;
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

/**
 * What editors ask: documents on their way into the graph. Readers' servers have none of it: it is a schema of its own, at
 * /editor/graphql.
 */
export type Query = {
  __typename?: 'Query';
  /** A draft by its name; null when there is none. */
  draft?: Maybe<Draft>;
  /** The drafts, by their names. */
  drafts: Array<Draft>;
  /** The name that decisions record of who asks. */
  editor: Scalars['String']['output'];
};


/**
 * What editors ask: documents on their way into the graph. Readers' servers have none of it: it is a schema of its own, at
 * /editor/graphql.
 */
export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};

/** What a person may change of a quotation. What is left out stays. */
export type QuotationEdit = {
  /** What the words are about: ids or names. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The id of an entity, else the name of a proposed one. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** At most fifteen words of the quoted ones. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The draft to remove. */
export type RemoveDraftInput = {
  /** The name of the draft. */
  draft: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
};

/** What was removed. */
export type RemoveDraftPayload = {
  __typename?: 'RemoveDraftPayload';
  /** The name of the draft; null when nothing was removed. */
  removed?: Maybe<Scalars['ID']['output']>;
  /** What the editor can mend; empty when all was done. */
  userErrors: Array<UserError>;
};

/** A fact that a person added. */
export type RemoveFactInput = {
  /** The name of the draft. */
  draft: Scalars['ID']['input'];
  /** The key of the proposal. */
  key: Scalars['ID']['input'];
  /** The revision that the editor saw. */
  revision: Scalars['Int']['input'];
};

/** The document to correct. */
export type ReopenDocumentInput = {
  /** The id of the document. */
  document: Scalars['ID']['input'];
};

/** Why a sentence gives no claim. */
export type SentenceReasonInput = {
  /** The number of the sentence, from 1. */
  number: Scalars['Int']['input'];
  /** The reason, in one sentence. */
  reason: Scalars['String']['input'];
};

/** A sentence without a claim. */
export type SilentSentence = {
  __typename?: 'SilentSentence';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** The number of the sentence in the text, from 1. */
  number: Scalars['Int']['output'];
  /** Why it gives no claim, in the words of a person; null when nobody has said it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it starts, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
};

/** A merge to take back. */
export type SplitEntityInput = {
  /** The id that was given up. */
  entity: Scalars['ID']['input'];
};

/** Words of the text. */
export type TextSpan = {
  __typename?: 'TextSpan';
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** Where they start, in Unicode code points of the text. */
  start: Scalars['Int']['output'];
};

/** Something that the editor can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** What kind of error it is. */
  code: UserErrorCode;
  /** The input that is wrong, from its root; null when it is none in particular. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The key of the proposal that it is about; null when it is about none. */
  key?: Maybe<Scalars['ID']['output']>;
  /** What is wrong and what to do, in one sentence. */
  message: Scalars['String']['output'];
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
  document: Scalars['ID']['input'];
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Proposal:
    | ( ProposedEntity )
    | ( ProposedFigure )
    | ( ProposedLink )
    | ( ProposedQuotation )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAllInput: AcceptAllInput;
  AddFactInput: AddFactInput;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<Candidate>;
  DataPayload: ResolverTypeWrapper<DataPayload>;
  DecideInput: DecideInput;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionInput: DecisionInput;
  DocumentKind: DocumentKind;
  Draft: ResolverTypeWrapper<DraftStored>;
  DraftPayload: ResolverTypeWrapper<Omit<DraftPayload, 'draft'> & { draft?: Maybe<ResolversTypes['Draft']> }>;
  Effect: Effect;
  EntityEdit: EntityEdit;
  EntityType: EntityType;
  ExplainSentencesInput: ExplainSentencesInput;
  FigureEdit: FigureEdit;
  FigureEffect: ResolverTypeWrapper<FigureEffect>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KeepApartInput: KeepApartInput;
  LinkEdit: LinkEdit;
  MergeEntitiesInput: MergeEntitiesInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObservationKind: ObservationKind;
  OtherFigure: ResolverTypeWrapper<OtherFigure>;
  Outcome: Outcome;
  PeriodInput: PeriodInput;
  Predicate: Predicate;
  Progress: ResolverTypeWrapper<Progress>;
  Proposal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Proposal']>;
  ProposalKind: ProposalKind;
  ProposalSource: ProposalSource;
  ProposeDocumentInput: ProposeDocumentInput;
  ProposedEntity: ResolverTypeWrapper<ProposedEntity>;
  ProposedFigure: ResolverTypeWrapper<ProposedFigure>;
  ProposedLink: ResolverTypeWrapper<ProposedLink>;
  ProposedPeriod: ResolverTypeWrapper<ProposedPeriod>;
  ProposedQuotation: ResolverTypeWrapper<ProposedQuotation>;
  PublicationPreview: ResolverTypeWrapper<PublicationPreview>;
  PublishDocumentInput: PublishDocumentInput;
  PublishDocumentPayload: ResolverTypeWrapper<Omit<PublishDocumentPayload, 'draft'> & { draft?: Maybe<ResolversTypes['Draft']> }>;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotationEdit: QuotationEdit;
  RemoveDraftInput: RemoveDraftInput;
  RemoveDraftPayload: ResolverTypeWrapper<RemoveDraftPayload>;
  RemoveFactInput: RemoveFactInput;
  ReopenDocumentInput: ReopenDocumentInput;
  SentenceReasonInput: SentenceReasonInput;
  SilentSentence: ResolverTypeWrapper<SilentSentence>;
  SplitEntityInput: SplitEntityInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Verdict: Verdict;
  WithdrawDocumentInput: WithdrawDocumentInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAllInput: AcceptAllInput;
  AddFactInput: AddFactInput;
  Boolean: Scalars['Boolean']['output'];
  Candidate: Candidate;
  DataPayload: DataPayload;
  DecideInput: DecideInput;
  Decision: Decision;
  DecisionInput: DecisionInput;
  Draft: DraftStored;
  DraftPayload: Omit<DraftPayload, 'draft'> & { draft?: Maybe<ResolversParentTypes['Draft']> };
  EntityEdit: EntityEdit;
  ExplainSentencesInput: ExplainSentencesInput;
  FigureEdit: FigureEdit;
  FigureEffect: FigureEffect;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KeepApartInput: KeepApartInput;
  LinkEdit: LinkEdit;
  MergeEntitiesInput: MergeEntitiesInput;
  Mutation: Record<PropertyKey, never>;
  OtherFigure: OtherFigure;
  PeriodInput: PeriodInput;
  Progress: Progress;
  Proposal: ResolversInterfaceTypes<ResolversParentTypes>['Proposal'];
  ProposeDocumentInput: ProposeDocumentInput;
  ProposedEntity: ProposedEntity;
  ProposedFigure: ProposedFigure;
  ProposedLink: ProposedLink;
  ProposedPeriod: ProposedPeriod;
  ProposedQuotation: ProposedQuotation;
  PublicationPreview: PublicationPreview;
  PublishDocumentInput: PublishDocumentInput;
  PublishDocumentPayload: Omit<PublishDocumentPayload, 'draft'> & { draft?: Maybe<ResolversParentTypes['Draft']> };
  Query: Record<PropertyKey, never>;
  QuotationEdit: QuotationEdit;
  RemoveDraftInput: RemoveDraftInput;
  RemoveDraftPayload: RemoveDraftPayload;
  RemoveFactInput: RemoveFactInput;
  ReopenDocumentInput: ReopenDocumentInput;
  SentenceReasonInput: SentenceReasonInput;
  SilentSentence: SilentSentence;
  SplitEntityInput: SplitEntityInput;
  String: Scalars['String']['output'];
  TextSpan: TextSpan;
  UserError: UserError;
  WithdrawDocumentInput: WithdrawDocumentInput;
};

export type CandidateResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataPayloadResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['DataPayload'] = ResolversParentTypes['DataPayload']> = {
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEdited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type DraftResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['PublicationPreview'], ParentType, ContextType, RequireFields<DraftPreviewArgs, 'undecided'>>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  silentSentences?: Resolver<Array<ResolversTypes['SilentSentence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftPayloadResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['DraftPayload'] = ResolversParentTypes['DraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FigureEffectResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['FigureEffect'] = ResolversParentTypes['FigureEffect']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['OtherFigure']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAll?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationAcceptAllArgs, 'input'>>;
  addFact?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationAddFactArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  explainSentences?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationExplainSentencesArgs, 'input'>>;
  keepApart?: Resolver<ResolversTypes['DataPayload'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['DataPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  proposeDocument?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationProposeDocumentArgs, 'input'>>;
  publishDocument?: Resolver<ResolversTypes['PublishDocumentPayload'], ParentType, ContextType, RequireFields<MutationPublishDocumentArgs, 'input'>>;
  removeDraft?: Resolver<ResolversTypes['RemoveDraftPayload'], ParentType, ContextType, RequireFields<MutationRemoveDraftArgs, 'input'>>;
  removeFact?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationRemoveFactArgs, 'input'>>;
  reopenDocument?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationReopenDocumentArgs, 'input'>>;
  splitEntity?: Resolver<ResolversTypes['DataPayload'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'input'>>;
  withdrawDocument?: Resolver<ResolversTypes['DataPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDocumentArgs, 'input'>>;
};

export type OtherFigureResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['OtherFigure'] = ResolversParentTypes['OtherFigure']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  __resolveType: TypeResolveFn<'ProposedEntity' | 'ProposedFigure' | 'ProposedLink' | 'ProposedQuotation', ParentType, ContextType>;
};

export type ProposedEntityResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['ProposedEntity'] = ResolversParentTypes['ProposedEntity']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProposalSource'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedFigureResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['ProposedFigure'] = ResolversParentTypes['ProposedFigure']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basePeriod?: Resolver<Maybe<ResolversTypes['ProposedPeriod']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ProposedPeriod']>, ParentType, ContextType>;
  printedUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProposalSource'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedLinkResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['ProposedLink'] = ResolversParentTypes['ProposedLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProposalSource'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedPeriodResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['ProposedPeriod'] = ResolversParentTypes['ProposedPeriod']> = {
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedQuotationResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['ProposedQuotation'] = ResolversParentTypes['ProposedQuotation']> = {
  about?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProposalSource'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationPreviewResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['PublicationPreview'] = ResolversParentTypes['PublicationPreview']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['FigureEffect']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishDocumentPayloadResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['PublishDocumentPayload'] = ResolversParentTypes['PublishDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['PublicationPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'id'>>;
  drafts?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType>;
  editor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveDraftPayloadResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['RemoveDraftPayload'] = ResolversParentTypes['RemoveDraftPayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SilentSentenceResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['SilentSentence'] = ResolversParentTypes['SilentSentence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = EditorContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = EditorContext> = {
  Candidate?: CandidateResolvers<ContextType>;
  DataPayload?: DataPayloadResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftPayload?: DraftPayloadResolvers<ContextType>;
  FigureEffect?: FigureEffectResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OtherFigure?: OtherFigureResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposedEntity?: ProposedEntityResolvers<ContextType>;
  ProposedFigure?: ProposedFigureResolvers<ContextType>;
  ProposedLink?: ProposedLinkResolvers<ContextType>;
  ProposedPeriod?: ProposedPeriodResolvers<ContextType>;
  ProposedQuotation?: ProposedQuotationResolvers<ContextType>;
  PublicationPreview?: PublicationPreviewResolvers<ContextType>;
  PublishDocumentPayload?: PublishDocumentPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveDraftPayload?: RemoveDraftPayloadResolvers<ContextType>;
  SilentSentence?: SilentSentenceResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

