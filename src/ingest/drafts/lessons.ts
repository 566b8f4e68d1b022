// What was decided in drafts teaches the next proposals: names that were rejected, types and indicators that a person put in place of
// those proposed. Accepted names and merges need no lesson: they are in the data, which every proposal reads.
import { fold } from '../../common/fold.js';
import type { Proposal } from '../../extract/proposal.js';
import type { Draft } from './draft.js';

/** Of one draft: what was said of what was proposed. */
export interface Lesson {
  /** Proposed entities, as "type name", with whether they were accepted. */
  readonly entities: readonly (readonly [entity: string, isAccepted: boolean])[];
  /** The type that was put in place of the one proposed. */
  readonly types: readonly (readonly [entity: string, type: string])[];
  /** The indicator that was put in place of the one proposed. */
  readonly indicators: readonly (readonly [proposed: string, indicator: string])[];
}

/** A proposal that was rejected elsewhere: a person still sees it, and nothing accepts it with others. */
const REJECTED_BEFORE = 0.1;

export function lessonOf({ proposal, decisions }: Draft): Lesson {
  const outcome = (key: string) => decisions[key]?.outcome;
  const edited = (key: string, name: string): string | undefined => {
    const value = outcome(key) === 'ACCEPTED' ? decisions[key]?.edited?.[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    entities: proposal.entities.flatMap((one) => {
      const said = outcome(one.key);
      return said === 'ACCEPTED' || said === 'REJECTED'
        ? [[entityKey(one), said === 'ACCEPTED'] as const]
        : [];
    }),
    types: proposal.entities.flatMap((one) => {
      const type = edited(one.key, 'type');
      return type === undefined ? [] : [[entityKey(one), type] as const];
    }),
    indicators: proposal.figures.flatMap(({ key, indicator }) => {
      const now = edited(key, 'indicator');
      return now === undefined || indicator === null ? [] : [[fold(indicator), now] as const];
    }),
  };
}

/** The later draft wins; a name that somebody accepted is not held against the next. */
export function taught(proposal: Proposal, lessons: readonly Lesson[]): Proposal {
  const accepted = new Set(
    lessons.flatMap(({ entities }) => entities.flatMap(([key, is]) => (is ? [key] : []))),
  );
  const rejected = new Set(
    lessons.flatMap(({ entities }) => entities.flatMap(([key, is]) => (is ? [] : [key]))),
  );
  const types = new Map(lessons.flatMap(({ types: all }) => all));
  const indicators = new Map(lessons.flatMap(({ indicators: all }) => all));
  return {
    ...proposal,
    entities: proposal.entities.map((one) => {
      const key = entityKey(one);
      const type = types.get(key);
      const isRejected = rejected.has(key) && !accepted.has(key) && one.verdict !== 'SAME';
      if (type === undefined && !isRejected) return one;
      return {
        ...one,
        ...(type === undefined || one.match ? {} : { type: type as typeof one.type }), // it was checked when it was kept
        confidence: isRejected ? Math.min(one.confidence, REJECTED_BEFORE) : one.confidence,
        source: 'DECISION',
      };
    }),
    figures: proposal.figures.map((one) => {
      const indicator = one.indicator === null ? undefined : indicators.get(fold(one.indicator));
      return indicator === undefined ? one : { ...one, indicator, source: 'DECISION' };
    }),
  };
}

const entityKey = ({ type, name }: { readonly type: string; readonly name: string }): string =>
  `${type} ${fold(name)}`;
