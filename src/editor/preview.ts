// What publishing a draft would do, also while some of it cannot be published yet.
import type { Draft } from '../ingest/drafts/draft.js';
import { effective } from '../ingest/drafts/effective.js';
import { isReady, itemsOf } from '../ingest/desk/items.js';
import { PublishError } from '../ingest/publish/accepted.js';
import type { Published } from '../ingest/publish/publish.js';
import type { Dataset } from '../dataset/types.js';
import type { FigureEffect, OtherFigure, PublicationPreview, UserError } from './generated/types.js';
import { userErrorsOf } from './user-errors.js';

/** One obstacle can hide others: after these rounds the rest is not looked for. */
const ROUNDS = 4;

export function previewDraft(
  draft: Draft,
  isAll: boolean,
  publish: (draft: Draft) => Published,
): PublicationPreview {
  const obstacles: UserError[] = [];
  let tried = isAll ? withUndecided(draft) : draft;
  for (let round = 0; round < ROUNDS; round++)
    try {
      return { ...shown(publish(tried)), obstacles };
    } catch (error) {
      const found = userErrorsOf(error);
      obstacles.push(...found);
      const keys = new Set(error instanceof PublishError ? error.obstacles.map(({ key }) => key) : []);
      if (keys.size === 0) break;
      tried = without(tried, keys);
    }
  return { ...NOTHING, document: `Document:${draft.id}`, obstacles };
}

/** @param published one document */
export function shown({ previews: [preview], duplicates, files, after }: Published): PublicationPreview {
  if (!preview) throw new Error('nothing was published');
  const { document, added, repeated, figures } = preview;
  return {
    document,
    ...added,
    repeated,
    effects: effectsOf(figures, after),
    duplicates: [...duplicates],
    files: [...files],
    obstacles: [],
  };
}

function effectsOf(figures: Published['previews'][number]['figures'], after: Dataset): FigureEffect[] {
  const observations = new Map(after.observations.map((one) => [one.id, one]));
  const titles = new Map(after.documents.map(({ id, title }) => [id, title]));
  const otherOf = (id: string): OtherFigure[] => {
    const figure = observations.get(id);
    const [words] = figure?.evidence ?? [];
    if (!figure || !words) return [];
    return [
      {
        id,
        raw: figure.quantity.raw,
        kind: figure.kind as OtherFigure['kind'],
        dueBy: figure.dueBy ?? null,
        period: figure.period?.label ?? null,
        words: words.exact,
        document: words.document,
        documentTitle: titles.get(words.document) ?? words.document,
      },
    ];
  };
  return figures.map(({ key, effect, others }) => ({
    key,
    effect: effect as FigureEffect['effect'],
    others: others.flatMap(otherOf),
  }));
}

function withUndecided(draft: Draft): Draft {
  const all = effective(draft);
  const accepted = itemsOf(draft.proposal)
    .filter(({ key }) => !draft.decisions[key])
    .filter((item) => isReady(item, all))
    .map(({ key }) => [key, { outcome: 'ACCEPTED' as const, by: '', at: '' }]);
  return { ...draft, decisions: { ...draft.decisions, ...Object.fromEntries(accepted) } };
}

function without(draft: Draft, keys: ReadonlySet<string>): Draft {
  const { added } = draft;
  const left = <T extends { readonly key: string }>(all: readonly T[]): T[] =>
    all.filter(({ key }) => !keys.has(key));
  return {
    ...draft,
    decisions: Object.fromEntries(Object.entries(draft.decisions).filter(([key]) => !keys.has(key))),
    added: {
      entities: left(added.entities),
      figures: left(added.figures),
      links: left(added.links),
      quotations: left(added.quotations),
    },
  };
}

const NOTHING = {
  entities: 0,
  names: 0,
  links: 0,
  figures: 0,
  quotations: 0,
  indicators: 0,
  units: 0,
  repeated: 0,
  effects: [],
  duplicates: [],
  files: [],
};
