import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import vocabulary from '../../../generated/vocabulary.json' with { type: 'json' };
import { graphql } from '../generated';
import { searchPath } from '../links';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { Together } from '../shell/Together';
import { Absences } from './Absences';
import { Codes } from './Codes';
import { Commitments } from './Commitments';
import './entity-screen.css';
import { EntityHead } from './EntityHead';
import { Figures } from './Figures';
import { Mentions } from './Mentions';
import { Quotations } from './Quotations';
import { Relations } from './Relations';
import { SmallGraph } from './SmallGraph';
import { Stated } from './Stated';
import { Timeline } from './Timeline';

const ENTITY = graphql(`
  query Entity($id: ID!) {
    entity(id: $id) {
      ...EntityHeadParts
      relationships(first: 1) {
        totalCount
      }
      observations(first: 1) {
        totalCount
      }
      quotations(first: 1) {
        totalCount
      }
    }
  }
`);

/** All that is known of one entity, each fact with its words. Sections without facts are left out. */
export default function EntityScreen({ params }: { readonly params: { readonly id: string } }) {
  const query = useQuery(ENTITY, { id: params.id });
  return (
    <Answered query={query} what="the entity" shape="page">
      {({ entity }) =>
        entity ? (
          <Screen title={entity.name} lead={entity.description} className="entity-screen">
            <EntityHead entity={entity} hasFigures={entity.observations.totalCount > 0} />
            <Together key={entity.id} what="its facts">
              <div className="entity-columns">
                <div className="stack facts">
                  {entity.relationships.totalCount > 0 && <Relations id={entity.id} />}
                  {entity.retractedAt == null && <Absences entity={entity} />}
                  {entity.observations.totalCount > 0 && <Figures id={entity.id} />}
                  {entity.observations.totalCount > 0 && <Commitments id={entity.id} />}
                  {vocabulary.types[entity.__typename].agent !== null && <Stated entity={entity} />}
                  {entity.quotations.totalCount > 0 && <Quotations entity={entity} />}
                </div>
                <aside className="stack" aria-label="Neighbours, dates and documents">
                  {entity.relationships.totalCount > 0 && <SmallGraph entity={entity} />}
                  <Timeline id={entity.id} />
                  <Mentions id={entity.id} />
                  <Codes entity={entity} />
                </aside>
              </div>
            </Together>
          </Screen>
        ) : (
          <Screen title="No such entity">
            <Empty>
              The graph has nothing with the id <code>{params.id}</code>.{' '}
              <Link href={searchPath(nameIn(params.id))}>Search for “{nameIn(params.id)}”</Link>
            </Empty>
          </Screen>
        )
      }
    </Answered>
  );
}

/** The words of an id, such as "karachi it park": the entity may have another id now. */
const nameIn = (id: string): string =>
  id
    .slice(id.indexOf(':') + 1)
    .replaceAll('-', ' ')
    .slice(0, 200);
