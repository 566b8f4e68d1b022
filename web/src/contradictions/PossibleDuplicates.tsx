import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { Answered } from '../shell/Answered';
import { counted } from '../words';

const COUNT = graphql(`
  query CountOfDuplicates {
    duplicates(first: 1) {
      totalCount
    }
  }
`);

/** A name that stands for two entities spoils every comparison: the way to decide about them. */
export function PossibleDuplicates() {
  const query = useQuery(COUNT, {});
  return (
    <Answered query={query} what="the possible duplicates">
      {({ duplicates: { totalCount } }) => (
        <p className="soft">
          Two entities may be one:{' '}
          <Link href="/duplicates">
            {totalCount === 0
              ? 'no possible duplicates'
              : counted(totalCount, 'possible duplicate', 'possible duplicates')}
          </Link>
          .
        </p>
      )}
    </Answered>
  );
}
