// The dataset as nodes and relationships. A link is both a direct relationship, for traversal, which carries its claim's id,
// and a :Claim node, for evidence: both come from the same record here.
import { edtfBounds, FIRST_DAY, LAST_DAY } from '../edtf.js';
import { fold } from '../fold.js';
import { numberTerm, termText, wordsAndTerms } from '../search/numbers.js';
import { shortForms } from '../search/short-forms.js';
import { foldedWords, searchText } from '../search/words.js';
import { belonging } from './derive/belonging.js';
import { deriveChecks } from './derive/checks.js';
import { deriveCommitments } from './derive/commitments.js';
import { deriveConflicts } from './derive/conflicts.js';
import { countsFrom } from './derive/figure-date.js';
import { boundsOf, type Interval } from './derive/interval.js';
import { deriveTimeline } from './derive/timeline.js';
import { deriveWords } from './derive/words.js';
import { tenureId } from './ids.js';
import { magnitude } from './quantity.js';
import type {
  Dataset,
  EntityRecord,
  EvidenceRecord,
  LinkRecord,
  ObservationKind,
  ObservationRecord,
  QuantityRecord,
  QuotationRecord,
} from './types.js';
import { hash, RowBuilder, type Rows } from './row-builder.js';

const SUPERTYPES: Readonly<Record<string, readonly string[]>> = {
  Ministry: ['Organization'],
  Agency: ['Organization'],
  Company: ['Organization'],
  Country: ['Place'],
  Region: ['Place'],
  City: ['Place'],
};

/** What follows from the data alone, worked out once and stored, so that reading is a look-up. */
const DERIVATIONS = [deriveTimeline, deriveCommitments, deriveConflicts, deriveChecks, deriveWords];

