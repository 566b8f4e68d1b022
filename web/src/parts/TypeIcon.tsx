import { createElement } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import type { EntityType } from '../generated/graphql';

interface Props {
  readonly type: EntityType;
  /** Where it stands in a drawing: its middle and its size. Elsewhere the stylesheet says so. */
  readonly at?: { readonly x: number; readonly y: number; readonly size: number };
}

/** The icon of a type, in the colour of the text around it; what it means is told beside it. */
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
