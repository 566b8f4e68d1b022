// What each thing can reach, for all things in time linear in the steps: things that reach each other share one answer,
// which is made from the answers of their neighbours (Tarjan's strongly connected components, without recursion).

type Found = ReadonlySet<string>;

interface Visit {
  readonly id: string;
  readonly order: number;
  readonly next: Iterator<string>;
  readonly found: Set<string>;
  /** The earliest visit that it leads back to. */
  back: number;
}

/**
 * @param next the steps from a thing
 * @param isGoal what to look for; the search does not go through a goal
 */
export function reaching(
  next: (id: string) => Iterable<string>,
  isGoal: (id: string) => boolean,
): (id: string) => Found {
  const answers = new Map<string, Found>();
  const goal = (id: string): Found => {
    const own = new Set([id]);
    answers.set(id, own);
    return own;
  };
  return (start) => answers.get(start) ?? (isGoal(start) ? goal(start) : explore(start));

  function explore(start: string): Found {
    const visits = new Map<string, Visit>();
    /** Things whose answer is not known yet, in the order of their visits. */
    const waiting: string[] = [];
    const enter = (id: string): Visit => {
      const visit = {
        id,
        order: visits.size,
        back: visits.size,
        next: next(id)[Symbol.iterator](),
        found: new Set<string>(),
      };
      visits.set(id, visit);
      waiting.push(id);
      return visit;
    };
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.next.next();
      if (step.done === true) {
        path.pop();
        if (visit.back === visit.order) settle(visit);
        const before = path.at(-1);
        if (!before) break;
        before.back = Math.min(before.back, visit.back);
        addAll(before.found, visit.found);
        continue;
      }
      const id = step.value;
      const answer = answers.get(id) ?? (isGoal(id) ? goal(id) : undefined);
      const seen = visits.get(id);
      if (answer) addAll(visit.found, answer);
      else if (seen) visit.back = Math.min(visit.back, seen.order);
      else path.push(enter(id));
    }
    return answers.get(start) ?? new Set();

    /** All that have waited since this visit reach each other. */
    function settle({ id, found }: Visit): void {
      for (let last = waiting.pop(); last !== undefined; last = waiting.pop()) {
        answers.set(last, found);
        if (last === id) return;
      }
    }
  }
}

function addAll(to: Set<string>, from: Iterable<string>): void {
  for (const one of from) to.add(one);
}
