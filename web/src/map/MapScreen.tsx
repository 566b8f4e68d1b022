import { useMemo } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import { isNarrowed, passes } from '../figures/choices';
import { FieldFilters } from '../figures/Filters';
import { useFigures } from '../figures/use-figures';
import type { ObservationPartsFragment, PlacesQuery } from '../generated/graphql';
import { choicesOf, type Choice } from '../parts/choices';
import { More } from '../parts/More';
import { Select } from '../parts/Select';
import { useChoices } from '../parts/use-choices';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { counted } from '../words';
import './map.css';
import { MapPicture } from './MapPicture';
import { PlaceCard } from './PlaceCard';
import { onMap, usePlaces, type PlaceWithFacts } from './places';

/** The places on the coastlines of the earth, what lies in each, and its figures. */
export default function MapScreen() {
  const places = usePlaces();
  const figures = useFigures({});
  return (
    <Screen
      title="Map"
      lead="Places, what lies in them, and its figures. The map has coastlines only, since borders are disputed."
    >
      <Answered query={places} what="the places" shape="picture">
        {({ nodes }) => (
          <Answered query={figures} what="the figures" shape="picture">
            {(known) => (
              <>
                <Places nodes={nodes} known={known.nodes} />
                <More pages={places} what="places" />
                <More pages={figures} what="figures" />
              </>
            )}
          </Answered>
        )}
      </Answered>
    </Screen>
  );
}

interface PlacesProps {
  readonly nodes: PlacesQuery['entities']['nodes'];
  readonly known: readonly ObservationPartsFragment[];
}

function Places({ nodes, known }: PlacesProps) {
  const [params, choose, showAll] = useChoices();
  const [type, chosen] = [params.get('type'), params.get('place')];
  const all = useMemo(() => onMap(nodes, known), [nodes, known]);
  const places = useMemo(
    () =>
      onMap(
        nodes,
        known.filter((figure) => passes(figure, params)),
      ).filter(
        (place) =>
          (type === null || typesOf(place).includes(type)) &&
          (place.figures.length > 0 || !isNarrowed(params)),
      ),
    [nodes, known, params, type],
  );
  const listed = chosen === null ? places : places.filter(({ id }) => id === chosen);
  const count = new Set(listed.flatMap(({ figures }) => figures)).size;
  return (
    <>
      <div className="filters" role="group" aria-label="Narrow the map">
        <Select
          name="What lies there"
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
        <FieldFilters figures={all.flatMap(({ figures }) => figures)} />
        {params.size > 0 && (
          <button type="button" onClick={showAll}>
            Show all
          </button>
        )}
      </div>
      <p role="status">
        <strong>{counted(listed.length, 'place', 'places')}</strong>
        <span className="soft">, {counted(count, 'figure', 'figures')}</span>
      </p>
      {places.length > 0 && (
        <MapPicture
          places={places}
          chosen={chosen}
          onChoose={(id) => choose('place', id === chosen ? null : id)}
        />
      )}
      {listed.length === 0 ? (
        <Empty>No place on the map matches these filters.</Empty>
      ) : (
        <ul className="places">
          {listed.map((place) => (
            <PlaceCard key={place.id} place={place} isChosen={place.id === chosen} />
          ))}
        </ul>
      )}
    </>
  );
}

const typesOf = ({ __typename, inside }: PlaceWithFacts): readonly string[] => [
  __typename,
  ...inside.map((entity) => entity.__typename),
];

/** The types of the places and of what lies in them. */
const toChoices = (place: PlaceWithFacts): readonly Choice[] =>
  typesOf(place).map((value) => ({ value, label: ENTITY_TYPES[value as keyof typeof ENTITY_TYPES].plural }));
