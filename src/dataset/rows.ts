// The dataset as nodes and relationships. Each node belongs to a head: a claim, an entity, a document, an indicator, a unit, a
// word, or what the data set says of itself. What is made with a head goes with it, so that a load works out again only the
// heads that a change can touch.
import { claimRows } from './claim-rows.js';
import { deriveChecks } from './derive/checks.js';
import { deriveCommitments } from './derive/commitments.js';
import { deriveConflicts } from './derive/conflicts.js';
import { deriveDuplicates } from './derive/duplicate-rows.js';
import { deriveFacts } from './derive/fact-rows.js';
import { deriveTimeline } from './derive/timeline.js';
import { deriveWord } from './derive/words.js';
import { Lookup } from './lookup.js';
import { RowBuilder, type Rows } from './row-builder.js';
import { DATASET, DUPLICATES } from './ids.js';
import { datasetRows, documentRows, entityRows, indicatorRows, unitRows } from './thing-rows.js';
import type { Dataset } from './types.js';

/** Makes the rows of a head. */
type Piece = (head: string, lookup: Lookup, rows: RowBuilder) => void;

interface Heads extends Iterable<unknown> {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** So many nodes are made before they are handed on. */
const NODES_OF_PART = 20_000;

export const toRows = (dataset: Dataset): Rows => {
  const nodes: Rows['nodes'][number][] = [];
  const relationships: Rows['relationships'][number][] = [];
  for (const part of rowsInParts(new Lookup(dataset))) {
    for (const node of part.nodes) nodes.push(node);
    for (const relationship of part.relationships) relationships.push(relationship);
  }
  return { nodes, relationships };
};

/** All rows, part by part; relationships lead to nodes of the same part or of an earlier one. */
export function* rowsInParts(lookup: Lookup): Generator<Rows> {
  const units = builderOf(lookup.units, unitRows, lookup);
  const shared = new Set<string>();
  yield { nodes: units.nodes, relationships: [] };
  for (const [heads, piece] of stages(lookup)) {
    let rows = new RowBuilder(units);
    for (const head of heads.keys()) {
      rows.head = head;
      piece(head, lookup, rows);
      if (rows.size < NODES_OF_PART) continue;
      yield withoutKnown(rows, shared);
      rows = new RowBuilder(units);
    }
    yield withoutKnown(rows, shared);
  }
}

/** The rows of some heads alone; a head that has gone from the data has none. */
export function rowsOf(wanted: ReadonlySet<string>, lookup: Lookup): Rows {
  const units = builderOf(lookup.units, unitRows, lookup);
  const rows = new RowBuilder(units);
  for (const [heads, piece] of stages(lookup))
    for (const head of wanted) {
      if (!heads.has(head)) continue;
      rows.head = head;
      piece(head, lookup, rows);
    }
  return {
    nodes: [...units.nodes.filter(({ id }) => wanted.has(id)), ...rows.nodes],
    relationships: rows.relationships,
  };
}

/** What follows from the figures about one entity, worked out once and stored, so that reading is a look-up. */
const deriveFromFigures: Piece = (about, lookup, rows) => {
  for (const derive of [deriveFacts, deriveCommitments, deriveConflicts, deriveChecks])
    derive(about, lookup, rows);
};

/** Heads with what is made of them, in an order in which relationships lead back. */
function stages(lookup: Lookup): readonly (readonly [Heads, Piece])[] {
  const { documents, indicators, entities, words, links, observations, quotations } = lookup;
  const own: (readonly [Heads, Piece])[] = [
    [documents, documentRows],
    [indicators, indicatorRows],
    [entities, entityRows],
    [new Set([DATASET]), datasetRows],
    [new Set([DUPLICATES]), deriveDuplicates],
    [words, deriveWord],
    [links, claimRows],
    [observations, claimRows],
    [quotations, claimRows],
  ];
  const dated = [entities, links, observations].map((heads) => [heads, deriveTimeline] as const);
  return [...own, ...dated, [lookup.figures, deriveFromFigures]];
}

function builderOf(heads: Heads, piece: Piece, lookup: Lookup): RowBuilder {
  const rows = new RowBuilder();
  for (const head of heads.keys()) {
    rows.head = head;
    piece(head, lookup, rows);
  }
  return rows;
}

/** Evidence that an earlier part has written is not written again. */
function withoutKnown(rows: RowBuilder, known: Set<string>): Rows {
  const nodes = rows.nodes.filter(({ id }) => !known.has(id));
  const relationships = rows.relationships.filter(({ from }) => !known.has(from));
  for (const id of rows.sharedIds) known.add(id);
  return { nodes, relationships };
}
