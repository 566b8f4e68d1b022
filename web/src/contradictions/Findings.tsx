import type { ReactNode } from 'react';
import type { Pages } from '../api/use-pages';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { counted } from '../words';

interface Props<One> {
  readonly id: string;
  /** Their name, for one and for several. */
  readonly what: readonly [one: string, many: string];
  /** The heading if there are none: "No contradictions" by default. */
  readonly none?: string;
  readonly pages: Pages<One>;
  /** What it means if there are none; without it, nothing is shown then. */
  readonly empty?: string;
  readonly children: (one: One) => ReactNode;
}

/** Findings of one kind, under their number. */
export function Findings<One>({ id, what: [one, many], none, pages, empty, children }: Props<One>) {
  return (
    <Answered query={pages} what={`the ${many}`}>
      {({ nodes, totalCount }) =>
        (totalCount > 0 || empty !== undefined) && (
          <section className="stack" aria-labelledby={`${id}-title`} id={id}>
            <h2 id={`${id}-title`}>
              {totalCount === 0 ? (none ?? `No ${many}`) : counted(totalCount, one, many)}
            </h2>
            {totalCount === 0 && <p className="soft">{empty}</p>}
            {nodes.map(children)}
            <More pages={pages} what={many.split(' ')[0] ?? many} />
          </section>
        )
      }
    </Answered>
  );
}
