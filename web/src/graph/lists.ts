// Lists without repetitions, which stay the same objects when nothing changes.

/** Returns the same list if there is nothing to add. */
export function union(list: readonly string[], more: readonly string[]): readonly string[] {
  const all = new Set([...list, ...more]);
  return all.size === list.length ? list : [...all];
}

/** Returns the same list if there is nothing to remove. */
export function without(list: readonly string[], less: readonly string[]): readonly string[] {
  const gone = new Set(less);
  return list.some((id) => gone.has(id)) ? list.filter((id) => !gone.has(id)) : list;
}

export const toggled = (list: readonly string[], name: string): readonly string[] =>
  list.includes(name) ? without(list, [name]) : [...list, name];
