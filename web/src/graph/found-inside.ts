import type { SceneNode } from './scene.js';

/** Nodes with a name or alias that contains these letters, ignoring case and diacritics; beginnings first. */
export function foundInside(nodes: readonly SceneNode[], words: string): readonly SceneNode[] {
  const wanted = fold(words);
  const rank = ({ name, aliases }: SceneNode): number => {
    const places = [name, ...aliases].map((text) => fold(text).indexOf(wanted)).filter((place) => place >= 0);
    return places.length === 0 ? -1 : Math.min(...places);
  };
  return nodes
    .map((node) => [rank(node), node] as const)
    .filter(([place]) => place >= 0)
    .sort(([a, one], [b, other]) => a - b || one.name.localeCompare(other.name, 'en'))
    .map(([, node]) => node);
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
