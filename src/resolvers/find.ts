// The search over everything, in the shape of the schema.
import type { Context } from '../execution/context.js';
import type { FoundGroupPageArgs, FoundKind, QueryFindArgs } from '../generated/schema.js';
import { typeOfId, type Row } from '../graph/columns.js';
import { LIMITS } from '../limits/table.js';
import { pageInfo, visible } from '../loaders/connection.js';
import { encodeCursor } from '../loaders/cursor.js';
import { allOf, findEverything, promisesOf, statusOf, type FoundHit } from '../loaders/everything.js';
import { BY_SCORE, cut, type Hit } from '../loaders/hits.js';
import type { Loaders } from '../loaders/loaders.js';
import { namedApart } from '../loaders/named.js';
import { follow } from '../loaders/follow.js';
import { checkSize, toPage } from '../loaders/page.js';
import { highlights } from '../search/highlight.js';
import { termsIn, termsOf } from '../search/numbers.js';
import { toQuestion } from '../search/question.js';
import { withRule } from './argument-rules.js';
import { costs } from './costs.js';
import { mustHaveWords } from './search.js';

const SHOWN = 5;
const KINDS: readonly FoundKind[] = ['ENTITIES', 'FIGURES', 'PROMISES', 'PASSAGES', 'DOCUMENTS'];

function checkFind({ query, first }: QueryFindArgs): void {
  checkSize('first', first);
  mustHaveWords(termsOf(query));
}

interface Group {
  readonly kind: FoundKind;
  readonly hitsOf: () => Promise<readonly FoundHit[]>;
  readonly shown: (hit: FoundHit) => unknown;
}

async function find(_: unknown, { query, first, kinds: asked }: QueryFindArgs, { loaders }: Context) {
  const asOf = new Date().toISOString().slice(0, 10);
  const question = toQuestion(query);
  const { terms, content, choosing, statuses, naming, kinds } = question;
  const everything = await findEverything(loaders, question);
  const { wanted, anyWord, groups } = everything;
  const read = (kind: FoundKind): Promise<readonly FoundHit[]> | readonly FoundHit[] => {
    if (kind === 'PROMISES' && statuses.length > 0) return promisesOf(loaders, question, everything, asOf);
    if (content.length === 0 && kinds.includes(kind)) return allOf(loaders, kind);
    return groups.get(kind) ?? [];
  };
  const group = (kind: FoundKind): Group & Record<string, unknown> => {
    let reading: ReturnType<typeof read> | undefined; // once, when a field of the group needs it
    const hitsOf = async (): Promise<readonly FoundHit[]> => (reading ??= read(kind));
    const shown = ({ id, score }: FoundHit) => ({
      score,
      node: () => loaders.existing(id),
      status: () => (kind === 'PROMISES' ? statusOf(loaders, id, asOf) : null),
      highlights: async () => (await textsOf(loaders, id)).flatMap((one) => highlights(one, wanted, termsIn)),
    });
    return {
      kind,
      hitsOf,
      shown,
      totalCount: async () => (await hitsOf()).length,
      hits: async () => (await hitsOf()).slice(0, first ?? SHOWN).map(shown),
    };
  };
  const used = new Set([...wanted.words, ...choosing, ...(content.length === 0 ? naming : [])]);
  return {
    words: terms.filter((term) => used.has(term)),
    anyWord,
    statuses,
    named: async () => (await namedApart(loaders, content)).map((id) => loaders.existing(id)),
    leftOut: terms.filter((term) => !used.has(term)),
    groups: KINDS.filter((kind) => asked?.includes(kind) ?? true).map(group),
  };
}

/** What may contain the words: the hit, and the evidence of a figure. */
async function textsOf(loaders: Loaders, id: string): Promise<readonly Row[]> {
  const hit = await loaders.existing(id);
  if (typeOfId(id) !== 'Observation') return [hit];
  return [
    hit,
    ...(await follow(loaders, { coordinate: 'Claim.evidence', type: 'Evidence' }, id, LIMITS.pageSize)),
  ];
}

/** A page of a group, with cursors. */
function pageOfGroup({ hitsOf, shown }: Group, paging: FoundGroupPageArgs) {
  const page = toPage({ order: BY_SCORE }, paging);
  let reading: Promise<readonly Hit[]> | undefined;
  const read = () =>
    (reading ??= hitsOf().then((hits) =>
      cut(
        hits.map(({ score, id }): Hit => ({ keys: [score, id] })),
        page,
      ),
    ));
  const seen = async (): Promise<readonly Hit[]> => visible(await read(), page);
  const found = ({ keys: [score, id] }: Hit): unknown => shown({ score, id });
  return {
    edges: async () =>
      (await seen()).map((hit) => ({ cursor: encodeCursor(BY_SCORE, hit.keys), node: found(hit) })),
    nodes: async () => (await seen()).map(found),
    pageInfo: async () => pageInfo(await read(), page),
    totalCount: async () => (await hitsOf()).length,
  };
}

export const everything = {
  find: withRule(checkFind, find, {
    complexity: costs(({ first }) => KINDS.length * Number(first ?? SHOWN)),
  }),
};

export const FoundGroup = {
  page: withRule((paging: FoundGroupPageArgs) => void toPage({ order: BY_SCORE }, paging), pageOfGroup),
};
