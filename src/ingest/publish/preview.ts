// What publishing a document does: what is new, what others say as well, what they contradict, and which promise has a later word.
import { corrections } from '../../dataset/derive/corrections.js';
import { deriveConflicts } from '../../dataset/derive/conflicts.js';
import { historiesAbout } from '../../dataset/derive/histories.js';
import { documentsOf } from '../../dataset/derive/voices.js';
import { groupBy } from '../../dataset/group.js';
import { typeOf } from '../../dataset/ids.js';
import { Lookup } from '../../dataset/lookup.js';
import { RowBuilder } from '../../dataset/row-builder.js';
import type { Dataset, ObservationRecord } from '../../dataset/types.js';
import type { Plan } from './plan.js';

export type Effect = 'NEW' | 'CONFIRMS' | 'CONTRADICTS' | 'CORRECTS' | 'LATER_WORD';

export interface FigureEffect {
  /** Of the proposal. */
  readonly key: string;
  /** The id of the claim. */
  readonly claim: string;
  readonly effect: Effect;
  /** The claims of others that it confirms, contradicts, corrects or follows. */
  readonly others: readonly string[];
}

export interface Preview {
  readonly document: string;
  readonly added: {
    readonly entities: number;
    readonly names: number;
    readonly links: number;
    readonly figures: number;
    readonly quotations: number;
    readonly indicators: number;
    readonly units: number;
  };
  /** Claims that the data had word for word. */
  readonly repeated: number;
  readonly figures: readonly FigureEffect[];
}

interface Planned {
  readonly plan: Plan;
  readonly document: string;
}

/** Of each document of a run, against the data before and after all of it. */
export function previewsOf(planned: readonly Planned[], before: Dataset, after: Dataset): Preview[] {
  const had = new Set([...before.links, ...before.observations, ...before.quotations].map(({ id }) => id));
  const lookup = new Lookup(after);
  return planned.map((one) => previewOf(one, had, lookup));
}

function previewOf({ plan, document }: Planned, had: ReadonlySet<string>, lookup: Lookup): Preview {
  const own = lookup.restingOn(document).filter((id) => lookup.claim(id));
  const added = own.filter((id) => !had.has(id));
  const ofType = (type: string): number => added.filter((id) => typeOf(id) === type).length;
  const [known, made] = [true, false].map((isKnown) =>
    plan.entities.filter((one) => one.isKnown === isKnown),
  );
  return {
    document,
    added: {
      entities: made?.length ?? 0,
      names: (known ?? []).reduce((sum, { aliases }) => sum + aliases.length, 0),
      links: ofType('Link'),
      figures: ofType('Observation'),
      quotations: ofType('Quotation'),
      indicators: plan.indicators.length,
      units: plan.units.length,
    },
    repeated: own.length - added.length,
    figures: effectsOf(plan, document, lookup),
  };
}

function effectsOf({ figures }: Plan, document: string, lookup: Lookup): FigureEffect[] {
  const own = lookup.restingOn(document).flatMap((id) => lookup.observations.get(id) ?? []);
  const planned = groupBy(figures, ({ about }) => about);
  return [...planned].flatMap(([about, ofEntity]) => {
    const effectOf = effectsAbout(about, document, lookup);
    return ofEntity.flatMap(({ key, evidence, quantity }) => {
      const claim = own.find(
        (one) =>
          one.about === about &&
          one.quantity.raw === quantity.raw &&
          one.evidence.some((words) => words.document === document && words.start === evidence[0]?.start),
      );
      return claim ? [{ key, claim: claim.id, ...effectOf(claim) }] : [];
    });
  });
}

/** Judges the figures of a document about one entity. */
function effectsAbout(about: string, document: string, lookup: Lookup) {
  const facts = lookup.facts(about);
  const histories = historiesAbout(about, lookup);
  const corrected = corrections(about, lookup);
  const rows = new RowBuilder();
  deriveConflicts(about, lookup, rows);
  const conflicts = [
    ...groupBy(
      rows.relationships.filter(({ type }) => type === 'BETWEEN'),
      ({ from }) => from,
    ).values(),
  ].map((group) => group.map(({ to }) => to));
  const isOthers = (id: string): boolean => {
    const documents = documentsOf([lookup.observations.get(id) ?? { evidence: [] }]);
    return [...documents].some((one) => one !== document);
  };
  const others = (ids: readonly string[], self: string): string[] =>
    ids.filter((id) => id !== self && isOthers(id));
  return (figure: ObservationRecord): Pick<FigureEffect, 'effect' | 'others'> => {
    const { id } = figure;
    const against = others(conflicts.filter((ids) => ids.includes(id)).flat(), id);
    if (against.length > 0) return { effect: 'CONTRADICTS', others: [...new Set(against)] };
    const earlier = histories.flatMap((words) => {
      const at = words.findIndex(({ fact }) => fact.figures.includes(figure));
      return words.slice(0, Math.max(0, at)).flatMap(({ fact }) => fact.figures.map((one) => one.id));
    });
    if (others(earlier, id).length > 0) return { effect: 'LATER_WORD', others: others(earlier, id) };
    const replaced = [...corrected]
      .filter(([, fact]) => fact.figures.includes(figure))
      .map(([one]) => one.id);
    if (others(replaced, id).length > 0) return { effect: 'CORRECTS', others: others(replaced, id) };
    const same = facts
      .filter((fact) => fact.figures.includes(figure))
      .flatMap((fact) => fact.figures.map((one) => one.id));
    const agreeing = others(same, id);
    if (agreeing.length > 0 || isOthers(id))
      return { effect: 'CONFIRMS', others: agreeing.length > 0 ? agreeing : [id] };
    return { effect: 'NEW', others: [] };
  };
}
