import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { CommitmentStatus } from '../generated/graphql';
import { PAGE } from '../limits';
import { formatEdtf } from '../parts/dates';
import { More } from '../parts/More';
import { useChoices } from '../parts/use-choices';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { counted, STATUSES } from '../words';
import { CommitmentCard } from './CommitmentCard';
import { DueStrip } from './DueStrip';
import './promises.css';
import { SlippedChip } from './SlippedChip';
import { StatusChips } from './StatusChips';

const COMMITMENTS = graphql(`
  query Commitments($asOf: EDTF, $where: CommitmentFilter, $first: Int!, $after: String) {
    commitments(asOf: $asOf, where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CommitmentParts
      }
    }
  }
`);

const isStatus = (name: string | null): name is CommitmentStatus => name !== null && name in STATUSES;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every target and forecast, by due date, with its status as of a day that the reader chooses. */
export default function PromisesScreen() {
  const [params, choose] = useChoices();
  const asOf = DAY.test(params.get('asOf') ?? '') ? params.get('asOf') : null;
  const today = new Date().toISOString().slice(0, 10); // the API judges by the same day by default
  const named = params.get('status');
  const status = isStatus(named) ? named : undefined;
  const slipped = params.get('slipped') === 'true';
  const pages = usePages(
    COMMITMENTS,
    {
      asOf,
      where: { ...(status && { status: [status] }), ...(slipped && { slipped }) },
      first: PAGE,
    },
    ({ commitments }) => commitments,
  );
  return (
    <Screen
      title="Promises"
      lead="All targets and forecasts by due date, with their status on a day of your choice and the reason for it."
    >
      <div className="row promises-filter">
        <label className="row">
          <span className="small soft">Judged on</span>
          <input type="date" value={asOf ?? today} onChange={(event) => choose('asOf', event.target.value)} />
        </label>
        <StatusChips asOf={asOf} chosen={status} onChoose={(one) => choose('status', one)} />
        <SlippedChip
          asOf={asOf}
          chosen={slipped}
          onChoose={(one) => choose('slipped', one ? 'true' : null)}
        />
      </div>
      <Answered query={pages} what="the promises" shape="cards">
        {({ nodes, totalCount }) => (
          <>
            <p role="status">
              <strong>{counted(totalCount, 'promise', 'promises')}</strong>
              {nodes[0] && <span className="soft">, judged on {formatEdtf(nodes[0].asOf)}</span>}
            </p>
            {nodes.length === 0 ? (
              <Empty>No promise matches these filters on that day.</Empty>
            ) : (
              <>
                <DueStrip commitments={nodes} day={asOf ?? today} isToday={asOf === null || asOf === today} />
                <ul className="promises">
                  {nodes.map((commitment) => (
                    <CommitmentCard key={commitment.promise.id} commitment={commitment} withEntity />
                  ))}
                </ul>
              </>
            )}
            <More pages={pages} what="promises" />
          </>
        )}
      </Answered>
    </Screen>
  );
}
