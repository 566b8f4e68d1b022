// What the data has already, as far as a publication needs it; it grows with each document of a run.
import type { Part } from '../../dataset/part.js';
import type { Reading } from '../../dataset/read.js';
import type { EntityRecord, EntityType, IndicatorRecord, UnitRecord } from '../../dataset/types.js';
import { typeOf } from '../../dataset/ids.js';
import type { Plan } from './planned.js';

/** The file of an entity. */
export interface Place {
  readonly path: string;
  /** The document in whose folder it is; absent in data/entities/. */
  readonly document?: string;
}

export class KnownData {
  /** By their ids and former ids. */
  readonly entities = new Map<string, EntityRecord>();
  readonly places = new Map<string, Place>();
  readonly units = new Map<string, UnitRecord>();
  readonly indicators: IndicatorRecord[];

  constructor({ dataset, parts }: Pick<Reading, 'dataset' | 'parts'>) {
    for (const entity of dataset.entities)
      for (const id of [entity.id, ...entity.formerIds]) this.entities.set(id, entity);
    for (const unit of dataset.units) this.units.set(unit.code, unit);
    this.indicators = [...dataset.indicators];
    for (const part of parts) for (const { id } of part.records.entities) this.places.set(id, placeIn(part));
  }

  /** Names that a document gave and that are taken out again. */
  forget(aliases: readonly { readonly id: string; readonly alias: string }[]): void {
    for (const { id, alias } of aliases) {
      const entity = this.entities.get(id);
      if (entity)
        this.entities.set(id, { ...entity, aliases: entity.aliases.filter((one) => one !== alias) });
    }
  }

  /** Whether an entity is in the folder of the document. */
  isOwn(id: string, document: string): boolean {
    return this.places.get(id)?.document === document;
  }

  /** What a plan adds is known to the next one. */
  add({ entities, units, indicators }: Plan, document: string): void {
    for (const { id, isKnown, name, aliases, description } of entities) {
      if (isKnown) continue;
      const type = typeOf(id) as EntityType;
      const record = { id, type, name, aliases, description, externalIds: [], formerIds: [], evidence: [] };
      this.entities.set(id, record);
      this.places.set(id, {
        path: `documents/${document.slice(document.indexOf(':') + 1)}/entities.yaml`,
        document,
      });
    }
    for (const unit of units) this.units.set(unit.code, { id: `Unit:${unit.code}`, ...unit });
    this.indicators.push(...indicators);
  }
}

const placeIn = ({ name, document }: Part): Place =>
  document === undefined ? { path: name } : { path: `${name}/entities.yaml`, document };
