import vocabulary from '../../../generated/vocabulary.json' with { type: 'json' };
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
    ...EntityValues
  }
`);

interface Props {
  readonly entity: EntityHeadPartsFragment;
  readonly hasFigures: boolean;
}

/** The entity at a glance: its type, other names, and what to do next. */
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

/** The values that its type has, in the words of the schema. */
function properties(entity: EntityHeadPartsFragment): readonly (readonly [string, string])[] {
  const fields: Readonly<Record<string, Field>> = vocabulary.types[entity.__typename].fields;
  const values = entity as Readonly<Record<string, unknown>>; // by the aliases of the fragment EntityValues
  return Object.values(fields).flatMap(({ label, type, alias }) => {
    const shown = [values[alias]].flat().filter((value) => value != null && value !== '');
    return shown.length === 0
      ? []
      : [[label, shown.map((value) => inWords(value, type)).join(', ')] as const];
  });
}

interface Field {
  readonly label: string;
  readonly type: string;
  readonly alias: string;
}

function inWords(value: unknown, type: string): string {
  if (type === 'enum') return String(value).toLowerCase().replaceAll('_', ' ');
  if (type === 'EDTF') return formatEdtf(String(value));
  if (type === 'Boolean') return value === true ? 'yes' : 'no';
  return typeof value === 'number' ? value.toLocaleString('en') : String(value);
}
