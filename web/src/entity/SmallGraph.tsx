import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EntityPartsFragment } from '../generated/graphql';
import { Answered } from '../shell/Answered';
import { NeighboursPicture } from './NeighboursPicture';
import { Section } from './Section';
import { counted } from '../words';

const NEIGHBOURS = graphql(`
  query Neighbours($id: ID!) {
    neighbourhood(ids: [$id], perPredicate: 6) {
      nodes {
        ...EntityParts
      }
      edges {
        id
        source
        target
        predicate
      }
      hidden {
        node
        count
      }
    }
  }
`);

interface Props {
  readonly entity: EntityPartsFragment;
  /** Names the entity where nothing around it does. */
  readonly title?: string;
}

/** Its neighbours in a circle: a picture drawn without a library of graphs, which this screen need not wait for. */
export function SmallGraph({ entity, title = 'Neighbours' }: Props) {
  const query = useQuery(NEIGHBOURS, { id: entity.id });
  return (
    <Section id="small-graph" title={title}>
      <Answered query={query} what="the neighbours">
        {({ neighbourhood: { nodes, edges, hidden } }) => {
          const left = hidden
            .filter(({ node }) => node === entity.id)
            .reduce((sum, { count }) => sum + count, 0);
          return (
            <>
              <NeighboursPicture centre={entity} nodes={nodes} edges={edges} />
              {left > 0 && (
                <p className="small soft">
                  {counted(left, 'more link is', 'more links are')} not in the picture.
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
