import { graphql } from '../generated';

/** What the data is about, how much there is, and where to start. */
export const HOME = graphql(`
  query Home {
    dataset {
      title
      example
      subject {
        ...EntityParts
      }
      featured {
        ...EntityParts
      }
      questions {
        text
        path
      }
    }
    statistics {
      types {
        value
        count
      }
    }
    figures: observations(first: 1) {
      totalCount
    }
    promises: commitments(first: 1) {
      totalCount
    }
    articles: documents(where: { kind: ARTICLE }, first: 1) {
      totalCount
    }
  }
`);
