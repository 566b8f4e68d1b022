import type { State } from './state';
import { toFragment } from './url';

/** The address of the picture as it is now. */
export const linkTo = (state: State, path = '/graph'): string =>
  new URL(`${path}#${toFragment(state)}`, location.origin).href;

/** The address of a picture of the same, laid out anew: short enough to stand under a picture. */
export const shortLinkTo = (state: State): string =>
  linkTo({ ...state, picture: { ...state.picture, positions: {} }, selected: [] });
