// The executable schema of editors.
import { addResolversToSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { MODEL } from '../model/model.js';
import { BadUserInput } from '../common/errors.js';
import { DraftError, DraftMissing, type Draft as StoredDraft } from '../ingest/drafts/draft.js';
import type { Drafts } from '../ingest/drafts/drafts.js';
import type { Resolvers } from './generated/types.js';
import { changesOfData } from './resolvers/data.js';
import { Draft } from './resolvers/draft.js';
import { changesOfDrafts } from './resolvers/mutations.js';

const resolvers: Resolvers = {
  Query: {
    drafts: (_, _args, { desk: { drafts } }) => drafts.ids.flatMap((id) => readable(drafts, id)),
    draft: (_, { id }, { desk: { drafts } }) => opened(drafts, id),
    editor: (_, _args, { by }) => by,
  },
  Mutation: { ...changesOfDrafts, ...changesOfData },
  Draft,
};

/** A file that somebody has broken is told to who opens it; the list has the others. */
function readable(drafts: Drafts, id: string): readonly StoredDraft[] {
  try {
    return [drafts.get(id)];
  } catch (error) {
    if (error instanceof DraftError) return [];
    throw error;
  }
}

function opened(drafts: Drafts, id: string): StoredDraft | null {
  try {
    return drafts.get(id);
  } catch (error) {
    if (error instanceof DraftMissing) return null;
    if (error instanceof DraftError) throw new BadUserInput(error.message);
    throw error;
  }
}

export const editorSchema = (): GraphQLSchema =>
  addResolversToSchema({ schema: MODEL.editorSchema, resolvers });
