// The meaning of size and colour of nodes, and which links show their names: choices of the reader, part of the picture.

export const LOOKS = {
  /** The meaning of a node's size: nothing, or its number of links in the picture. */
  size: ['same', 'links'],
  /** The meaning of a node's colour: the family of its type, or its community. */
  colour: ['type', 'community'],
  /** Which links show their names: all if there are few, else selected and hovered ones; or all. */
  names: ['few', 'all'],
} as const;

export type LookName = keyof typeof LOOKS;
export type Looks = { readonly [Name in LookName]: (typeof LOOKS)[Name][number] };

export const PLAIN: Looks = { size: 'same', colour: 'type', names: 'few' };

export const LOOK_NAMES = Object.keys(LOOKS) as readonly LookName[]; // the record has exactly these keys
