// What size and colour of nodes tell, and which links carry their names: choices of the reader, part of the picture.

export const LOOKS = {
  /** What a node's size tells: nothing, or how many links it has in the picture. */
  size: ['same', 'links'],
  /** What a node's colour tells: the family of its type, or the community it stands in. */
  colour: ['type', 'community'],
  /** Which links carry their names: all of a few, else those of what is selected or pointed at; or all. */
  names: ['few', 'all'],
} as const;

export type LookName = keyof typeof LOOKS;
export type Looks = { readonly [Name in LookName]: (typeof LOOKS)[Name][number] };

export const PLAIN: Looks = { size: 'same', colour: 'type', names: 'few' };

export const LOOK_NAMES = Object.keys(LOOKS) as readonly LookName[]; // its own keys
