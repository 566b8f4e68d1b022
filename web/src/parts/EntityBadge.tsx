import type { CSSProperties } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import type { EntityType } from '../generated/graphql';
import './entity.css';

/** The type of an entity by colour and by two letters; its name stands beside it, or is told to who cannot see. */
export function EntityBadge({
  type,
  named = false,
}: {
  readonly type: EntityType;
  readonly named?: boolean;
}) {
  const { code, label, light, dark } = ENTITY_TYPES[type];
  // custom properties are no part of React's type
  const colours = { '--light': light, '--dark': dark } as CSSProperties;
  return (
    <span className="entity-badge" style={colours} title={label}>
      <b aria-hidden="true">{code}</b>
      <span className={named ? undefined : 'visually-hidden'}>{label}</span>
    </span>
  );
}
