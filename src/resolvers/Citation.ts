// What a citation cites is read once, when the first of its fields needs it.
import { toBibtex } from '../cite/bibtex.js';
import { factsOf, type Facts } from '../cite/facts.js';
import { toItem, toText } from '../cite/item.js';
import type { Context } from '../execution/context.js';
import type { QueryCitationsArgs } from '../generated/schema.js';
import type { Row } from '../graph/columns.js';
import { checkSomeIds, mustAllBe } from './by-id.js';
import type { Kind } from '../graph/named-things.js';
import { withRule } from './argument-rules.js';
import { costs } from './costs.js';

const CITED: Kind = {
  what: 'claim or document',
  types: new Set(['Link', 'Observation', 'Quotation', 'Document']),
};

/** An estimate of the nodes that one citation reads. */
const POINTS = 10;

function citation(cited: Row, _args: object, context: Context) {
  let facts: Promise<Facts> | undefined;
  const known = (): Promise<Facts> => (facts ??= factsOf(cited, context));
  return {
    of: cited.id,
    text: async () => toText(await known()),
    bibtex: async () => toBibtex(toItem(await known())),
    cslJson: async () => JSON.stringify([toItem(await known())], null, 2),
    permalink: async () => (await known()).permalink,
  };
}

const field = {
  citation: {
    resolve: citation,
    extensions: {
      complexity: ({ childComplexity }: { childComplexity: number }) => POINTS + childComplexity,
    },
  },
};

export const Citation = { Link: field, Observation: field, Quotation: field, Document: field };

export const citing = {
  citations: withRule(
    ({ ids }: QueryCitationsArgs) => checkSomeIds('ids', ids),
    async (_: unknown, { ids }: QueryCitationsArgs, context: Context) => {
      const rows = await mustAllBe(context, 'ids', ids, CITED);
      return rows.map((row) => citation(row, {}, context));
    },
    { complexity: costs(({ ids }) => (ids as readonly string[]).length, POINTS) },
  ),
};
