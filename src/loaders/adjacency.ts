// The links that are known so far, by both of their ends, and the paths over them.

export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  /** OUT when `from` is the subject. */
  readonly direction: 'OUT' | 'IN';
  readonly claimIds: Set<string>;
}

export type Look = () => Promise<void> | undefined;

export class Adjacency {
  readonly #hops = new Map<string, Map<string, Hop>>();
  /** The hops from an entity in order, until another hop is added. */
  readonly #inOrder = new Map<string, readonly Hop[]>();

  /** Adds a claim that links two entities, for walks in either direction; adding it twice changes nothing. */
  add(subject: string, predicate: string, object: string, claim: string): void {
    this.#addHop(subject, object, predicate, 'OUT', claim);
    this.#addHop(object, subject, predicate, 'IN', claim);
  }

  /** The distance of everything known, in hops, nearest first. */
  distances(start: string): Map<string, number> {
    const found = new Map([[start, 0]]);
    let nearest = [start];
    for (let distance = 1; nearest.length > 0; distance++) {
      const next: string[] = [];
      for (const id of nearest)
        for (const { to } of this.#from(id)) {
          if (found.has(to)) continue;
          found.set(to, distance);
          next.push(to);
        }
      nearest = next;
    }
    return found;
  }

  /**
   * The paths of exactly this length that pass nothing twice, in order of the ids they pass and of their predicates. It takes no
   * hop from which the rest of the length cannot reach the end without what it has passed already. Otherwise it would walk
   * through a dense neighbourhood behind one entity in vain, along very many paths.
   *
   * @param look is called for each hop that is tried; it may throw to end a search that takes too long, or return a promise
   * to await
   */
  async *paths(from: string, to: string, length: number, look: Look): AsyncGenerator<readonly Hop[]> {
    const passed = new Set([from]);
    const way: Hop[] = [];
    yield* onward.call(this, from);

    async function* onward(this: Adjacency, at: string): AsyncGenerator<readonly Hop[]> {
      const left = length - way.length;
      if (left === 0) {
        if (at === to) yield [...way];
        return;
      }
      const leading = await this.#leadingTo(to, left - 1, passed, look);
      for (const hop of this.#from(at)) {
        const turn = look();
        if (turn) await turn;
        if (!leading.has(hop.to)) continue;
        passed.add(hop.to);
        way.push(hop);
        yield* onward.call(this, hop.to);
        way.pop();
        passed.delete(hop.to);
      }
    }
  }

  /** The entities from which exactly this many hops lead to an entity, passing neither it nor any of these. */
  async #leadingTo(
    end: string,
    hops: number,
    without: ReadonlySet<string>,
    look: Look,
  ): Promise<ReadonlySet<string>> {
    let reached = new Set(without.has(end) ? [] : [end]);
    for (let count = 0; count < hops; count++) {
      const next = new Set<string>();
      for (const id of reached)
        for (const { to } of this.#from(id)) {
          const turn = look();
          if (turn) await turn;
          if (to !== end && !without.has(to)) next.add(to);
        }
      reached = next;
    }
    return reached;
  }

  #from(id: string): readonly Hop[] {
    const known = this.#inOrder.get(id);
    if (known) return known;
    const sorted = [...(this.#hops.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hop]) => hop);
    this.#inOrder.set(id, sorted);
    return sorted;
  }

  #addHop(from: string, to: string, predicate: string, direction: Hop['direction'], claim: string): void {
    const hops = this.#hops.get(from) ?? new Map<string, Hop>();
    this.#hops.set(from, hops);
    const name = `${to} ${predicate} ${direction}`;
    const known = hops.get(name);
    if (known) known.claimIds.add(claim);
    else {
      hops.set(name, { from, to, predicate, direction, claimIds: new Set([claim]) });
      this.#inOrder.delete(from);
    }
  }
}
