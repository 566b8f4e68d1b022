// Decisions about entities that look alike, in data/decisions.yaml: they are one, they are different, or a merge is taken back.
import { listIn, takeOut, YamlFile } from './edit-yaml.js';
import { PublishError } from './accepted.js';
import type { Workspace } from './workspace.js';
import { schemaLine } from './yaml-text.js';

export interface EntityDecision {
  readonly ids: readonly string[];
  readonly by: string;
  readonly why: string;
}

const FILE = 'decisions.yaml';

/** The first id stays, and the others answer to it. */
export const merge = (workspace: Workspace, decision: EntityDecision): void =>
  append(workspace, 'same', decision);

export const keepApart = (workspace: Workspace, decision: EntityDecision): void =>
  append(workspace, 'different', decision);

function append(workspace: Workspace, what: 'same' | 'different', { ids, by, why }: EntityDecision): void {
  const file = open(workspace);
  file.append(
    'decisions',
    `  - { ${what}: [${ids.join(', ')}], by: ${JSON.stringify(by)}, why: ${JSON.stringify(why)} }`,
  );
  workspace.write(FILE, file.toString());
}

/** @param id that was given up in a merge */
export function split(workspace: Workspace, id: string): void {
  const file = open(workspace);
  const decisions = file.list('decisions');
  let isFound = false;
  for (const item of [...decisions.items]) {
    const same = listIn(item, 'same');
    const at = same?.items.findIndex((one) => String(one) === id) ?? -1;
    if (!same || at < 1) continue; // the first one stays
    isFound = true;
    same.items.splice(at, 1);
    if (same.items.length < 2) takeOut(decisions, item);
  }
  if (!isFound)
    throw new PublishError(`${id} was not merged into another entity: there is nothing to take back.`);
  if (decisions.items.length === 0) workspace.remove(FILE);
  else workspace.write(FILE, file.toString());
}

const open = (workspace: Workspace): YamlFile =>
  new YamlFile(workspace.has(FILE) ? workspace.read(FILE) : `${schemaLine('decisions', '')}\ndecisions:\n`);
