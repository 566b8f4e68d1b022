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

interface Props {
  readonly entity: EntityHeadPartsFragment;
  readonly hasFigures: boolean;
}

/** What it is at a glance: its type, other names, and the ways on from here. */
export function EntityHead({ entity, hasFigures }: Props) {
  const { aliases, retractedAt } = entity;
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
      </div>
      {aliases.length > 0 && <p className="soft">Also called {aliases.join(', ')}.</p>}
      <Actions entity={entity} hasFigures={hasFigures} />
    </div>
  );
}

const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

function properties(entity: EntityHeadPartsFragment): readonly (readonly [string, string])[] {
  const found: (readonly [string, string | null | undefined])[] = [];
  if ('status' in entity) found.push(['Status', entity.status && inWords(entity.status)]);
  if ('infrastructureKind' in entity) found.push(['Kind', inWords(entity.infrastructureKind ?? '')]);
  if ('initiativeKind' in entity) found.push(['Kind', inWords(entity.initiativeKind ?? '')]);
  if ('eventKind' in entity) found.push(['Kind', inWords(entity.eventKind ?? '')]);
  if ('date' in entity) found.push(['Date', entity.date && formatEdtf(entity.date)]);
  return found.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
