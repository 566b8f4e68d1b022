import { graphql } from '../generated';
import type { EntityHeadPartsFragment } from '../generated/graphql';
import { formatEdtf, formatInstant } from '../parts/dates';
import { EntityBadge } from '../parts/EntityBadge';
import { Actions } from './Actions';

graphql(`
  fragment EntityHeadParts on Entity {
    ...EntityParts
    aliases
    description
    retractedAt
    externalIds {
      id
      scheme
      value
      url
      match
    }
    ... on Place {
      coordinates {
        latitude
        longitude
      }
    }
    ... on TechnologyPark {
      status
    }
    ... on Infrastructure {
      infrastructureKind: kind
      status
    }
    ... on Initiative {
      initiativeKind: kind
    }
    ... on Event {
      eventKind: kind
      date
    }
  }
`);

interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

interface Props {
  readonly entity: EntityHeadPartsFragment;
}

/** What it is at a glance: its type, other names, codes, and the ways on from here. */
export function EntityHead({ entity }: Props) {
  const { aliases, externalIds, retractedAt } = entity;
  return (
    <div className="entity-head stack">
      {retractedAt != null && (
        <p className="retracted" role="note">
          Gone from the data since {formatInstant(retractedAt)}; found by the id alone.
        </p>
      )}
      <div className="row">
        <span className="chip">
          <EntityBadge type={entity.__typename} named />
        </span>
        {properties(entity).map(([name, value]) => (
          <span key={name} className="chip">
            <span className="soft">{name}</span> {value}
          </span>
        ))}
        {externalIds.map(({ id, scheme, value, url, match }) => {
          const text = (
            <>
              <span className="soft">{SCHEMES[scheme] ?? scheme}</span> {value}
              {match === 'CANDIDATE' && <span className="soft">(likely)</span>}
            </>
          );
          return url == null ? (
            <span key={id} className="chip">
              {text}
            </span>
          ) : (
            <a key={id} className="chip" href={url} rel="noreferrer">
              {text} <span aria-hidden="true">↗</span>
            </a>
          );
        })}
      </div>
      {aliases.length > 0 && <p className="soft">Also called {aliases.join(', ')}.</p>}
      <Actions entity={entity} />
    </div>
  );
}

/** What identifiers are called; others go by the name that the data gives them. */
const SCHEMES: Readonly<Record<string, string>> = { 'iso3166-1': 'ISO 3166-1', 'iso3166-2': 'ISO 3166-2' };

/** As on a map: 33.72° N, 73.04° E. */
function positionOf({ latitude, longitude }: Coordinates): string {
  return `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
}

const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

function properties(entity: EntityHeadPartsFragment): readonly (readonly [string, string])[] {
  const found: (readonly [string, string | null | undefined])[] = [];
  if ('status' in entity) found.push(['Status', entity.status && inWords(entity.status)]);
  if ('infrastructureKind' in entity) found.push(['Kind', inWords(entity.infrastructureKind ?? '')]);
  if ('initiativeKind' in entity) found.push(['Kind', inWords(entity.initiativeKind ?? '')]);
  if ('eventKind' in entity) found.push(['Kind', inWords(entity.eventKind ?? '')]);
  if ('date' in entity) found.push(['Date', entity.date && formatEdtf(entity.date)]);
  if ('coordinates' in entity && entity.coordinates) found.push(['Position', positionOf(entity.coordinates)]);
  return found.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
