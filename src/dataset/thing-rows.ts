// Entities, and what describes the data: documents, indicators, units, and the data's description of itself.
import { edtfBounds } from '../common/edtf.js';
import { entityType } from '../model/model.js';
import { fold } from '../common/fold.js';
import { termText, wordsAndTerms } from '../search/numbers.js';
import { shortForms } from '../search/short-forms.js';
import { foldedWords, searchText } from '../search/words.js';
import { support } from './claim-rows.js';
import { digest } from './content.js';
import type { Lookup } from './lookup.js';
import { DERIVED, type RowBuilder } from './row-builder.js';
import type { EntityRecord } from './types.js';

export function unitRows(id: string, { units }: Lookup, rows: RowBuilder): void {
  const found = units.get(id);
  if (!found) return;
  const { base: _base, factor: _factor, ...unit } = found;
  rows.node(id, ['Unit'], unit);
}

export function documentRows(id: string, { documents }: Lookup, rows: RowBuilder): void {
  const document = documents.get(id);
  if (!document) return;
  rows.node(id, ['Tracked', 'Document'], document, {
    sortTitle: fold(document.title),
    words: { name: termText(document.title), text: termText(document.publisher) },
  });
}

export function indicatorRows(id: string, lookup: Lookup, rows: RowBuilder): void {
  const found = lookup.indicators.get(id);
  if (!found) return;
  const { unit, growthOf, ratioOf, progressOf, ...indicator } = found;
  const sortName = fold(indicator.name);
  rows.node(
    id,
    ['Tracked', 'Indicator'],
    { ...indicator, folded: sortName },
    { sortName, words: { name: termText(indicator.name), text: termText(indicator.description) } },
  );
  rows.relate(id, 'IN_UNIT', lookup.unit(unit)?.id);
  rows.relate(id, 'GROWTH_OF', growthOf);
  rows.relate(id, 'NUMERATOR', ratioOf?.numerator);
  rows.relate(id, 'DENOMINATOR', ratioOf?.denominator);
  rows.relate(id, 'PROGRESS_OF', progressOf);
}

export function entityRows(id: string, lookup: Lookup, rows: RowBuilder): void {
  const entity = lookup.entities.get(id);
  if (!entity) return;
  rows.node(
    id,
    ['Tracked', 'Entity', ...entityType(entity.type).interfaces, entity.type],
    entityValues(entity),
    {
      ...lookup.belonging.entity(id),
      sortName: fold(entity.name),
      words: { short: shortForms([entity.name, ...entity.aliases].map(foldedWords)) },
    },
  );
  support(entity, lookup, rows);
  for (const place of lookup.places(id)) rows.relate(id, 'WITHIN', place, DERIVED);
  for (const external of entity.externalIds) {
    const externalId = `ExternalId:${digest([id, external.scheme, external.value])}`;
    rows.node(externalId, ['ExternalId'], external);
    rows.relate(id, 'IDENTIFIED_AS', externalId);
  }
  for (const former of entity.formerIds) {
    rows.node(`FormerId:${former}`, ['FormerId'], { former });
    rows.relate(`FormerId:${former}`, 'NOW', id);
  }
}

export function datasetRows(id: string, { data }: Lookup, rows: RowBuilder): void {
  if (!data.about) return;
  const { questions, ...about } = data.about;
  rows.node(id, ['Dataset'], {
    ...about,
    questions: questions.map(({ text }) => text),
    paths: questions.map(({ path }) => path),
  });
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
    ...daysOf(entity),
    coordinates: { latitude, longitude },
    folded: fold([entity.name, ...entity.aliases].join('\n')),
    words: {
      name: wordsAndTerms(entity.name),
      aliases: entity.aliases.map(searchText),
      text: [entityType(entity.type).words.one, wordsAndTerms(entity.description)].join(' '),
    },
  };
}

/** The first and the last day of each date, which ranges are compared with. */
const daysOf = (entity: Partial<EntityRecord> & Pick<EntityRecord, 'type'>): object =>
  Object.fromEntries(
    entityType(entity.type)
      .stored.filter(({ name, type }) => type === 'EDTF' && typeof entity[name] === 'string')
      .flatMap(({ name }) => {
        const { first, last } = edtfBounds(String(entity[name])) ?? {};
        return [
          [`${name}First`, first],
          [`${name}Last`, last],
        ];
      }),
  );
