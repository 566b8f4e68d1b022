// Figures that mean the same are shown once: the most precise of them, or the first if a filter leaves that one out.
import type { ObservationPartsFragment } from '../generated/graphql.js';
import { groupBy } from '../parts/group-by.js';

type Figure = Pick<ObservationPartsFragment, 'id' | 'fact'>;

export const eachFactOnce = <One extends Figure>(figures: readonly One[]): readonly One[] =>
  [...groupBy(figures, ({ id, fact }) => fact?.id ?? id).values()].flatMap(
    (same) => same.find(({ id, fact }) => id === fact?.figure.id) ?? same.slice(0, 1),
  );
