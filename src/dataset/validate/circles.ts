// Nothing may lie in itself or be made from itself, directly or through others: a walk along these steps would never end.

export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly report: (message: string) => void;
}

/** Each cycle is reported once, at the step that closes it in the order of the steps. */
export function checkCircles(steps: readonly Dependency[], name: string): void {
  if (!hasCircle(steps)) return;
  const ways = new Map<string, string[]>();
  for (const { from, to, report } of steps) {
    const way = wayBetween(to, from, ways);
    if (way) report(`${name} forms a cycle: ${[from, ...way].join(' → ')}; remove one of these steps`);
    else ways.set(from, [...(ways.get(from) ?? []), to]);
  }
}

/** In time linear in the steps: removes what nothing leads to, until only cycles are left. */
function hasCircle(steps: readonly Dependency[]): boolean {
  const next = new Map<string, string[]>();
  const before = new Map<string, number>();
  for (const { from, to } of steps) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
    before.set(to, (before.get(to) ?? 0) + 1);
  }
  const free = [...next.keys()].filter((id) => !before.has(id));
  let left = steps.length;
  for (let id = free.pop(); id !== undefined; id = free.pop())
    for (const to of next.get(id) ?? []) {
      left--;
      const count = (before.get(to) ?? 0) - 1;
      before.set(to, count);
      if (count === 0) free.push(to);
    }
  return left > 0;
}

function wayBetween(
  start: string,
  end: string,
  steps: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const ways = new Map([[start, [start]]]);
  const queue = [start];
  for (let place = 0; place < queue.length; place++) {
    const at = queue[place] ?? '';
    const way = ways.get(at) ?? [];
    if (at === end) return way;
    for (const next of steps.get(at) ?? []) {
      if (ways.has(next)) continue;
      ways.set(next, [...way, next]);
      queue.push(next);
    }
  }
  return undefined;
}
