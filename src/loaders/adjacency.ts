// The links that are known so far, by both of their ends, and the paths over them.

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  /** OUT when `from` is the subject. */
  readonly direction: 'OUT' | 'IN';
  readonly claimIds: Set<string>;
}

export type Look = () => Promise<void> | undefined;

export class Adjacency {
  readonly #steps = new Map<string, Map<string, Step>>();
  /** The steps from an entity in order, until another step is added. */
  readonly #inOrder = new Map<string, readonly Step[]>();

  /** Adds a claim that links two entities, for walks in either direction; adding it twice changes nothing. */
  add(subject: string, predicate: string, object: string, claim: string): void {
    this.#addStep(subject, object, predicate, 'OUT', claim);
    this.#addStep(object, subject, predicate, 'IN', claim);
  }

  /** The distance of everything known, in steps, nearest first. */
  distances(start: string): Map<string, number> {
    const found = new Map([[start, 0]]);
    for (const [id, distance] of found)
      // a loop over a map also visits what is added meanwhile
      for (const { to } of this.#from(id)) if (!found.has(to)) found.set(to, distance + 1);
    return found;
  }

  /**
   * The paths of exactly this length that pass nothing twice, in order of the ids they pass and of their predicates. It takes no
   * step from which the rest of the length cannot reach the end without what it has passed already. Otherwise it would walk
   * through a dense neighbourhood behind one entity in vain, along very many paths.
   *
   * @param look is called for each step that is tried; it may throw to end a search that takes too long, or return a promise
   * to await
   */
  async *paths(from: string, to: string, length: number, look: Look): AsyncGenerator<readonly Step[]> {
    const passed = new Set([from]);
    const way: Step[] = [];
    yield* onward.call(this, from);

    async function* onward(this: Adjacency, at: string): AsyncGenerator<readonly Step[]> {
      const left = length - way.length;
      if (left === 0) {
        if (at === to) yield [...way];
        return;
      }
      const leading = await this.#leadingTo(to, left - 1, passed, look);
      for (const step of this.#from(at)) {
        const turn = look();
        if (turn) await turn;
        if (!leading.has(step.to)) continue;
        passed.add(step.to);
        way.push(step);
        yield* onward.call(this, step.to);
        way.pop();
        passed.delete(step.to);
      }
    }
  }

  /** The entities from which exactly this many steps lead to an entity, passing neither it nor any of these. */
  async #leadingTo(
    end: string,
    steps: number,
    without: ReadonlySet<string>,
    look: Look,
  ): Promise<ReadonlySet<string>> {
    let reached = new Set(without.has(end) ? [] : [end]);
    for (let count = 0; count < steps; count++) {
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

  #from(id: string): readonly Step[] {
    const known = this.#inOrder.get(id);
    if (known) return known;
    const sorted = [...(this.#steps.get(id) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, step]) => step);
    this.#inOrder.set(id, sorted);
    return sorted;
  }

  #addStep(from: string, to: string, predicate: string, direction: Step['direction'], claim: string): void {
    const steps = this.#steps.get(from) ?? new Map<string, Step>();
    this.#steps.set(from, steps);
    const name = `${to} ${predicate} ${direction}`;
    const known = steps.get(name);
    if (known) known.claimIds.add(claim);
    else {
      steps.set(name, { from, to, predicate, direction, claimIds: new Set([claim]) });
      this.#inOrder.delete(from);
    }
  }
}
