import type { CSSProperties } from 'react';
import type { Colour } from '../entity-types';

/** A colour for each theme, for the stylesheet to choose from. */
export const themed = ({ light, dark }: Colour): CSSProperties =>
  ({ '--light': light, '--dark': dark }) as CSSProperties; // React's type has no custom properties
