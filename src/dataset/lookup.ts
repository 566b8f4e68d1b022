// Indexes of the data. Each is made once, when it is first needed, so that nothing walks all of the data for
// each of its entries.
import { termText } from '../search/numbers.js';
import { foldedWords } from '../search/words.js';
import { belonging, type Belonging } from './derive/belonging.js';
import { ratesIn, type Rates } from './derive/conversions.js';
import { factsOf, type Fact } from './derive/facts.js';
import { daysOf } from './derive/figure-date.js';
import { placesOf } from './derive/places.js';
import { groupBy, groupByEach } from './group.js';
import { typeOf } from './ids.js';
import type {
  ClaimRecord,
  Dataset,
  DocumentRecord,
  EntityRecord,
  IndicatorRecord,
  LinkRecord,
  ObservationRecord,
  QuotationRecord,
  UnitRecord,
} from './types.js';

export class Lookup {
  readonly #terms = new Map<string, string>();
  #naming: ReadonlyMap<string, readonly ObservationRecord[]> | undefined;
  #resting: ReadonlyMap<string, readonly string[]> | undefined;
  #quoted: ReadonlyMap<string, readonly QuotationRecord[]> | undefined;
  #belonging: Belonging | undefined;
  #places: ((id: string) => readonly string[]) | undefined;
  #words: ReadonlyMap<string, number> | undefined;
  #figures: ReadonlyMap<string, readonly ObservationRecord[]> | undefined;
  /** Of the entity that was asked about last: all that is derived about one entity is derived together. */
  #facts: { readonly about: string; readonly facts: readonly Fact[] } | undefined;
  #rates: Rates | undefined;
  #neighbours: ReadonlyMap<string, readonly string[]> | undefined;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly units: ReadonlyMap<string, UnitRecord>;
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly links: ReadonlyMap<string, LinkRecord>;
  readonly observations: ReadonlyMap<string, ObservationRecord>;
  readonly quotations: ReadonlyMap<string, QuotationRecord>;
  readonly #unitsByCode: ReadonlyMap<string, UnitRecord>;

  constructor(readonly data: Dataset) {
    this.documents = byId(data.documents);
    this.units = byId(data.units);
    this.indicators = byId(data.indicators);
    this.entities = byId(data.entities);
    this.links = byId(data.links);
    this.observations = byId(data.observations);
    this.quotations = byId(data.quotations);
    this.#unitsByCode = new Map(data.units.map((unit) => [unit.code, unit]));
  }

  unit(code: string): UnitRecord | undefined {
    return this.#unitsByCode.get(code);
  }

  claim(id: string): ClaimRecord | undefined {
    return this.links.get(id) ?? this.observations.get(id) ?? this.quotations.get(id);
  }

  /** The base unit of a figure. */
  unitOf(figure: string): string | undefined {
    return this.observations.get(figure)?.quantity.normalized.unit;
  }

  /** Of an entity or an indicator. */
  name(id: string | undefined): string | undefined {
    return id === undefined ? undefined : (this.entities.get(id) ?? this.indicators.get(id))?.name;
  }

  /** The terms of a name, which many figures share. */
  terms(name: string | undefined): string {
    if (name === undefined) return '';
    const known = this.#terms.get(name) ?? termText(name);
    this.#terms.set(name, known);
    return known;
  }

  /** Rows of data sets are not words that anybody searches. */
  isDataSet(document: string): boolean {
    return this.documents.get(document)?.kind === 'DATASET';
  }

  /** By what they are about. */
  get figures(): ReadonlyMap<string, readonly ObservationRecord[]> {
    return (this.#figures ??= groupBy(this.data.observations, ({ about }) => about));
  }

  figuresAbout(id: string): readonly ObservationRecord[] {
    return this.figures.get(id) ?? [];
  }

  /** Its figures by what they mean. */
  facts(about: string): readonly Fact[] {
    if (this.#facts?.about !== about) this.#facts = { about, facts: factsOf(this.figuresAbout(about)) };
    return this.#facts.facts;
  }

  /** The last day that the date of a document can mean. */
  publishedOn(document: string): string | undefined {
    return daysOf(this.documents.get(document)?.published)[1];
  }

  /** The figures whose words or checks have the name of an entity. */
  naming(id: string): readonly ObservationRecord[] {
    this.#naming ??= groupByEach(this.data.observations, ({ about, statedBy, counted = [] }) => [
      about,
      ...(statedBy === undefined ? [] : [statedBy]),
      ...counted,
    ]);
    return this.#naming.get(id) ?? [];
  }

  /** The rates between currencies, wherever they are given. */
  get rates(): Rates {
    return (this.#rates ??= ratesIn(this.data.observations));
  }

  /** Whose amounts a rate may convert: what has figures in several units. */
  get inSeveralUnits(): readonly string[] {
    return [...this.figures].flatMap(([about, figures]) =>
      new Set(figures.map(({ quantity }) => quantity.normalized.unit)).size > 1 ? [about] : [],
    );
  }

  /** What has evidence in a document. */
  restingOn(document: string): readonly string[] {
    this.#resting ??= new Map(
      [
        ...groupByEach(
          [this.data.entities, this.data.links, this.data.observations, this.data.quotations].flat(),
          ({ evidence }) => evidence.map((piece) => piece.document),
        ),
      ].map(([id, all]) => [id, all.map((one) => one.id)]),
    );
    return this.#resting.get(document) ?? [];
  }

  /** The quotations of someone or about something. */
  quotationsAbout(id: string): readonly string[] {
    this.#quoted ??= groupByEach(this.data.quotations, ({ speaker, about }) => [speaker, ...about]);
    return (this.#quoted.get(id) ?? []).map((quotation) => quotation.id);
  }

  /** What an event is linked to, in either direction. */
  neighboursOfEvent(id: string): readonly string[] {
    this.#neighbours ??= neighboursOfEvents(this.data.links);
    return this.#neighbours.get(id) ?? [];
  }

  /** In which an entity lies. */
  places(id: string): readonly string[] {
    this.#places ??= placesOf(this.data.links);
    return this.#places(id);
  }

  get belonging(): Belonging {
    return (this.#belonging ??= belonging(this.data));
  }

  /** The id of each word of the names, and how many entities have it in their names. */
  get words(): ReadonlyMap<string, number> {
    return (this.#words ??= countWords(this.data.entities));
  }
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

function neighboursOfEvents(links: readonly LinkRecord[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (event: string, other: string): void => {
    if (typeOf(event) !== 'Event') return;
    const known = neighbours.get(event);
    if (known) known.push(other);
    else neighbours.set(event, [other]);
  };
  for (const { subject, object } of links) {
    add(subject, object);
    add(object, subject);
  }
  return neighbours;
}

function countWords(entities: readonly EntityRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entity of entities)
    for (const id of wordIdsOf(entity)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The ids of the words of its names, each once. */
export const wordIdsOf = ({ name, aliases }: Pick<EntityRecord, 'name' | 'aliases'>): ReadonlySet<string> =>
  new Set([name, ...aliases].flatMap(foldedWords).map((word) => `Word:${word}`));
