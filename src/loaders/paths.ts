// How two entities are connected. The links around both are read, level by level, as far as paths of a length can need them;
// the paths are then found among what was read, shortest first.
//
// Hubs are met and not followed: who joins a hundred thousand others says little about any of them, and would have to be read
// whole. A path through a hub is found where it is reached from both sides, so what lies around is read further then.
import type { EntityType } from '../generated/schema.js';
import { GraphTooLarge } from '../common/errors.js';
import { typeOfId } from '../graph/columns.js';
import type { Deadline } from '../graph/deadline.js';
import { LIMITS } from '../limits/table.js';
import { everyone } from '../common/slices.js';
import { Adjacency, type Look, type Hop } from './adjacency.js';
import type { Loaders } from './loaders.js';
import { predicatesBetween, type LinkFilter } from './sides.js';

/** Entities whose links one statement reads. */
const BATCH = 100;

export interface Search {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly predicates?: LinkFilter['predicates'];
  /** Types that are not passed through. */
  readonly excludeTypes: readonly EntityType[];
  /** The most paths. */
  readonly first: number;
}

export interface Found {
  readonly paths: readonly (readonly Hop[])[];
  readonly hasMore: boolean;
  readonly hubs: readonly string[];
}

export async function findPaths(loaders: Loaders, search: Search, deadline: Deadline): Promise<Found> {
  const { from, to, maxHops, first } = search;
  const known = new Surroundings(loaders, search);
  const paths: (readonly Hop[])[] = [];
  let looked = 0;
  const look: Look = () => {
    if (++looked > LIMITS.pathSteps)
      throw new GraphTooLarge('steps to try', LIMITS.pathSteps, 'allow fewer hops or give predicates');
    const turn = everyone.step();
    if (turn && deadline.isOver()) throw deadline.error();
    return turn;
  };
  for (let length = 1; length <= maxHops && paths.length <= first; length++) {
    await known.readFor(length);
    for await (const path of known.links.paths(from, to, length, look)) if (paths.push(path) > first) break;
  }
  return { paths: paths.slice(0, first), hasMore: paths.length > first, hubs: [...known.hubs].sort() };
}

class Surroundings {
  readonly links = new Adjacency();
  readonly hubs = new Set<string>();
  readonly #followed = new Set<string>();
  #read = 0;

  constructor(
    private readonly loaders: Loaders,
    private readonly search: Search,
  ) {}

  /** Reads on until every path of this length is known: a link is, when either of its ends was followed. */
  async readFor(length: number): Promise<void> {
    const { from, to } = this.search;
    for (;;) {
      const radius = this.#radius(length);
      const near = [from, to].flatMap((end) =>
        [...this.links.distances(end)].filter(([, distance]) => distance < radius).map(([id]) => id),
      );
      const next = new Set(near.filter((id) => !this.#followed.has(id) && !this.hubs.has(id)));
      if (next.size === 0) return;
      for (const batch of chunks([...next], BATCH)) await this.#follow(batch);
    }
  }

  /** How far from each end links are followed: half-way, and past a hub in between, or at an end, from the other side. */
  #radius(length: number): number {
    if (this.hubs.size === 0) return Math.ceil(length / 2);
    const { from, to } = this.search;
    return this.hubs.has(from) || this.hubs.has(to) ? length : Math.max(1, length - 1);
  }

  async #follow(ids: readonly string[]): Promise<void> {
    const { predicates } = this.search;
    const rows = await this.loaders.reader.statement('Query.paths', {
      ids,
      predicates,
      limit: LIMITS.pathHub + 1,
    });
    const met: string[] = [];
    for (const [found, out, into] of rows) {
      const id = String(found);
      const [outgoing, incoming] = [out as Linked[], into as Linked[]]; // as the statement lists them
      if ((this.#read += outgoing.length + incoming.length) > LIMITS.pathLinks)
        throw new GraphTooLarge('links to follow', LIMITS.pathLinks, 'allow fewer hops or give predicates');
      if (outgoing.length > LIMITS.pathHub || incoming.length > LIMITS.pathHub) met.push(id);
      else {
        this.#followed.add(id);
        for (const [predicate, object, claim] of outgoing) this.#add(id, predicate, object, claim);
        for (const [predicate, subject, claim] of incoming) this.#add(subject, predicate, id, claim);
      }
    }
    await this.#joinHubs(met);
  }

  /** Neither of two hubs is followed, so their direct links are looked up one by one. */
  async #joinHubs(met: readonly string[]): Promise<void> {
    for (const id of met) this.hubs.add(id);
    const { predicates } = this.search;
    const triples = met.flatMap((hub) =>
      [...this.hubs].flatMap((other) => [
        ...predicatesBetween(hub, other, predicates).map((predicate) => ({
          subject: hub,
          predicate,
          object: other,
        })),
        ...predicatesBetween(other, hub, predicates).map((predicate) => ({
          subject: other,
          predicate,
          object: hub,
        })),
      ]),
    );
    if (triples.length === 0) return;
    const rows = await this.loaders.reader.statement('Hop.claims', { triples });
    for (const [subject, predicate, object, claims] of rows)
      for (const claim of claims as string[])
        // collected in the statement
        this.#add(String(subject), String(predicate), String(object), claim);
  }

  #add(subject: string, predicate: string, object: string, claim: string): void {
    if (this.#isPassable(subject) && this.#isPassable(object))
      this.links.add(subject, predicate, object, claim);
  }

  #isPassable(id: string): boolean {
    const { from, to, excludeTypes } = this.search;
    return id === from || id === to || !excludeTypes.some((type) => type === typeOfId(id));
  }
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** Predicate, the other end, claim. */
type Linked = readonly [string, string, string];
