import type { CSSProperties } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import type { EntityType } from '../generated/graphql';
import './entity.css';
import { TypeIcon } from './TypeIcon';

/** The type of an entity by icon and colour; its name stands beside it, or is told to who cannot see. */
export function EntityBadge({
  type,
  named = false,
}: {
  readonly type: EntityType;
  readonly named?: boolean;
}) {
  const { label, light, dark } = ENTITY_TYPES[type];
  // custom properties are no part of React's type
  const colours = { '--light': light, '--dark': dark } as CSSProperties;
  return (
    <span className="entity-badge" style={colours} title={label}>
      <b>
        <TypeIcon type={type} />
      </b>
      <span className={named ? undefined : 'visually-hidden'}>{label}</span>
    </span>
  );
}