export function toRows(dataset: Dataset): Rows {
  const rows = new RowBuilder();
  const dataSets = new Set(dataset.documents.filter(({ kind }) => kind === 'DATASET').map(({ id }) => id));
  const support = (id: string, evidence: readonly EvidenceRecord[]): void => {
    for (const piece of evidence) {
      const evidenceId = `Evidence:${hash([piece.document, piece.start, piece.end])}`;
      const { exact, start, end } = piece;
      // rows of data sets are no words that anybody looks for
      const words = dataSets.has(piece.document) ? {} : { text: termText(exact) };
      rows.node(evidenceId, ['Evidence'], { exact, start, end }, { words });
      rows.relate(evidenceId, 'IN_DOCUMENT', piece.document);
      rows.relate(id, 'SUPPORTED_BY', evidenceId);
    }
  };
  const claim = (
    type: string,
    record: LinkRecord | ObservationRecord | QuotationRecord,
    values: object,
    derived: object = {},
    labels: readonly string[] = [],
  ): void => {
    const own = { type, basis: record.basis, ...values };
    rows.node(record.id, ['Tracked', 'Claim', type, ...labels], own, derived);
    rows.relate(record.id, 'STATED_BY', record.statedBy);
    support(record.id, record.evidence);
  };

  const belongs = belonging(dataset);
  const nameOf = new Map([...dataset.entities, ...dataset.indicators].map(({ id, name }) => [id, name]));
  const namesOfUnit = new Map(
    dataset.units.map(({ code, symbol, name }) => [code, symbol === '' ? [] : [symbol, name]]),
  );
  const codeOf = new Map(dataset.units.map(({ id, code }) => [code, id]));
  for (const { base: _base, factor: _factor, ...unit } of dataset.units) rows.node(unit.id, ['Unit'], unit);
  for (const document of dataset.documents)
    rows.node(document.id, ['Tracked', 'Document'], document, {
      sortTitle: fold(document.title),
      words: { name: termText(document.title), text: termText(document.publisher) },
    });
  for (const { unit, growthOf, ratioOf, ...indicator } of dataset.indicators) {
    rows.node(
      indicator.id,
      ['Tracked', 'Indicator'],
      { ...indicator, folded: fold(indicator.name) },
      {
        sortName: fold(indicator.name),
        words: { name: termText(indicator.name), text: termText(indicator.description) },
      },
    );
    rows.relate(indicator.id, 'IN_UNIT', codeOf.get(unit));
    rows.relate(indicator.id, 'GROWTH_OF', growthOf);
    rows.relate(indicator.id, 'NUMERATOR', ratioOf?.numerator);
    rows.relate(indicator.id, 'DENOMINATOR', ratioOf?.denominator);
  }
  for (const entity of dataset.entities) {
    rows.node(
      entity.id,
      ['Tracked', 'Entity', ...(SUPERTYPES[entity.type] ?? []), entity.type],
      entityValues(entity),
      {
        ...belongs.entity(entity.id),
        sortName: fold(entity.name),
        words: { short: shortForms([entity.name, ...entity.aliases].map(foldedWords)) },
      },
    );
    support(entity.id, entity.evidence);
    for (const external of entity.externalIds) {
      const id = `ExternalId:${hash([entity.id, external.scheme, external.value])}`;
      rows.node(id, ['ExternalId'], external);
      rows.relate(entity.id, 'IDENTIFIED_AS', id);
    }
    for (const former of entity.formerIds) {
      rows.node(`FormerId:${former}`, ['FormerId'], { former });
      rows.relate(`FormerId:${former}`, 'NOW', entity.id);
    }
  }
  for (const link of dataset.links) {
    const { subject, predicate, object, validFrom, validTo } = link;
    claim('Link', link, { predicate, validFrom, validTo, subjectId: subject, objectId: object });
    rows.relate(link.id, 'SUBJECT', subject);
    rows.relate(link.id, 'OBJECT', object);
    rows.relate(subject, predicate, object, link.id);
    if (predicate === 'HELD_POST') tenure(link);
  }
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  for (const observation of dataset.observations) {
    const { about, indicator, quantity, kind, counted = [] } = observation;
    claim(
      'Observation',
      observation,
      observationValues(observation, codeOf),
      { countsFrom: countsFrom(observation, documents), words: wordsOfFigure(observation) },
      [kindLabel(kind)],
    );
    rows.relate(observation.id, 'ABOUT', about);
    rows.relate(observation.id, 'MEASURES', indicator);
    rows.relate(observation.id, 'IN_UNIT', codeOf.get(quantity.unit));
    for (const thing of counted) rows.relate(observation.id, 'COUNTS', thing);
  }
  for (const quotation of dataset.quotations) {
    const { text, start, end, speaker, about, document } = quotation;
    const values = { text, start, end, wordsText: wordsAndTerms(text) };
    claim('Quotation', quotation, values, belongs.quotation(quotation));
    rows.relate(quotation.id, 'SPOKEN_BY', speaker);
    rows.relate(quotation.id, 'IN_DOCUMENT', document);
    for (const topic of about) rows.relate(quotation.id, 'ABOUT', topic);
  }
  if (dataset.about) {
    const { questions, subject, featured, ...about } = dataset.about;
    rows.node('Dataset', ['Dataset'], {
      ...about,
      subject,
      featured,
      questions: questions.map(({ text }) => text),
      paths: questions.map(({ path }) => path),
    });
  }
  for (const derive of DERIVATIONS) derive(dataset, rows);
  return { nodes: rows.nodes, relationships: rows.relationships };

  /** What a figure is found by: what and whom it is about, its words, who stated it, its numbers, units and years. */
  function wordsOfFigure(observation: ObservationRecord): object {
    const { about, indicator, quantity, evidence, statedBy, period, dueBy } = observation;
    const { value, min, max, normalized } = quantity;
    const numbers = [value, min, max, normalized.value, normalized.min, normalized.max];
    const told = numbers.flatMap((number) => (number === undefined ? [] : numberTerm(number)));
    const units = [quantity.unit, normalized.unit].flatMap((code) => [
      code,
      ...(namesOfUnit.get(code) ?? []),
    ]);
    const years = `${period?.start ?? ''} ${period?.end ?? ''} ${dueBy ?? ''}`.match(/\d{4}/g) ?? [];
    const words = evidence.map(({ exact }) => exact);
    return {
      name: termText(nameOf.get(indicator), nameOf.get(about)),
      text: termText(quantity.raw, ...words, nameOf.get(statedBy ?? ''), ...units, told.join(' '), ...years),
    };
  }

  /** The time in a post is a node of its own, between the official and the post; its evidence is the link's. */
  function tenure({ id: link, subject, object, validFrom, validTo }: LinkRecord): void {
    const id = tenureId(link);
    rows.node(id, ['Tenure'], { start: validFrom, end: validTo, startKey: validFrom ?? '' });
    rows.relate(subject, 'HELD', id, link);
    rows.relate(id, 'OF', object);
    rows.relate(id, 'FROM_LINK', link);
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
  const date = entity.date === undefined ? undefined : edtfBounds(entity.date);
  return {
    ...entity,
    dateFirst: date?.first,
    dateLast: date?.last,
    coordinates: { latitude, longitude },
    folded: fold([entity.name, ...entity.aliases].join('\n')),
    words: {
      name: wordsAndTerms(entity.name),
      aliases: entity.aliases.map(searchText),
      text: wordsAndTerms(entity.description),
    },
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
    dueByLast: dueByLast ?? LAST_DAY,
    latestDue: dueByLast ?? FIRST_DAY, // those without one come last in this order too
    quantity: {
      ...quantity,
      unit: unitIds.get(quantity.unit),
      normalized: { ...normalized, unit: unitIds.get(normalized.unit) },
    },
    unitCode: quantity.unit,
    baseUnitCode: normalized.unit,
    magnitude: magnitude(quantity),
    ...extent(quantity),
  };
}

/** Between which numbers a figure lies, in the base unit and in its own: what it is filtered by. */
function extent(quantity: QuantityRecord): object {
  const [low, high] = endsOf(boundsOf(quantity));
  const [unitLow, unitHigh] = endsOf(boundsOf({ ...quantity, normalized: quantity }));
  return { low, high, unitLow, unitHigh };
}

/** "Over 350" lies just above 350: how far above, nobody says. */
function endsOf({ low, high, lowOpen, highOpen }: Interval): readonly [number, number] {
  const least = lowOpen ? low + spacing(low) : low;
  const most = highOpen ? high - spacing(high) : high;
  return [Number.isFinite(least) ? least : most, Number.isFinite(most) ? most : least];
}

/** The way from a number to the next that a computer knows. */
const spacing = (number: number): number => Math.abs(number) * Number.EPSILON || Number.MIN_VALUE;

/** `TARGET` is labelled `:Target`, so that Neo4j counts the kinds by itself. */
const kindLabel = (kind: ObservationKind): string => kind.charAt(0) + kind.slice(1).toLowerCase();
