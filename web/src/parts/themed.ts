import type { CSSProperties } from 'react';
import type { Colour } from '../entity-types';

/** A colour of both themes, for the style sheet to choose from. */
export const themed = ({ light, dark }: Colour): CSSProperties =>
  ({ '--light': light, '--dark': dark }) as CSSProperties; // custom properties are no part of React's type
