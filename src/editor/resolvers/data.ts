// What editors change in the data: documents come in and go, entities become one and two again.
import { typeOf } from '../../dataset/ids.js';
import { LIMITS } from '../../limits/table.js';
import { isEntityType } from '../../model/model.js';
import { keepApart, merge, split } from '../../ingest/publish/entity-decisions.js';
import { shown } from '../preview.js';
import { InputError, userErrorsOf } from '../user-errors.js';
import type { MutationResolvers } from '../generated/types.js';
import { ifThere } from './mutations.js';

export const changesOfData = {
  publishDocument: async (_, { input }, { desk }) => {
    try {
      const publication = shown(await desk.publish(input.draft, input.revision));
      return {
        document: publication.document,
        publication,
        draft: desk.drafts.get(input.draft),
        userErrors: [],
      };
    } catch (error) {
      const userErrors = userErrorsOf(error);
      return { document: null, publication: null, draft: ifThere(desk.drafts, input.draft), userErrors };
    }
  },
  withdrawDocument: (_, { input }, { desk }) => changed(() => desk.withdraw(documentId(input.document))),
  reopenDocument: async (_, { input }, { desk, by }) => {
    try {
      return { draft: desk.reopen(documentId(input.document), by), userErrors: [] };
    } catch (error) {
      return { draft: null, userErrors: userErrorsOf(error) };
    }
  },
  mergeEntities: (_, { input: { keep, others, why } }, { desk, by }) =>
    changed(() => {
      const ids = [keep, ...others].map((id) => entityId(id, 'others'));
      const decision = { ids: few(ids, 'others'), by, why: reason(why) };
      return desk.change((workspace) => merge(workspace, decision));
    }),
  splitEntity: (_, { input: { entity } }, { desk }) =>
    changed(() => desk.change((workspace) => split(workspace, entityId(entity, 'entity')))),
  keepApart: (_, { input: { entities, why } }, { desk, by }) =>
    changed(() => {
      const ids = few(
        entities.map((id) => entityId(id, 'entities')),
        'entities',
      );
      const decision = { ids, by, why: reason(why) };
      return desk.change((workspace) => keepApart(workspace, decision));
    }),
} satisfies Partial<MutationResolvers>;

async function changed(work: () => Promise<readonly string[]>) {
  try {
    return { files: [...(await work())], userErrors: [] };
  } catch (error) {
    return { files: [], userErrors: userErrorsOf(error) };
  }
}

function documentId(id: string): string {
  if (/^Document:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new InputError(`"${id.slice(0, 100)}" is no id of a document.`, ['input', 'document']);
}

function entityId(id: string, field: string): string {
  if (/^\w+:[\p{L}\p{N}-]+$/u.test(id) && isEntityType(typeOf(id))) return id;
  throw new InputError(`"${id.slice(0, 100)}" is no id of an entity.`, ['input', field]);
}

function few(ids: readonly string[], field: string): readonly string[] {
  const all = [...new Set(ids)];
  if (all.length >= 2 && all.length <= LIMITS.listLength) return all;
  throw new InputError(`Name 2 to ${LIMITS.listLength} entities.`, ['input', field]);
}

function reason(why: string): string {
  const text = why.trim();
  if (text !== '' && text.length <= LIMITS.proposedText && !/[\p{Cc}\u2028\u2029]/u.test(text)) return text;
  throw new InputError(`A reason has 1 to ${LIMITS.proposedText} characters, on one line.`, ['input', 'why']);
}
