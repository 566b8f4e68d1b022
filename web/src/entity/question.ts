/** A query for all facts of an entity, for the playground, a program or a file; a list has one page. */
export const questionOf = (page: number): string => `# What is known of this entity, and in which words?
query EntityFacts($id: ID!) {
  entity(id: $id) {
    id
    name
    aliases
    description
    relationships(first: ${page}) {
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
    observations(first: ${page}) {
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
    quotations(first: ${page}) {
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
