// What the review changes through the editors' API.
import { graphql } from './generated';

export const PROPOSE = graphql(`
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
`);

export const DECIDE = graphql(`
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
`);

export const ACCEPT_ALL = graphql(`
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
`);

export const ADD_FACT = graphql(`
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
`);

export const REMOVE_FACT = graphql(`
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
`);

export const EXPLAIN = graphql(`
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
`);

export const PUBLISH = graphql(`
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
`);

export const WITHDRAW = graphql(`
  mutation Withdraw($input: WithdrawDocumentInput!) {
    withdrawDocument(input: $input) {
      files
      userErrors {
        ...ErrorParts
      }
    }
  }
`);

export const REMOVE_DRAFT = graphql(`
  mutation RemoveDraft($input: RemoveDraftInput!) {
    removeDraft(input: $input) {
      removed
      userErrors {
        ...ErrorParts
      }
    }
  }
`);

export const REOPEN = graphql(`
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
`);

export const MERGE = graphql(`
  mutation Merge($input: MergeEntitiesInput!) {
    decided: mergeEntities(input: $input) {
      userErrors {
        ...ErrorParts
      }
    }
  }
`);

export const KEEP_APART = graphql(`
  mutation KeepApart($input: KeepApartInput!) {
    decided: keepApart(input: $input) {
      userErrors {
        ...ErrorParts
      }
    }
  }
`);
