// What editors change: drafts here, data in data.ts. What they can mend is returned, not thrown.
import { acceptAbove, decisionsFor } from '../../ingest/desk/decide.js';
import { itemsOf } from '../../ingest/desk/items.js';
import { DraftConflict, DraftError, type Draft } from '../../ingest/drafts/draft.js';
import type { Drafts } from '../../ingest/drafts/drafts.js';
import { effective } from '../../ingest/drafts/effective.js';
import { LIMITS } from '../../limits/table.js';
import type { EditorContext } from '../context.js';
import { decidedFrom } from '../edits.js';
import { missedFact } from '../missed.js';
import { readSent } from '../sent.js';
import { InputError, userErrorsOf } from '../user-errors.js';
import type { MutationResolvers } from '../generated/types.js';

/** Which draft, as the editor saw it. */
interface Seen {
  readonly draft: string;
  readonly revision: number;
}

export const changesOfDrafts = {
  proposeDocument: (_, { input }, { desk }) =>
    answered(async () => {
      const { draft } = await desk.propose(await readSent(input, desk.uploads));
      if (input.file != null) desk.uploads.remove(input.file);
      return draft;
    }),
  decide: (_, { input }, context) =>
    changed(input, context, (drafts, draft, at) => {
      requireFew(input.decisions, 'decisions');
      const decided = input.decisions.map((one, index) => decidedFrom(one, draft, index));
      return drafts.decide(at, withNamed(decided, draft));
    }),
  acceptAll: (_, { input }, context) =>
    changed(input, context, (drafts, _draft, { id, by }) => {
      if (!(input.above >= 0 && input.above <= 1))
        throw new InputError(`A confidence is from 0 to 1, not ${input.above}.`, ['input', 'above']);
      return acceptAbove({ drafts, id, by }, { above: input.above, kind: input.kind?.toLowerCase() });
    }),
  addFact: (_, { input }, context) =>
    changed(input, context, (drafts, draft, at) => {
      const { kind, fact } = missedFact(input, draft);
      return drafts.add(at, kind, fact);
    }),
  removeFact: (_, { input }, context) =>
    changed(input, context, (drafts, _draft, at) => drafts.removeAdded(at, input.key)),
  explainSentences: (_, { input }, context) =>
    changed(input, context, (drafts, _draft, at) => {
      requireFew(input.reasons, 'reasons');
      const reasons = input.reasons.map(({ number, reason }): [string, string] => [
        String(number),
        short(reason),
      ]);
      return drafts.explain(at, Object.fromEntries(reasons));
    }),
  removeDraft: async (_, { input }, { desk, by }) => {
    try {
      desk.drafts.remove({ id: input.draft, revision: input.revision, by });
      return { removed: input.draft, userErrors: [] };
    } catch (error) {
      return { removed: null, userErrors: userErrorsOf(error) };
    }
  },
} satisfies Partial<MutationResolvers>;

async function answered(work: () => Draft | Promise<Draft>, now: () => Draft | null = () => null) {
  try {
    return { draft: await work(), userErrors: [] };
  } catch (error) {
    const userErrors = userErrorsOf(error);
    return { draft: now(), userErrors };
  }
}

/** Beside an error, the draft as it is now: who was too slow sees what others did. */
const changed = (
  { draft: id, revision }: Seen,
  { desk: { drafts }, by }: EditorContext,
  change: (drafts: Drafts, draft: Draft, at: { id: string; revision: number; by: string }) => Draft,
) =>
  answered(
    () => {
      const draft = drafts.get(id);
      if (draft.revision !== revision) throw new DraftConflict(id, draft.revision, revision);
      return change(drafts, draft, { id, revision, by });
    },
    () => ifThere(drafts, id),
  );

export function ifThere(drafts: Drafts, id: string): Draft | null {
  try {
    return drafts.get(id);
  } catch (error) {
    if (error instanceof DraftError) return null; // the error beside it says why
    throw error;
  }
}

/** With the new entities that accepted facts name. */
function withNamed(decided: readonly Parameters<Drafts['decide']>[1][number][], draft: Draft) {
  const items = new Map(itemsOf(effective(draft)).map((item) => [item.key, item]));
  const all = new Map(decided.map((one) => [one.key, one]));
  for (const { key, outcome, edited } of decided) {
    const item = items.get(key);
    if (outcome !== 'ACCEPTED' || !item) continue;
    for (const named of decisionsFor(item, outcome, draft, edited))
      if (!all.has(named.key)) all.set(named.key, named);
  }
  return [...all.values()];
}

function requireFew(list: readonly unknown[], name: string): void {
  if (list.length > LIMITS.listLength)
    throw new InputError(`${list.length} are too many at once; allowed: ${LIMITS.listLength}.`, [
      'input',
      name,
    ]);
}

function short(reason: string): string {
  if (reason.trim() === '' || reason.length > LIMITS.proposedText)
    throw new InputError(`A reason has 1 to ${LIMITS.proposedText} characters.`, ['input', 'reasons']);
  return reason.trim();
}
