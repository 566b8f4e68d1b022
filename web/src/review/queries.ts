// What the review asks of the editors' API.
import { graphql } from './generated';

export const DRAFTS = graphql(`
  query Drafts {
    editor
    drafts {
      id
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
