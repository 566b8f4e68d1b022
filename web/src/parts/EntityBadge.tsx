import { ENTITY_TYPES } from '../entity-types';
import type { EntityType } from '../generated/graphql';
import './entity.css';
import { themed } from './themed';
import { TypeIcon } from './TypeIcon';

/** The type of an entity by icon and colour; its name is beside it, or read out by screen readers. */
export function EntityBadge({
  type,
  named = false,
}: {
  readonly type: EntityType;
  readonly named?: boolean;
}) {
  const look = ENTITY_TYPES[type];
  return (
    <span className="entity-badge" style={themed(look)} title={look.label}>
      <b>
        <TypeIcon type={type} />
      </b>
      <span className={named ? undefined : 'visually-hidden'}>{look.label}</span>
    </span>
  );
}
