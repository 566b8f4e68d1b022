import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { EntityLink } from '../parts/EntityLink';
import { counted } from '../words';

const FACTS = graphql(`
  query CandidateFacts($id: ID!) {
    entity(id: $id) {
      ...EntityParts
      description
      aliases
      observations(first: 1) {
        totalCount
      }
      relationships(first: 1) {
        totalCount
      }
    }
  }
`);

/** What the graph knows of an entity, in a few words: enough to tell whether it is meant. */
export function CandidateFacts({ id }: { readonly id: string }) {
  const { data } = useQuery(FACTS, { id });
  const entity = data?.entity;
  if (!entity) return null;
  const { description, aliases, observations, relationships } = entity;
  return (
    <span className="small candidate-facts">
      <EntityLink entity={entity} /> <span className="soft">{description}</span>
      {aliases.length > 0 && <span className="soft"> Also {aliases.slice(0, 4).join(', ')}.</span>}
      <span className="soft">
        {' '}
        {counted(observations.totalCount, 'figure', 'figures')},{' '}
        {counted(relationships.totalCount, 'link', 'links')}.
      </span>
    </span>
  );
}
