// The icon of a type as SVG, for a canvas and for files: the same as on the badges.
import { ENTITY_TYPES } from '../../entity-types.js';
import type { EntityType } from '../../generated/graphql.js';

/** The side of the square of an icon, in its units. */
export const ICON = 24;

/** @param colour the colour of its lines */
export function iconShapes(type: EntityType, colour: string): string {
  const shapes = ENTITY_TYPES[type].icon.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${written.join('')}/>`;
  });
  return `<g fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</g>`;
}

/** The address of the icon as an image. */
export function iconAddress(type: EntityType, colour: string): string {
  const size = 3 * ICON; // sharp on a large node
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${ICON} ${ICON}">${iconShapes(type, colour)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
