// The filters of the figures in the address: /figures?unit=USD&kind=TARGET&year=2027
import type { ObservationFilter, ObservationPartsFragment } from '../generated/graphql';
import { choicesOf, type Choice } from '../parts/choices';
import { KINDS } from '../words';

export type Field = 'unit' | 'kind' | 'year' | 'speaker';

/** For figures without a date, and for figures that the document states itself. */
export const NONE = 'none';

/** The values of a figure for each field; a figure for a period of two years belongs to both. */
const VALUES: Readonly<Record<Field, (figure: ObservationPartsFragment) => readonly Choice[]>> = {
  unit: ({ quantity: { normalized } }) => [
    {
      value: normalized.unit.code,
      label: normalized.unit.code === 'BINARY' ? 'milestones' : normalized.unit.name,
    },
  ],
  kind: ({ kind }) => [{ value: kind, label: KINDS[kind].label }],
  year: (figure) => {
    const years = yearsOf(figure);
    return years.length > 0
      ? years.map((value) => ({ value, label: value }))
      : [{ value: NONE, label: 'no date given' }];
  },
  speaker: ({ statedBy }) =>
    statedBy
      ? [{ value: statedBy.id, label: statedBy.name }]
      : [{ value: NONE, label: 'the document itself' }],
};

export const FIELDS = ['unit', 'kind', 'year', 'speaker'] as const;

/** The values of a field that occur. */
export const valuesOf = (field: Field, figures: readonly ObservationPartsFragment[]): readonly Choice[] =>
  choicesOf(figures.flatMap(VALUES[field]), NONE);

/** Whether any filter is set. */
export const isNarrowed = (params: URLSearchParams): boolean => FIELDS.some((field) => params.has(field));

export function passes(figure: ObservationPartsFragment, params: URLSearchParams): boolean {
  return FIELDS.every((field) => {
    const wanted = params.get(field);
    return wanted === null || VALUES[field](figure).some(({ value }) => value === wanted);
  });
}

/** What the API narrows: an indicator, and figures that so many documents state. */
export function wantedBy(params: URLSearchParams): ObservationFilter {
  const indicator = params.get('indicator');
  const minDocuments = Number(params.get('minDocuments'));
  return {
    ...(indicator === null ? {} : { indicator }),
    ...(Number.isInteger(minDocuments) && minDocuments > 0 ? { minDocuments } : {}),
  };
}

/** The years of its period and of its due date, from the first to the last. */
function yearsOf({ period, dueBy }: ObservationPartsFragment): readonly string[] {
  const spans = [`${period?.start ?? ''}/${period?.end ?? ''}`, dueBy ?? ''];
  const years = spans.flatMap((span) => {
    const ends = span
      .split('/')
      .flatMap((date) => /^\d{4}/.exec(date)?.[0] ?? [])
      .map(Number);
    if (ends.length === 0) return [];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
  return [...new Set(years)];
}
