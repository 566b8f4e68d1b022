import { createElement } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import type { EntityType } from '../generated/graphql';

interface Props {
  readonly type: EntityType;
  /** Its position in a drawing: centre and size. Elsewhere the stylesheet sets them. */
  readonly at?: { readonly x: number; readonly y: number; readonly size: number };
}

/** The icon of a type, in the colour of the surrounding text; its meaning is given beside it. */
export function TypeIcon({ type, at }: Props) {
  return (
    <svg
      className="type-icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      {...(at && { x: at.x - at.size / 2, y: at.y - at.size / 2, width: at.size, height: at.size })}
    >
      {ENTITY_TYPES[type].icon.map(([tag, attributes], index) =>
        createElement(tag, { key: index, ...attributes }),
      )}
    </svg>
  );
}
