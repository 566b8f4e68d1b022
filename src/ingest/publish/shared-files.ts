// What documents share: entities, units and indicators. Entities that several documents name are in data/entities/, each piece of
// evidence with its document: so the entity stays when one of the documents goes.
import { isMap, type YAMLMap } from 'yaml';
import { entityType } from '../../model/model.js';
import { typeOf } from '../../dataset/ids.js';
import { addAlias, entryFrom, flowMap, itemOf, listIn, removeAlias, takeOut, YamlFile } from './edit-yaml.js';
import type { KnownData } from './known-data.js';
import type { PlannedEntity } from './planned.js';
import type { NewIndicator } from './indicators.js';
import type { NewUnit } from './units.js';
import type { Workspace } from './workspace.js';
import { evidenceLine, indicatorText, schemaLine, unitText } from './yaml-text.js';

/** A name that a document gave to an entity of the data. */
export interface SharedAlias {
  readonly id: string;
  readonly alias: string;
}

export class SharedFiles {
  readonly #open = new Map<string, YamlFile>();

  constructor(private readonly workspace: Workspace) {}

  #file(path: string, kind: string, up: string): YamlFile {
    const known =
      this.#open.get(path) ??
      new YamlFile(
        this.workspace.has(path) ? this.workspace.read(path) : `${schemaLine(kind, up)}\n${kind}:\n`,
      );
    this.#open.set(path, known);
    return known;
  }

  /** Adds the words and the new names of a document to an entity of the data. */
  addWords(entity: PlannedEntity, document: string, known: KnownData): void {
    const { id } = entity;
    const place = known.places.get(id);
    if (!place) throw new Error(`${id} is in no file of the data`);
    const path = place.document === undefined ? place.path : sharedFile(id);
    if (place.document !== undefined) {
      this.#move(id, place.path, path, place.document);
      known.places.set(id, { path });
    }
    const item = itemOf(this.#entities(path), id);
    const evidence = item && listIn(item, 'evidence');
    if (!item || !evidence) throw new Error(`${id} is not in ${path}`);
    for (const words of entity.evidence) evidence.items.push(flowMap(evidenceLine(words, document)));
    for (const alias of entity.aliases) addAlias(item, alias);
  }

  /** Takes the words of a document out of what is shared, and the names that it gave. */
  takeWords(document: string, aliases: readonly SharedAlias[]): void {
    for (const name of this.workspace.filesIn('entities').filter((one) => /\.ya?ml$/.test(one))) {
      const path = `entities/${name}`;
      if (!this.workspace.read(path).includes(document) && !this.#open.has(path)) continue;
      const file = this.#entities(path);
      for (const item of file.list('entities').items) {
        const evidence = listIn(item, 'evidence');
        if (!evidence) continue;
        const before = evidence.items.length;
        evidence.items = evidence.items.filter(
          (piece) => !isMap(piece) || String(piece.get('document') ?? file.get('document')) !== document,
        );
        if (evidence.items.length < before)
          for (const { id, alias } of aliases) if (item.get('id') === id) removeAlias(item, alias);
      }
    }
  }

  addUnits(units: readonly NewUnit[]): void {
    for (const unit of units) this.#file('units.yaml', 'units', '').append('units', unitText(unit));
  }

  addIndicators(indicators: readonly NewIndicator[]): void {
    for (const one of indicators)
      this.#file('indicators.yaml', 'indicators', '').append('indicators', indicatorText(one));
  }

  /** Takes out units and indicators, by their ids. */
  remove(ids: ReadonlySet<string>): void {
    for (const kind of ['units', 'indicators'] as const) {
      const file = this.#file(`${kind}.yaml`, kind, '');
      const list = file.list(kind);
      for (const item of [...list.items])
        if (ids.has(kind === 'units' ? `Unit:${String(item.get('code'))}` : String(item.get('id'))))
          takeOut(list, item);
    }
  }

  /** Writes what has changed; entities that no document names any more go. */
  flush(): void {
    for (const [path, file] of this.#open) {
      if (isOfEntities(path)) {
        const list = file.list('entities');
        for (const item of [...list.items])
          if (listIn(item, 'evidence')?.items.length === 0) takeOut(list, item);
        if (list.items.length === 0) {
          this.workspace.remove(path);
          continue;
        }
      }
      this.workspace.write(path, file.toString());
    }
    this.#open.clear();
  }

  #entities(path: string): YamlFile {
    return this.#file(path, 'entities', path.startsWith('documents/') ? '../../' : '../');
  }

  #move(id: string, from: string, to: string, document: string): void {
    const source = this.#entities(from);
    const item = itemOf(source, id);
    if (!item) throw new Error(`${id} is not in ${from}`);
    takeOut(source.list('entities'), item);
    for (const piece of listIn(item, 'evidence')?.items ?? [])
      if (isMap(piece)) nameDocument(piece, document);
    const list = this.#entities(to).list('entities');
    item.spaceBefore = list.items.length > 0;
    list.items.push(item);
  }
}

const isOfEntities = (path: string): boolean => /(^|\/)entities[./]/.test(path);

/** entities/technology-parks.yaml */
function sharedFile(id: string): string {
  const { many } = entityType(typeOf(id) as never).words;
  return `entities/${many.toLowerCase().replace(/[^a-z]+/g, '-')}.yaml`;
}

function nameDocument(piece: YAMLMap, document: string): void {
  if (piece.has('document')) return;
  const [named] = entryFrom('entries', `  - { document: ${document} }`).items;
  const at = piece.items.findIndex(({ key }) => String(key) === 'exact') + 1;
  if (named) piece.items.splice(at, 0, named);
}
