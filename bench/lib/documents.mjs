// Documents that speak of the same things: they repeat, round, correct and contradict each other's figures. Seeded: the same number
// gives the same documents. Benches measure with them, and a test counts comparisons.
import { randomFrom } from './random.mjs';

const FIGURES_OF_DOCUMENT = 12;
const INDICATORS = 8;
const PUBLISHERS = 50;
const UNITS = ['1', 'm2', 'USD'].map((code) => ({
  ...{ id: `Unit:${code}`, code, symbol: code, name: code, base: code, factor: 1 },
}));

/** A data set of so many documents: one entity for two documents, of which a few are spoken of very often. */
export function documents(count, { observationId, normalize }, seed = 1) {
  const random = randomFrom(seed);
  const below = (number) => Math.floor(random() * number);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const entities = numbers.slice(0, Math.ceil(count / 2)).map((number) => ({
    ...{ id: `Company:c-${number}`, type: 'Company', name: `Company ${number}`, aliases: [] },
    ...{ description: 'Generated.', externalIds: [], formerIds: [], evidence: evidenceIn(number) },
  }));
  return {
    decisions: [],
    documents: numbers.map(documentOf),
    units: UNITS,
    indicators: Array.from({ length: INDICATORS }, (_, number) => indicatorOf(number)),
    entities,
    links: [],
    quotations: [],
    observations: numbers.flatMap((number) =>
      Array.from({ length: FIGURES_OF_DOCUMENT }, () => figureOf(number)),
    ),
  };

  function figureOf(number) {
    const about = entities[Math.floor(entities.length * random() ** 3)];
    const indicator = below(INDICATORS);
    const year = String(2015 + below(10));
    const promised = random() < 0.3;
    // what is true of the entity, its indicator and the year; one document in ten says something else, others round
    const true_ = 1_000 + ((about.name.length * 7919 + indicator * 104_729 + Number(year) * 31) % 90_000);
    const said = random() < 0.1 ? true_ + below(500) : true_;
    const digits = 10 ** below(3);
    const value = Math.round(said / digits) * digits;
    const unit = UNITS[indicator % UNITS.length];
    const given = { raw: value.toLocaleString('en'), qualifier: 'EXACT', value, unit: unit.code };
    const record = {
      basis: 'STATED',
      about: about.id,
      indicator: `Indicator:i-${indicator}`,
      kind: promised ? 'TARGET' : 'ACTUAL',
      quantity: { ...given, normalized: normalize(given, unit) },
      ...(promised ? { dueBy: year } : { period: { label: year, start: year, end: year } }),
      evidence: evidenceIn(number),
    };
    return { id: observationId(record), ...record };
  }
}

const evidenceIn = (number) => [{ document: `Document:d-${number}`, exact: 'generated', start: 0, end: 9 }];

const documentOf = (number) => ({
  ...{ id: `Document:d-${number}`, title: `Document ${number}`, kind: 'ARTICLE', language: 'en' },
  sha256: String(number).padStart(64, '0'),
  characters: 100,
  publisher: `Publisher ${number % PUBLISHERS}`,
  published: new Date(Date.UTC(2015, 0, 1 + (number % 3_650))).toISOString().slice(0, 10),
});

const indicatorOf = (number) => ({
  ...{ id: `Indicator:i-${number}`, name: `Indicator ${number}`, description: 'Generated.' },
  unit: UNITS[number % UNITS.length].code,
  measure: ['FLOW', 'STOCK', 'RATE'][number % 3],
});
