import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { MomentPartsFragment } from '../generated/graphql';
import { choicesOf, type Choice } from '../parts/choices';
import { MOMENTS } from '../parts/moment';
import { More } from '../parts/More';
import { Select } from '../parts/Select';
import { useChoices } from '../parts/use-choices';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { counted } from '../words';
import { MomentLine } from './MomentLine';
import { TimePicture } from './TimePicture';
import './timeline.css';

const TIMELINE = graphql(`
  query WholeTimeline($after: String) {
    timeline(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MomentParts
      }
    }
  }
`);

/** Everything that the documents date, on one time line and as a list. */
export default function TimelineScreen() {
  const [params, choose] = useChoices();
  const pages = usePages(TIMELINE, {}, ({ timeline }) => timeline);
  return (
    <Screen
      title="Timeline"
      lead="What happened, was measured, falls due, began or ended. What no document dates is not here."
    >
      <Answered query={pages} what="the timeline" shape="page">
        {({ nodes: all }) => {
          const moments = all.filter((moment) =>
            FIELDS.every(({ id, of }) => passes(params.get(id), of(moment))),
          );
          return (
            <>
              <div className="filters" role="group" aria-label="Narrow the timeline">
                {FIELDS.map(({ id, name, of }) => (
                  <Select
                    key={id}
                    name={name}
                    value={params.get(id)}
                    choices={choicesOf(all.flatMap(of))}
                    onChoose={(value) => choose(id, value)}
                  />
                ))}
              </div>
              <p role="status">
                <strong>{counted(moments.length, 'entry', 'entries')}</strong>
              </p>
              {moments.length === 0 ? (
                <Empty>Nothing that is dated matches these filters.</Empty>
              ) : (
                <>
                  <TimePicture moments={moments} />
                  <ol className="moments card">
                    {moments.map((moment) => (
                      <MomentLine key={moment.id} moment={moment} />
                    ))}
                  </ol>
                </>
              )}
              <More pages={pages} what="entries" />
            </>
          );
        }}
      </Answered>
    </Screen>
  );
}

const FIELDS: readonly {
  readonly id: string;
  readonly name: string;
  readonly of: (moment: MomentPartsFragment) => readonly Choice[];
}[] = [
  { id: 'kind', name: 'What', of: ({ kind }) => [{ value: kind, label: MOMENTS[kind] }] },
  {
    id: 'about',
    name: 'About',
    of: ({ about }) => about.map(({ id, name }) => ({ value: id, label: name })),
  },
  { id: 'year', name: 'Year', of: yearsOf },
];

function yearsOf({ earliest, latest }: MomentPartsFragment): readonly Choice[] {
  const [from, to] = [earliest ?? latest, latest ?? earliest].map((day) => Number(day?.slice(0, 4)));
  if (from === undefined || to === undefined || Number.isNaN(from)) return [];
  return Array.from({ length: to - from + 1 }, (_none, index) => String(from + index)).map((year) => ({
    value: year,
    label: year,
  }));
}

const passes = (wanted: string | null, values: readonly Choice[]): boolean =>
  wanted === null || values.some(({ value }) => value === wanted);
