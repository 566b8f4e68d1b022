import { ENTITY_TYPES } from '../entity-types';
import { choicesOf, type Choice } from '../parts/choices';
import { EntityLink } from '../parts/EntityLink';
import { More } from '../parts/More';
import { Select } from '../parts/Select';
import { useChoices } from '../parts/use-choices';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { counted } from '../words';
import './map.css';
import { MapPicture } from './MapPicture';
import { onMap, usePlaces, type PlaceWithFacts } from './places';

/** The places on the coast lines of the earth, and what lies in each. */
export default function MapScreen() {
  const [params, choose] = useChoices();
  const pages = usePlaces();
  const [type, chosen] = [params.get('type'), params.get('place')];
  const choosePlace = (id: string): void => choose('place', id === chosen ? null : id);
  return (
    <Screen
      title="Map"
      lead="The places of the graph and what lies in them, on coast lines alone: borders are disputed, and none are drawn."
    >
      <Answered query={pages} what="the places">
        {({ nodes }) => {
          const all = onMap(nodes);
          const places = all.filter((place) => type === null || typesOf(place).includes(type));
          const listed = chosen === null ? places : places.filter(({ id }) => id === chosen);
          return (
            <>
              <div className="filters" role="group" aria-label="Narrow the map">
                <Select
                  name="With"
                  value={type}
                  choices={choicesOf(all.flatMap(toChoices))}
                  onChoose={(value) => choose('type', value)}
                />
                <Select
                  name="Place"
                  value={chosen}
                  choices={places.map(({ id, name }) => ({ value: id, label: name }))}
                  onChoose={(value) => choose('place', value)}
                />
              </div>
              <p role="status">
                <strong>{counted(listed.length, 'place', 'places')}</strong>
              </p>
              {places.length > 0 && <MapPicture places={places} chosen={chosen} onChoose={choosePlace} />}
              {listed.length === 0 ? (
                <Empty>No place on the map passes these filters.</Empty>
              ) : (
                <ul className="places">
                  {listed.map((place) => (
                    <PlaceCard key={place.id} place={place} />
                  ))}
                </ul>
              )}
              <More pages={pages} what="places" />
            </>
          );
        }}
      </Answered>
    </Screen>
  );
}

function PlaceCard({ place }: { readonly place: PlaceWithFacts }) {
  return (
    <li className="card stack" id={place.id}>
      <h2>
        <EntityLink entity={place} />
      </h2>
      {place.figures > 0 && (
        <p className="small soft">{counted(place.figures, 'figure', 'figures')} about it</p>
      )}
      {place.inside.length > 0 ? (
        <ul className="stack" aria-label={`What lies in ${place.name}`}>
          {place.inside.map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="small soft">No document says what lies there.</p>
      )}
    </li>
  );
}

const typesOf = ({ __typename, inside }: PlaceWithFacts): readonly string[] => [
  __typename,
  ...inside.map((entity) => entity.__typename),
];

/** The types of the places and of what lies in them. */
const toChoices = (place: PlaceWithFacts): readonly Choice[] =>
  typesOf(place).map((value) => ({ value, label: ENTITY_TYPES[value as keyof typeof ENTITY_TYPES].plural }));
