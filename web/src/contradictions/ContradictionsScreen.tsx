import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { CheckFilter } from '../generated/graphql';
import { Screen } from '../shell/Screen';
import { Together } from '../shell/Together';
import { CheckCard } from './CheckCard';
import { ConflictCard } from './ConflictCard';
import './contradictions.css';
import { Findings } from './Findings';
import { PossibleDuplicates } from './PossibleDuplicates';

const CONFLICTS = graphql(`
  query Conflicts($after: String) {
    conflicts(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ConflictParts
      }
    }
  }
`);

const CHECKS = graphql(`
  query Checks($where: CheckFilter, $after: String) {
    checks(where: $where, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CheckParts
      }
    }
  }
`);

const useChecks = (where: CheckFilter) => usePages(CHECKS, { where }, ({ checks }) => checks);

/** Figures that exclude each other or do not add up, followed by those that agree: both sides with their words. */
export default function ContradictionsScreen() {
  return (
    <Screen
      title="Contradictions"
      lead="Where statements cannot all be true, or do not follow from each other. Both sides are shown with their words; you decide which is right."
    >
      <Together what="the contradictions">
        <All />
      </Together>
    </Screen>
  );
}

function All() {
  const conflicts = usePages(CONFLICTS, {}, (answer) => answer.conflicts);
  const failing = useChecks({ withinRounding: false, withinPossible: false });
  const near = useChecks({ withinRounding: false, withinPossible: true });
  const agreeing = useChecks({ withinRounding: true });
  const isNothingChecked = [failing, near, agreeing].every(({ data }) => data?.totalCount === 0);
  return (
    <div className="contradictions">
      <Findings
        id="conflicts"
        what={['contradiction', 'contradictions']}
        pages={conflicts}
        empty="No two statements of the same thing, time and meaning exclude each other. “Over 40” and “43” do not; “43” and “44” would."
      >
        {(conflict) => <ConflictCard key={conflict.id} conflict={conflict} />}
      </Findings>
      <Findings
        id="failing"
        what={['check fails', 'checks fail']}
        none="No check fails"
        pages={failing}
        empty={
          isNothingChecked
            ? 'No figure can be computed again from others.'
            : 'Every figure that can be computed again from others agrees with them.'
        }
      >
        {(check) => <CheckCard key={check.id} check={check} />}
      </Findings>
      <Findings
        id="near"
        what={['check agrees within rounding', 'checks agree within rounding']}
        pages={near}
      >
        {(check) => <CheckCard key={check.id} check={check} />}
      </Findings>
      <Findings id="agreeing" what={['check agrees', 'checks agree']} pages={agreeing}>
        {(check) => <CheckCard key={check.id} check={check} />}
      </Findings>
      <PossibleDuplicates />
    </div>
  );
}
