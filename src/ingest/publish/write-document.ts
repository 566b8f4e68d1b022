// One accepted document → its folder in data/, and what it adds to what documents share.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../../dataset/coverage.js';
import { PublishError, type Accepted } from './accepted.js';
import type { KnownData } from './known-data.js';
import { planOf } from './plan.js';
import type { Plan } from './planned.js';
import type { SharedAlias, SharedFiles } from './shared-files.js';
import type { Workspace } from './workspace.js';
import {
  coverageText,
  documentText,
  entityText,
  figureText,
  fileText,
  linkText,
  quotationText,
} from './yaml-text.js';

/** What a document brought to what documents share: it goes with the last document that uses it. */
export interface Publication {
  readonly document: string;
  readonly aliases: readonly SharedAlias[];
  /** Ids of units and indicators. */
  readonly shared: readonly string[];
}

export interface ToPublish {
  readonly accepted: Accepted;
  /** Its publication so far, if it is published again. */
  readonly before?: Publication;
}

interface Writing {
  readonly workspace: Workspace;
  readonly shared: SharedFiles;
  readonly known: KnownData;
  /** Where texts are that stay with their owners. */
  readonly documents: string;
}

export function writeDocument(
  { accepted, before }: ToPublish,
  { workspace, shared, known, documents }: Writing,
) {
  const document = `Document:${accepted.slug}`;
  const folder = folderOf(document);
  if (!before && workspace.has(join(folder, 'document.yaml')))
    throw new PublishError(
      `${document} is in the data already: publish under another name, or withdraw it first.`,
    );
  if (before) {
    shared.takeWords(document, before.aliases);
    known.forget(before.aliases);
    removeFolder(workspace, folder);
  }
  const plan = planOf(accepted, known, document);
  if (plan.obstacles.length > 0)
    throw new PublishError(`${document} was not published, nothing was changed:`, plan.obstacles);
  for (const entity of plan.entities) if (entity.isKnown) shared.addWords(entity, document, known);
  shared.addUnits(plan.units);
  shared.addIndicators(plan.indicators);
  known.add(plan, document);
  const file = (name: string, text: string): void => workspace.write(join(folder, name), text);
  const list = <T>(kind: string, things: readonly T[], text: (thing: T) => string): void => {
    if (things.length > 0) file(`${kind}.yaml`, fileText(kind, '../../', things.map(text)));
  };
  file('document.yaml', documentText(accepted.document));
  list(
    'entities',
    plan.entities.filter(({ isKnown }) => !isKnown),
    (entity) => entityText(entity),
  );
  list('links', plan.links, linkText);
  list('observations', plan.figures, figureText);
  list('quotations', plan.quotations, quotationText);
  file('coverage.yaml', coverageText(reasonsFor(accepted, plan)));
  const { text, license, file: source } = accepted.document;
  if (isFree(license)) file(source.mediaType === 'text/markdown' ? 'text.md' : 'text.txt', text);
  else workspace.writeBeside(join(documents, `${accepted.slug}.txt`), text);
  return { plan, document };
}

/** Every sentence without a claim has a reason: a person's, or what became of it. */
function reasonsFor(
  { document, reasons }: Accepted,
  { figures, links, quotations }: Plan,
): Record<string, string> {
  const words = [...figures, ...links, ...quotations].flatMap(({ evidence }) => evidence);
  const silent = sentencesOf(document.text).filter(
    ({ start, end }) => !words.some((one) => one.start >= start && one.start < end),
  );
  return Object.fromEntries(
    silent.map(({ number }) => [number, reasons[number] ?? 'nothing was accepted from it']),
  );
}

/** Licences under which a text may be handed on. */
const isFree = (license: string | undefined): boolean =>
  license !== undefined &&
  /^(same as the project$|cc0|cc[- ]by|public domain|pddl|odbl|odc-by|ogl|mit\b|apache|bsd)/i.test(license) &&
  !/\b(nc|nd)\b/i.test(license);

export const folderOf = (document: string): string =>
  `documents/${document.slice(document.indexOf(':') + 1)}`;

export function removeFolder(workspace: Workspace, folder: string): void {
  for (const name of workspace.filesIn(folder)) workspace.remove(join(folder, name));
  rmSync(join(workspace.copy, folder), { recursive: true, force: true });
}
