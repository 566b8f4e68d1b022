// The dataset as nodes and relationships. A link is both a direct relationship, for traversal, which carries its claim's id,
// and a :Claim node, for evidence: both come from the same record here.
import { createHash } from 'node:crypto';
import { camelCase } from '../graph/columns.js';
import { fold } from '../fold.js';
import type {
  Dataset,
  EntityRecord,
  EvidenceRecord,
  LinkRecord,
  ObservationRecord,
  QuantityRecord,
  QuotationRecord,
} from './types.js';

type Scalar = string | number | boolean;
export type Properties = Readonly<Record<string, Scalar | readonly string[]>>;

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  /** With the id and the hash of all the rest. */
  readonly properties: Properties;
}

export interface RelationshipRow {
  /** Hash of all the rest. */
  readonly key: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** The id of the claim that the relationship stands for; absent on those that hold a claim together. */
  readonly claim?: string;
}

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

const SUPERTYPES: Readonly<Record<string, readonly string[]>> = {
  Ministry: ['Organization'],
  Agency: ['Organization'],
  Company: ['Organization'],
  Country: ['Place'],
  Region: ['Place'],
  City: ['Place'],
};

/** Sorts after every date: what has no due date comes last. */
const NO_DATE = '9999-12-31';

export function toRows(dataset: Dataset): Rows {
  const nodes = new Map<string, NodeRow>();
  const relationships = new Map<string, RelationshipRow>();

  const node = (id: string, labels: readonly string[], values: object): void => {
    const all = ['Node', ...labels];
    const properties = stored({ id, ...values });
    nodes.set(id, { id, labels: all, properties: { ...properties, hash: hash([all, properties]) } });
  };
  const relate = (from: string, type: string, to: string | undefined, claim?: string): void => {
    if (to === undefined) return;
    const key = hash([from, type, to, claim]);
    relationships.set(key, { key, from, type, to, ...(claim === undefined ? {} : { claim }) });
  };
  const support = (id: string, evidence: readonly EvidenceRecord[]): void => {
    for (const piece of evidence) {
      const evidenceId = `Evidence:${hash([piece.document, piece.start, piece.end])}`;
      node(evidenceId, ['Evidence'], { exact: piece.exact, start: piece.start, end: piece.end });
      relate(evidenceId, 'IN_DOCUMENT', piece.document);
      relate(id, 'SUPPORTED_BY', evidenceId);
    }
  };
  const claim = (
    type: string,
    record: LinkRecord | ObservationRecord | QuotationRecord,
    values: object,
  ): void => {
    node(record.id, ['Claim', type], { type, basis: record.basis, ...values });
    relate(record.id, 'STATED_BY', record.statedBy);
    support(record.id, record.evidence);
  };

  const codeOf = new Map(dataset.units.map(({ id, code }) => [code, id]));
  for (const { base: _base, factor: _factor, ...unit } of dataset.units) node(unit.id, ['Unit'], unit);
  for (const document of dataset.documents) node(document.id, ['Document'], document);
  for (const { unit, growthOf, ...indicator } of dataset.indicators) {
    node(indicator.id, ['Indicator'], { ...indicator, folded: fold(indicator.name) });
    relate(indicator.id, 'IN_UNIT', codeOf.get(unit));
    relate(indicator.id, 'GROWTH_OF', growthOf);
  }
  for (const entity of dataset.entities) {
    node(entity.id, ['Entity', ...(SUPERTYPES[entity.type] ?? []), entity.type], entityValues(entity));
    support(entity.id, entity.evidence);
    for (const external of entity.externalIds) {
      const id = `ExternalId:${hash([entity.id, external.scheme, external.value])}`;
      node(id, ['ExternalId'], external);
      relate(entity.id, 'IDENTIFIED_AS', id);
    }
    for (const former of entity.formerIds) {
      node(`FormerId:${former}`, ['FormerId'], { former });
      relate(`FormerId:${former}`, 'NOW', entity.id);
    }
  }
  for (const link of dataset.links) {
    const { subject, predicate, object, validFrom, validTo } = link;
    claim('Link', link, { predicate, validFrom, validTo });
    relate(link.id, 'SUBJECT', subject);
    relate(link.id, 'OBJECT', object);
    relate(subject, predicate, object, link.id);
    if (predicate === 'HELD_POST') tenure(link);
  }
  for (const observation of dataset.observations) {
    const { about, indicator, quantity } = observation;
    claim('Observation', observation, observationValues(observation, codeOf));
    relate(observation.id, 'ABOUT', about);
    relate(observation.id, 'MEASURES', indicator);
    relate(observation.id, 'IN_UNIT', codeOf.get(quantity.unit));
  }
  for (const quotation of dataset.quotations) {
    const { text, start, end, speaker, about, document } = quotation;
    claim('Quotation', quotation, { text, start, end });
    relate(quotation.id, 'SPOKEN_BY', speaker);
    relate(quotation.id, 'IN_DOCUMENT', document);
    for (const topic of about) relate(quotation.id, 'ABOUT', topic);
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };

  /** The time in a post is a node of its own, between the official and the post; its evidence is the link's. */
  function tenure({ id: link, subject, object, validFrom, validTo }: LinkRecord): void {
    const id = link.replace('Link:', 'Tenure:');
    node(id, ['Tenure'], { start: validFrom, end: validTo, startKey: validFrom ?? '' });
    relate(subject, 'HELD', id);
    relate(id, 'OF', object);
    relate(id, 'FROM_LINK', link);
  }
}

function entityValues({
  evidence: _e,
  externalIds: _x,
  formerIds: _f,
  latitude,
  longitude,
  ...entity
}: EntityRecord): object {
  return {
    ...entity,
    coordinates: { latitude, longitude },
    folded: fold([entity.name, ...entity.aliases].join('\n')),
  };
}

function observationValues(observation: ObservationRecord, unitIds: ReadonlyMap<string, string>): object {
  const { kind, period, basePeriod, dueBy, dueByLast, quantity } = observation;
  const { normalized } = quantity;
  return {
    kind,
    period,
    basePeriod,
    dueBy,
    dueByLast: dueByLast ?? NO_DATE,
    quantity: {
      ...quantity,
      unit: unitIds.get(quantity.unit),
      normalized: { ...normalized, unit: unitIds.get(normalized.unit) },
    },
    unitCode: quantity.unit,
    baseUnitCode: normalized.unit,
    magnitude: magnitude(quantity),
  };
}

/** What a figure is ordered and filtered by, in the base unit: its number, or its bound where no number is given. */
const magnitude = ({ normalized }: QuantityRecord): number =>
  normalized.value ?? normalized.min ?? normalized.max ?? 0;

/** Values of values are stored flat, under the camelCase of their path; what is absent is not stored. */
function stored(values: object, path: readonly string[] = []): Properties {
  return Object.assign(
    {},
    ...Object.entries(values).map(([name, value]: [string, unknown]) => {
      if (value === undefined || value === null) return {};
      if (typeof value === 'object' && !Array.isArray(value)) return stored(value, [...path, name]);
      return { [camelCase([...path, name])]: value };
    }),
  ) as Properties; // names and scalars only, by the branches above
}

const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
