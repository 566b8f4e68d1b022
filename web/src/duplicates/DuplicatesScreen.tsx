import { usePages } from '../api/use-pages';
import { Findings } from '../contradictions/Findings';
import '../contradictions/contradictions.css';
import { graphql } from '../generated';
import { Screen } from '../shell/Screen';
import { DuplicateCard } from './DuplicateCard';
import './duplicates.css';

const DUPLICATES = graphql(`
  query Duplicates($after: String) {
    duplicates(first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DuplicateParts
      }
    }
  }
`);

/** Entities that may be one, side by side, until a person decides. */
export default function DuplicatesScreen() {
  const pages = usePages(DUPLICATES, {}, ({ duplicates }) => duplicates);
  return (
    <Screen
      title="Duplicates"
      lead="Entities with one name, or with names that differ by a letter or two. Nothing is merged by itself: you decide, and the decision is a line of the data that can be taken out again."
    >
      <Findings
        id="duplicates"
        what={['possible duplicate', 'possible duplicates']}
        pages={pages}
        empty="No two entities have names so alike, apart from those that were decided before in data/decisions.yaml."
      >
        {(duplicate) => <DuplicateCard key={duplicate.id} duplicate={duplicate} />}
      </Findings>
    </Screen>
  );
}
