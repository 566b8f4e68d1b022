// Statements that count each value of the model: from Neo4j's own counts, whatever the size of the graph.
import { enumValues } from '../../model/annotations.js';
import type { Model } from '../../model/read-model.js';
import { parseLines, type Line } from '../step.js';

/** By the coordinate of the field that they answer. */
export function countStatements(model: Model): ReadonlyMap<string, readonly Line[]> {
  const names = (of: string): string[] => enumValues(model.schema, of).map(({ name }) => name);
  const predicates = names('Predicate');
  return new Map(
    Object.entries({
      'Statistics.types': union(names('EntityType').map((name) => ofNodes(name, name))),
      'Statistics.claims': union(names('ClaimType').map((name) => ofNodes(name, name))),
      'Statistics.kinds': union(names('ObservationKind').map((name) => ofNodes(name, kindLabel(name)))),
      'Statistics.predicates': union(
        predicates.map((name) => counted(name, `MATCH ()-[counted:${name}]->()`)),
      ),
      'Subgraph.hidden': hiddenLinks(predicates),
    }).map(([coordinate, text]) => [coordinate, parseLines(text)]),
  );
}

const union = (parts: readonly string[]): string => parts.join('\nUNION ALL\n');

const ofNodes = (value: string, label: string): string => counted(value, `MATCH (counted:${label})`);

/** Columns: value, label, count. */
const counted = (value: string, match: string): string =>
  `${match}\nWITH count(counted) AS count\nRETURN '${value}' AS value, '${value}' AS label, count`;

/** `TARGET` has the label `:Target`. */
export const kindLabel = (kind: string): string => kind.charAt(0) + kind.slice(1).toLowerCase();

/** $ids; columns: id, then each predicate with how many links OUT and how many IN. */
function hiddenLinks(predicates: readonly string[]): string {
  const counts = predicates.map(
    (name) => `  ['${name}', COUNT { (this)-[:${name}]->() }, COUNT { (this)<-[:${name}]-() }]`,
  );
  return `UNWIND $ids AS id\nMATCH (this:Entity {id: id})\nRETURN id, [\n${counts.join(',\n')}\n]`;
}
