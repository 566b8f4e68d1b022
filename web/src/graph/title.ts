import type { GraphModel } from './use-graph';

/** What the picture shows: the reader's title, or else its question. */
export function titleOf({ state, scene, selectedNodes }: GraphModel): string {
  const { picture, ends } = state;
  const name = (id: string | undefined): string | undefined =>
    scene.nodes.find((node) => node.id === id)?.name;
  if (picture.title !== '') return picture.title;
  const [from, to] = [name(ends?.from), name(ends?.to)];
  if (from !== undefined && to !== undefined) return `How ${from} and ${to} are connected`;
  const hub = [...scene.nodes].sort((a, b) => b.degree - a.degree)[0];
  const middle = name(selectedNodes[0]) ?? hub?.name;
  return middle === undefined ? '' : `${middle} and what it is linked with`;
}
