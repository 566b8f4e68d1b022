import type { State } from './state';
import { toFragment } from './url';

/** The address of the picture as it is now. */
export const linkTo = (state: State, path = '/graph'): string =>
  new URL(`${path}#${toFragment(state)}`, location.origin).href;

/** The address of the same picture, laid out again: short enough to print under it. */
export function shortLinkTo(state: State): string {
  const { picture } = state;
  if (picture.asked === '') return linkTo({ ...state, picture: { ...picture, positions: {} }, selected: [] });
  const title = picture.title === '' ? '' : `&title=${encodeURIComponent(picture.title)}`;
  return new URL(`/graph#${picture.asked}${title}`, location.origin).href;
}
