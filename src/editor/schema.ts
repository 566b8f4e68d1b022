// The executable schema of editors.
import { addResolversToSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { MODEL } from '../model/model.js';
import type { Resolvers } from './generated/types.js';
import { changesOfData } from './resolvers/data.js';
import { Draft } from './resolvers/draft.js';
import { changesOfDrafts, ifThere } from './resolvers/mutations.js';

const resolvers: Resolvers = {
  Query: {
    drafts: (_, _args, { desk: { drafts } }) => drafts.ids.map((id) => drafts.get(id)),
    draft: (_, { id }, { desk: { drafts } }) => ifThere(drafts, id),
    editor: (_, _args, { by }) => by,
  },
  Mutation: { ...changesOfDrafts, ...changesOfData },
  Draft,
};

export const editorSchema = (): GraphQLSchema =>
  addResolversToSchema({ schema: MODEL.editorSchema, resolvers });
