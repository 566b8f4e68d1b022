// The entries of the feeds: what changed, and promises that fall due.
import { edtfBounds, shiftDay } from '../common/edtf.js';
import { isPredicate, predicateOf } from '../model/model.js';

export interface Entry {
  /** Stays the same, so that a reader shows it once. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO 8601. */
  readonly updated: string;
  /** A path of the screens. */
  readonly path: string;
}

interface Named {
  readonly name: string;
}

interface Claim {
  readonly statedBy: Named | null;
  readonly evidence: readonly { readonly exact: string; readonly document: { readonly title: string } }[];
}

type Thing = { readonly id: string } & (
  | { readonly __typename: 'Document'; readonly title: string; readonly publisher: string | null }
  | (Claim & {
      readonly __typename: 'Link';
      readonly subject: Named;
      readonly predicate: string;
      readonly object: Named;
    })
  | (Claim & Figure & { readonly __typename: 'Observation' })
  | (Claim & { readonly __typename: 'Quotation'; readonly text: string })
  | ({ readonly __typename: 'Entity'; readonly description: string } & Named) // and every type of entity, and Indicator
);

interface Figure {
  readonly about: Named;
  readonly indicator: Named;
  readonly quantity: { readonly raw: string };
}

export interface Change {
  readonly version: number;
  readonly at: string;
  readonly action: keyof typeof ACTIONS;
  readonly node: Thing;
}

export interface Commitment {
  readonly status: 'OPEN' | 'OVERDUE';
  readonly dueBy: string;
  readonly reason: string;
  readonly promise: Claim & Figure & { readonly id: string; readonly recordedAt: string };
}

const ACTIONS = { ADDED: 'New', CHANGED: 'Changed', RETRACTED: 'Retracted' } as const;

export const ofChange = ({ version, at, action, node }: Change): Entry => ({
  id: urn('change', node.id, String(version)),
  title: `${ACTIONS[action]}: ${titleOf(node)}`,
  summary: summaryOf(node),
  updated: new Date(at).toISOString(),
  path: pathOf(node),
});

/** A promise that falls overdue is a new entry. */
export const ofCommitment = ({ status, dueBy, reason, promise }: Commitment): Entry => ({
  id: urn('promise', promise.id, status.toLowerCase()),
  title: `${status === 'OPEN' ? `Due ${dueBy}` : `Overdue since ${dueBy}`}: ${figure(promise)}`,
  summary: `${reason} ${wordsOf(promise)}`,
  updated:
    status === 'OPEN' ? new Date(promise.recordedAt).toISOString() : (dayAfter(dueBy) ?? promise.recordedAt),
  path: `/claim/${encodeURIComponent(promise.id)}`,
});

function titleOf(node: Thing): string {
  switch (node.__typename) {
    case 'Document':
      return node.title;
    case 'Link':
      return `${node.subject.name} ${isPredicate(node.predicate) ? predicateOf(node.predicate).reads : node.predicate} ${node.object.name}`;
    case 'Observation':
      return figure(node);
    case 'Quotation':
      return `“${node.text}”`;
    default:
      return node.name;
  }
}

const figure = ({ about, indicator, quantity }: Figure): string =>
  `${about.name}, ${indicator.name}: ${quantity.raw}`;

const summaryOf = (node: Thing): string => {
  if ('evidence' in node) return wordsOf(node);
  return 'description' in node ? node.description : (node.publisher ?? '');
};

const wordsOf = ({ statedBy, evidence }: Claim): string =>
  [
    ...evidence.map(({ exact, document }) => `“${exact}” (${document.title})`),
    ...(statedBy ? [`Stated by ${statedBy.name}.`] : []),
  ].join(' ');

function pathOf({ __typename: type, id }: Thing): string {
  if (id.startsWith('Indicator:')) return '/figures';
  const screen =
    type === 'Document'
      ? 'document'
      : type === 'Link' || type === 'Observation' || type === 'Quotation'
        ? 'claim'
        : 'entity';
  return `/${screen}/${encodeURIComponent(id)}`;
}

/** When it became overdue; undefined for a date without an end. */
const dayAfter = (dueBy: string): string | undefined => {
  const last = edtfBounds(dueBy)?.last;
  return last === undefined ? undefined : `${shiftDay(last, 1)}T00:00:00.000Z`;
};

const urn = (...parts: readonly string[]): string =>
  `urn:ictgraph:${parts.map(encodeURIComponent).join(':')}`;
