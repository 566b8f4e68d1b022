import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import type { EntityPartsFragment } from '../generated/graphql';
import { eachFactOnce } from '../figures/each-fact-once';
import { FigureTable } from '../parts/FigureTable';
import { More } from '../parts/More';
import { CommitmentCard } from '../promises/CommitmentCard';
import { Answered } from '../shell/Answered';
import { Section } from './Section';

const STATED = graphql(`
  query StatedFigures($id: ID!, $after: String) {
    observations(where: { statedBy: $id }, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ObservationParts
      }
    }
  }
`);

const PROMISED = graphql(`
  query StatedPromises($id: ID!, $after: String) {
    commitments(where: { statedBy: $id }, first: 30, after: $after) {
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

interface Props {
  readonly entity: EntityPartsFragment;
}

/** The promises that it made and the other figures that it stated, about any entity. */
export function Stated({ entity: { id, name } }: Props) {
  return (
    <>
      <Promises id={id} name={name} />
      <Figures id={id} name={name} />
    </>
  );
}

interface By {
  readonly id: string;
  readonly name: string;
}

function Promises({ id, name }: By) {
  const pages = usePages(PROMISED, { id }, ({ commitments }) => commitments);
  return (
    <Answered query={pages} what="the promises made">
      {({ nodes }) =>
        nodes.length > 0 && (
          <Section id="promised" title={`Promised by ${name}`}>
            <ul className="stack">
              {nodes.map((commitment) => (
                <CommitmentCard key={commitment.promise.id} commitment={commitment} withEntity />
              ))}
            </ul>
            <More pages={pages} what="promises" />
          </Section>
        )
      }
    </Answered>
  );
}

function Figures({ id, name }: By) {
  const pages = usePages(STATED, { id }, ({ observations }) => observations);
  return (
    <Answered query={pages} what="the figures stated">
      {({ nodes }) => {
        const measured = nodes.filter(({ kind }) => kind === 'ACTUAL' || kind === 'BASELINE');
        const figures = eachFactOnce(measured);
        return (
          (figures.length > 0 || pages.more) && (
            <Section id="stated" title={`Figures stated by ${name}`}>
              <FigureTable caption={`Figures stated by ${name}`} figures={figures} withEntity />
              <More pages={pages} what="figures, promises among them" />
            </Section>
          )
        );
      }}
    </Answered>
  );
}
