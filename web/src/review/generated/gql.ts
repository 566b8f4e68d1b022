/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation Propose($input: ProposeDocumentInput!) {\n    proposeDocument(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.ProposeDocument,
    "\n  mutation Decide($input: DecideInput!) {\n    changed: decide(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.DecideDocument,
    "\n  mutation AcceptAll($input: AcceptAllInput!) {\n    changed: acceptAll(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.AcceptAllDocument,
    "\n  mutation AddFact($input: AddFactInput!) {\n    changed: addFact(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.AddFactDocument,
    "\n  mutation RemoveFact($input: RemoveFactInput!) {\n    changed: removeFact(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.RemoveFactDocument,
    "\n  mutation Explain($input: ExplainSentencesInput!) {\n    changed: explainSentences(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.ExplainDocument,
    "\n  mutation Publish($input: PublishDocumentInput!) {\n    publishDocument(input: $input) {\n      document\n      publication {\n        ...PreviewParts\n      }\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.PublishDocument,
    "\n  mutation Withdraw($input: WithdrawDocumentInput!) {\n    withdrawDocument(input: $input) {\n      files\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.WithdrawDocument,
    "\n  mutation RemoveDraft($input: RemoveDraftInput!) {\n    removeDraft(input: $input) {\n      removed\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.RemoveDraftDocument,
    "\n  mutation Reopen($input: ReopenDocumentInput!) {\n    reopenDocument(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.ReopenDocument,
    "\n  mutation Merge($input: MergeEntitiesInput!) {\n    decided: mergeEntities(input: $input) {\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.MergeDocument,
    "\n  mutation KeepApart($input: KeepApartInput!) {\n    decided: keepApart(input: $input) {\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": typeof types.KeepApartDocument,
    "\n  query Drafts {\n    drafts {\n      id\n      revision\n      title\n      publisher\n      published\n      document\n      progress {\n        accepted\n        rejected\n        unsure\n        left\n      }\n    }\n  }\n": typeof types.DraftsDocument,
    "\n  fragment DraftParts on Draft {\n    id\n    revision\n    title\n    publisher\n    published\n    url\n    language\n    license\n    text\n    notes\n    document\n    progress {\n      accepted\n      rejected\n      unsure\n      left\n    }\n    silentSentences {\n      number\n      start\n      end\n      reason\n    }\n    proposals {\n      __typename\n      key\n      exact\n      start\n      end\n      confidence\n      source\n      isReady\n      decision {\n        outcome\n        isEdited\n        by\n      }\n      ... on ProposedEntity {\n        name\n        type\n        aliases\n        verdict\n        match {\n          id\n          name\n          score\n          why\n        }\n        candidates {\n          id\n          name\n          score\n          why\n        }\n        mentions {\n          start\n          end\n        }\n        description\n      }\n      ... on ProposedFigure {\n        raw\n        value\n        min\n        max\n        unit\n        printedUnit\n        qualifier\n        kind\n        about\n        indicator\n        period {\n          label\n          start\n          end\n        }\n        dueBy\n        statedBy\n      }\n      ... on ProposedLink {\n        subject\n        predicate\n        reads\n        object\n        statedBy\n        isHint\n      }\n      ... on ProposedQuotation {\n        speaker\n        said: text\n        quoted: about\n      }\n    }\n  }\n": typeof types.DraftPartsFragmentDoc,
    "\n  fragment ErrorParts on UserError {\n    code\n    message\n    key\n  }\n": typeof types.ErrorPartsFragmentDoc,
    "\n  fragment PreviewParts on PublicationPreview {\n    document\n    entities\n    names\n    links\n    figures\n    quotations\n    indicators\n    units\n    repeated\n    duplicates\n    obstacles {\n      ...ErrorParts\n    }\n    effects {\n      key\n      effect\n      others {\n        id\n        raw\n        kind\n        dueBy\n        period\n        words\n        document\n        documentTitle\n      }\n    }\n  }\n": typeof types.PreviewPartsFragmentDoc,
    "\n  query Draft($id: ID!) {\n    draft(id: $id) {\n      ...DraftParts\n    }\n  }\n": typeof types.DraftDocument,
    "\n  query Preview($id: ID!, $undecided: Boolean!) {\n    draft(id: $id) {\n      preview(undecided: $undecided) {\n        ...PreviewParts\n      }\n    }\n  }\n": typeof types.PreviewDocument,
};
const documents: Documents = {
    "\n  mutation Propose($input: ProposeDocumentInput!) {\n    proposeDocument(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.ProposeDocument,
    "\n  mutation Decide($input: DecideInput!) {\n    changed: decide(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.DecideDocument,
    "\n  mutation AcceptAll($input: AcceptAllInput!) {\n    changed: acceptAll(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.AcceptAllDocument,
    "\n  mutation AddFact($input: AddFactInput!) {\n    changed: addFact(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.AddFactDocument,
    "\n  mutation RemoveFact($input: RemoveFactInput!) {\n    changed: removeFact(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.RemoveFactDocument,
    "\n  mutation Explain($input: ExplainSentencesInput!) {\n    changed: explainSentences(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.ExplainDocument,
    "\n  mutation Publish($input: PublishDocumentInput!) {\n    publishDocument(input: $input) {\n      document\n      publication {\n        ...PreviewParts\n      }\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.PublishDocument,
    "\n  mutation Withdraw($input: WithdrawDocumentInput!) {\n    withdrawDocument(input: $input) {\n      files\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.WithdrawDocument,
    "\n  mutation RemoveDraft($input: RemoveDraftInput!) {\n    removeDraft(input: $input) {\n      removed\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.RemoveDraftDocument,
    "\n  mutation Reopen($input: ReopenDocumentInput!) {\n    reopenDocument(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.ReopenDocument,
    "\n  mutation Merge($input: MergeEntitiesInput!) {\n    decided: mergeEntities(input: $input) {\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.MergeDocument,
    "\n  mutation KeepApart($input: KeepApartInput!) {\n    decided: keepApart(input: $input) {\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n": types.KeepApartDocument,
    "\n  query Drafts {\n    drafts {\n      id\n      revision\n      title\n      publisher\n      published\n      document\n      progress {\n        accepted\n        rejected\n        unsure\n        left\n      }\n    }\n  }\n": types.DraftsDocument,
    "\n  fragment DraftParts on Draft {\n    id\n    revision\n    title\n    publisher\n    published\n    url\n    language\n    license\n    text\n    notes\n    document\n    progress {\n      accepted\n      rejected\n      unsure\n      left\n    }\n    silentSentences {\n      number\n      start\n      end\n      reason\n    }\n    proposals {\n      __typename\n      key\n      exact\n      start\n      end\n      confidence\n      source\n      isReady\n      decision {\n        outcome\n        isEdited\n        by\n      }\n      ... on ProposedEntity {\n        name\n        type\n        aliases\n        verdict\n        match {\n          id\n          name\n          score\n          why\n        }\n        candidates {\n          id\n          name\n          score\n          why\n        }\n        mentions {\n          start\n          end\n        }\n        description\n      }\n      ... on ProposedFigure {\n        raw\n        value\n        min\n        max\n        unit\n        printedUnit\n        qualifier\n        kind\n        about\n        indicator\n        period {\n          label\n          start\n          end\n        }\n        dueBy\n        statedBy\n      }\n      ... on ProposedLink {\n        subject\n        predicate\n        reads\n        object\n        statedBy\n        isHint\n      }\n      ... on ProposedQuotation {\n        speaker\n        said: text\n        quoted: about\n      }\n    }\n  }\n": types.DraftPartsFragmentDoc,
    "\n  fragment ErrorParts on UserError {\n    code\n    message\n    key\n  }\n": types.ErrorPartsFragmentDoc,
    "\n  fragment PreviewParts on PublicationPreview {\n    document\n    entities\n    names\n    links\n    figures\n    quotations\n    indicators\n    units\n    repeated\n    duplicates\n    obstacles {\n      ...ErrorParts\n    }\n    effects {\n      key\n      effect\n      others {\n        id\n        raw\n        kind\n        dueBy\n        period\n        words\n        document\n        documentTitle\n      }\n    }\n  }\n": types.PreviewPartsFragmentDoc,
    "\n  query Draft($id: ID!) {\n    draft(id: $id) {\n      ...DraftParts\n    }\n  }\n": types.DraftDocument,
    "\n  query Preview($id: ID!, $undecided: Boolean!) {\n    draft(id: $id) {\n      preview(undecided: $undecided) {\n        ...PreviewParts\n      }\n    }\n  }\n": types.PreviewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Propose($input: ProposeDocumentInput!) {\n    proposeDocument(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Decide($input: DecideInput!) {\n    changed: decide(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').DecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAll($input: AcceptAllInput!) {\n    changed: acceptAll(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFact($input: AddFactInput!) {\n    changed: addFact(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').AddFactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFact($input: RemoveFactInput!) {\n    changed: removeFact(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveFactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Explain($input: ExplainSentencesInput!) {\n    changed: explainSentences(input: $input) {\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Publish($input: PublishDocumentInput!) {\n    publishDocument(input: $input) {\n      document\n      publication {\n        ...PreviewParts\n      }\n      draft {\n        ...DraftParts\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').PublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Withdraw($input: WithdrawDocumentInput!) {\n    withdrawDocument(input: $input) {\n      files\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDraft($input: RemoveDraftInput!) {\n    removeDraft(input: $input) {\n      removed\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reopen($input: ReopenDocumentInput!) {\n    reopenDocument(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Merge($input: MergeEntitiesInput!) {\n    decided: mergeEntities(input: $input) {\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').MergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepApart($input: KeepApartInput!) {\n    decided: keepApart(input: $input) {\n      userErrors {\n        ...ErrorParts\n      }\n    }\n  }\n"): typeof import('./graphql').KeepApartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Drafts {\n    drafts {\n      id\n      revision\n      title\n      publisher\n      published\n      document\n      progress {\n        accepted\n        rejected\n        unsure\n        left\n      }\n    }\n  }\n"): typeof import('./graphql').DraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftParts on Draft {\n    id\n    revision\n    title\n    publisher\n    published\n    url\n    language\n    license\n    text\n    notes\n    document\n    progress {\n      accepted\n      rejected\n      unsure\n      left\n    }\n    silentSentences {\n      number\n      start\n      end\n      reason\n    }\n    proposals {\n      __typename\n      key\n      exact\n      start\n      end\n      confidence\n      source\n      isReady\n      decision {\n        outcome\n        isEdited\n        by\n      }\n      ... on ProposedEntity {\n        name\n        type\n        aliases\n        verdict\n        match {\n          id\n          name\n          score\n          why\n        }\n        candidates {\n          id\n          name\n          score\n          why\n        }\n        mentions {\n          start\n          end\n        }\n        description\n      }\n      ... on ProposedFigure {\n        raw\n        value\n        min\n        max\n        unit\n        printedUnit\n        qualifier\n        kind\n        about\n        indicator\n        period {\n          label\n          start\n          end\n        }\n        dueBy\n        statedBy\n      }\n      ... on ProposedLink {\n        subject\n        predicate\n        reads\n        object\n        statedBy\n        isHint\n      }\n      ... on ProposedQuotation {\n        speaker\n        said: text\n        quoted: about\n      }\n    }\n  }\n"): typeof import('./graphql').DraftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ErrorParts on UserError {\n    code\n    message\n    key\n  }\n"): typeof import('./graphql').ErrorPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreviewParts on PublicationPreview {\n    document\n    entities\n    names\n    links\n    figures\n    quotations\n    indicators\n    units\n    repeated\n    duplicates\n    obstacles {\n      ...ErrorParts\n    }\n    effects {\n      key\n      effect\n      others {\n        id\n        raw\n        kind\n        dueBy\n        period\n        words\n        document\n        documentTitle\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($id: ID!) {\n    draft(id: $id) {\n      ...DraftParts\n    }\n  }\n"): typeof import('./graphql').DraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preview($id: ID!, $undecided: Boolean!) {\n    draft(id: $id) {\n      preview(undecided: $undecided) {\n        ...PreviewParts\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
