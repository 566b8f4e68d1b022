// Links as they become known, from both of their ends, and the ways over them.

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  /** OUT when `from` is the subject. */
  readonly direction: 'OUT' | 'IN';
  readonly claimIds: Set<string>;
}

export class Adjacency {
  readonly #steps = new Map<string, Map<string, Step>>();

  /** Adds a claim that links two entities, to be walked in either direction; a known one is not added again. */
  add(subject: string, predicate: string, object: string, claim: string): void {
    this.#addStep(subject, object, predicate, 'OUT', claim);
    this.#addStep(object, subject, predicate, 'IN', claim);
  }

  /** How many steps away everything known is, nearest first. */
  distances(start: string): Map<string, number> {
    const found = new Map([[start, 0]]);
    for (const [id, distance] of found)
      // a map goes on to what is added meanwhile
      for (const { to } of this.#from(id)) if (!found.has(to)) found.set(to, distance + 1);
    return found;
  }

  /** The ways of just this length that pass nothing twice, in the order of the ids they pass and of their predicates. */
  *paths(from: string, to: string, length: number): Generator<readonly Step[]> {
    const left = this.distances(to);
    const passed = new Set([from]);
    const way: Step[] = [];
    yield* onward.call(this, from);

    function* onward(this: Adjacency, at: string): Generator<readonly Step[]> {
      if (at === to) {
        if (way.length === length) yield [...way];
        return;
      }
      for (const step of this.#from(at)) {
        const rest = left.get(step.to);
        if (rest === undefined || way.length + 1 + rest > length || passed.has(step.to)) continue;
        passed.add(step.to);
        way.push(step);
        yield* onward.call(this, step.to);
        way.pop();
        passed.delete(step.to);
      }
    }
  }

  #from(id: string): Iterable<Step> {
    const steps = [...(this.#steps.get(id)?.entries() ?? [])];
    return steps.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
  }

  #addStep(from: string, to: string, predicate: string, direction: Step['direction'], claim: string): void {
    const steps = this.#steps.get(from) ?? new Map<string, Step>();
    this.#steps.set(from, steps);
    const name = `${to} ${predicate} ${direction}`;
    const known = steps.get(name);
    if (known) known.claimIds.add(claim);
    else steps.set(name, { from, to, predicate, direction, claimIds: new Set([claim]) });
  }
}
