// What the review asks of the editors' API.
import { graphql } from './generated';

export const DRAFTS = graphql(`
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
`);

graphql(`
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
`);

graphql(`
  fragment ErrorParts on UserError {
    code
    message
    key
  }
`);

graphql(`
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
`);

export const DRAFT = graphql(`
  query Draft($id: ID!) {
    draft(id: $id) {
      ...DraftParts
    }
  }
`);

export const PREVIEW = graphql(`
  query Preview($id: ID!, $undecided: Boolean!) {
    draft(id: $id) {
      preview(undecided: $undecided) {
        ...PreviewParts
      }
    }
  }
`);
