import { useQuery } from '../api/use-query';
import { ENTITY_TYPES } from '../entity-types';
import { graphql } from '../generated';
import { EntityBadge } from '../parts/EntityBadge';
import { SearchBox } from '../search/SearchBox';
import { Answered } from '../shell/Answered';
import { Screen } from '../shell/Screen';

const STATE = graphql(`
  query HomeCounts {
    statistics {
      types {
        value
        count
      }
    }
  }
`);

export function HomeScreen() {
  const query = useQuery(STATE, {});
  return (
    <Screen
      title="Search the graph"
      lead="The people, institutions, places, programmes and figures of a country’s ICT sector: every fact with the words it rests on."
    >
      <SearchBox />
      <Answered query={query} what="the counts">
        {({ statistics }) => (
          <ul className="row">
            {statistics.types.map(({ value, count }) => {
              const type = value as keyof typeof ENTITY_TYPES; // the values of `types` are types of entities
              return (
                <li key={value} className="chip">
                  <EntityBadge type={type} /> {ENTITY_TYPES[type].plural} {count}
                </li>
              );
            })}
          </ul>
        )}
      </Answered>
    </Screen>
  );
}
