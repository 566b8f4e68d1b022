// How a figure stands to those of other documents: what it confirms, contradicts, corrects or follows.
import { corrections } from '../../dataset/derive/corrections.js';
import { deriveConflicts } from '../../dataset/derive/conflicts.js';
import { historiesAbout } from '../../dataset/derive/histories.js';
import { documentsOf } from '../../dataset/derive/voices.js';
import { groupBy } from '../../dataset/group.js';
import type { Lookup } from '../../dataset/lookup.js';
import { RowBuilder } from '../../dataset/row-builder.js';
import type { ObservationRecord } from '../../dataset/types.js';
import { LIMITS } from '../../limits/table.js';

export type Effect = 'NEW' | 'CONFIRMS' | 'CONTRADICTS' | 'CORRECTS' | 'LATER_WORD';

/** Groups of figures, by the ids of their members. */
type Groups = ReadonlyMap<string, readonly (readonly string[])[]>;

interface Derived {
  readonly facts: Groups;
  readonly conflicts: Groups;
  /** The words before it, of the promises that it belongs to. */
  readonly earlier: Groups;
  readonly corrected: Groups;
}

export class Standing {
  /** Worked out once for each entity, however many documents speak of it. */
  readonly #derived = new Map<string, Derived>();

  constructor(readonly lookup: Lookup) {}

  effectOf(
    { id, about }: ObservationRecord,
    document: string,
  ): { effect: Effect; others: readonly string[] } {
    const known = this.#derived.get(about) ?? derive(about, this.lookup);
    this.#derived.set(about, known);
    const others = (groups: Groups): string[] => {
      const found = new Set<string>();
      for (const group of groups.get(id) ?? [])
        for (const one of group) {
          if (one !== id && this.#isOthers(one, document)) found.add(one);
          if (found.size === LIMITS.listLength) return [...found];
        }
      return [...found];
    };
    const order = [
      ['CONTRADICTS', known.conflicts],
      ['LATER_WORD', known.earlier],
      ['CORRECTS', known.corrected],
      ['CONFIRMS', known.facts],
    ] as const;
    for (const [effect, groups] of order) {
      const found = others(groups);
      if (found.length > 0) return { effect, others: found };
    }
    return this.#isOthers(id, document)
      ? { effect: 'CONFIRMS', others: [id] }
      : { effect: 'NEW', others: [] };
  }

  /** Whether another document says it as well. */
  #isOthers(id: string, document: string): boolean {
    const claim = this.lookup.observations.get(id);
    return claim !== undefined && [...documentsOf([claim])].some((one) => one !== document);
  }
}

function derive(about: string, lookup: Lookup): Derived {
  const rows = new RowBuilder();
  deriveConflicts(about, lookup, rows);
  const between = rows.relationships.filter(({ type }) => type === 'BETWEEN');
  const conflicts = [...groupBy(between, ({ from }) => from).values()].map((group) =>
    group.map(({ to }) => to),
  );
  const idsOf = (figures: readonly ObservationRecord[]): string[] => figures.map(({ id }) => id);
  const facts = lookup.facts(about).map(({ figures }) => idsOf(figures));
  const earlier = historiesAbout(about, lookup).flatMap((words) =>
    words.slice(1).map((word, index) => ({
      members: idsOf(word.fact.figures),
      group: words.slice(0, index + 1).flatMap(({ fact }) => idsOf(fact.figures)),
    })),
  );
  const corrected = [...corrections(about, lookup)].map(([figure, { figures }]) => ({
    members: idsOf(figures),
    group: [figure.id],
  }));
  const whole = (group: readonly string[]) => ({ members: group, group });
  return {
    facts: groupsOf(facts.map(whole)),
    conflicts: groupsOf(conflicts.map(whole)),
    earlier: groupsOf(earlier),
    corrected: groupsOf(corrected),
  };
}

function groupsOf(
  all: readonly { readonly members: readonly string[]; readonly group: readonly string[] }[],
): Groups {
  const groups = new Map<string, (readonly string[])[]>();
  for (const { members, group } of all)
    for (const id of members) groups.set(id, [...(groups.get(id) ?? []), group]);
  return groups;
}
