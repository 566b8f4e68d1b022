// What lies in, or is made from, something else must not come back to itself: the steps that climb would never end.
import type { Located, RawDataset } from '../raw-dataset.js';
import type { RawLink } from '../schema.js';
import type { Path } from '../source-file.js';
import type { Known, Report } from './references.js';

const CLIMBING: readonly RawLink['predicate'][] = ['LOCATED_IN', 'PART_OF'];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly at: Located<unknown>;
  readonly path: Path;
}

export function checkCircles(raw: RawDataset, known: Known, report: Report): void {
  for (const predicate of CLIMBING) {
    // A link from an entity to itself is told by checkLink.
    const links = raw.links.filter(
      (at) => at.raw.predicate === predicate && at.raw.subject !== at.raw.object,
    );
    const edges = links.map((at): Edge => ({
      from: at.raw.subject,
      to: at.raw.object,
      at,
      path: ['object'],
    }));
    reportCircles(edges, predicate, report);
  }
  const made = raw.indicators.flatMap((at): Edge[] => {
    const { id, growthOf, ratioOf } = at.raw;
    const parts: [string | undefined, Path][] = [
      [growthOf, ['growthOf']],
      [ratioOf?.numerator, ['ratioOf', 'numerator']],
      [ratioOf?.denominator, ['ratioOf', 'denominator']],
    ];
    return parts.flatMap(([to, path]) =>
      to !== undefined && known.indicators.has(to) ? [{ from: id, to, at, path }] : [],
    );
  });
  reportCircles(made, 'growthOf or ratioOf', report);
}

/** Edge by edge, in the order of the files, so that each circle is told once, where it closes. */
function reportCircles(edges: readonly Edge[], name: string, report: Report): void {
  const steps = new Map<string, string[]>();
  for (const { from, to, at, path } of edges) {
    const way = wayBetween(to, from, steps);
    if (way)
      report(at, path, `${name} runs in a circle: ${[from, ...way].join(' → ')}; take one of them out`);
    else steps.set(from, [...(steps.get(from) ?? []), to]);
  }
}

function wayBetween(
  start: string,
  end: string,
  steps: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const ways = new Map([[start, [start]]]);
  for (const [at, way] of ways) {
    if (at === end) return way;
    for (const next of steps.get(at) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return undefined;
}
