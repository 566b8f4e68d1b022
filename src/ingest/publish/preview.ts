// What publishing a document does: what is new, what others say as well, what they contradict, and which promise has a later word.
import { typeOf } from '../../dataset/ids.js';
import { Lookup } from '../../dataset/lookup.js';
import type { Dataset } from '../../dataset/types.js';
import type { Plan } from './planned.js';
import { Standing, type Effect } from './standing.js';

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
  const standing = new Standing(lookup);
  return planned.map((one) => previewOf(one, had, standing));
}

function previewOf({ plan, document }: Planned, had: ReadonlySet<string>, standing: Standing): Preview {
  const { lookup } = standing;
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
    figures: effectsOf(plan, document, standing),
  };
}

function effectsOf({ figures }: Plan, document: string, standing: Standing): FigureEffect[] {
  const { lookup } = standing;
  const own = lookup.restingOn(document).flatMap((id) => lookup.observations.get(id) ?? []);
  return figures.flatMap(({ key, about, evidence, quantity }) => {
    const claim = own.find(
      (one) =>
        one.about === about &&
        one.quantity.raw === quantity.raw &&
        one.evidence.some((words) => words.document === document && words.start === evidence[0]?.start),
    );
    return claim ? [{ key, claim: claim.id, ...standing.effectOf(claim, document) }] : [];
  });
}
