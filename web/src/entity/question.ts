import { PAGE } from '../limits';

/** A query for all facts of an entity, for the playground, a program or a file. */
export const QUESTION = `# What is known of this entity, and in which words?
query EntityFacts($id: ID!) {
  entity(id: $id) {
    id
    name
    aliases
    description
    relationships(first: ${PAGE}) {
      totalCount
      nodes {
        predicate
        subject {
          id
          name
        }
        object {
          id
          name
        }
        evidence {
          exact
          start
          end
        }
      }
    }
    observations(first: ${PAGE}) {
      totalCount
      nodes {
        kind
        indicator {
          name
        }
        quantity {
          raw
          normalized {
            value
            min
            max
            unit {
              code
            }
          }
        }
        period {
          label
          start
          end
        }
        dueBy
        statedBy {
          name
        }
        evidence {
          exact
          start
          end
        }
      }
    }
    quotations(first: ${PAGE}) {
      totalCount
      nodes {
        speaker {
          name
        }
        text
      }
    }
  }
}
`;
