// Repeats the article's graph in any size and with the same shape. Each block has new names, figures and words, and its
// links lead to entities of other blocks, of which a few (the hubs) attract very many. It is seeded: the same size gives the
// same graph. Block 0 is the article itself, so that both graphs can answer the same question.
import { readDataset } from '../dist/server/dataset/read.js';
import { linkId, observationId, quotationId } from '../dist/server/dataset/ids.js';
import { normalize } from '../dist/server/dataset/quantity.js';
import { toRows } from '../dist/server/dataset/rows.js';
import { randomFrom } from './lib/random.mjs';

const BLOCKS_IN_PART = 200;
const BLOCKS_IN_DOCUMENT = 50;
/** The probability that a link leads to the hub of its kind, the entity of block 0; the others follow a power law. */
const TO_HUB = 0.45;
const VOCABULARY = 40_000;

/** The rows of a graph of about this many entities, part by part. */
export function* generated(entities, seed = 1) {
  const article = readDataset('data');
  const blocks = Math.max(1, Math.round(entities / article.entities.length));
  const base = toRows(article);
  const known = new Set(base.nodes.map(({ id }) => id));
  const knownKeys = new Set(base.relationships.map(({ key }) => key));
  yield base;
  for (let first = 1; first < blocks; first += BLOCKS_IN_PART) {
    const random = randomFrom(seed * 1_000_003 + first);
    const dataset = emptyBeside(article);
    for (let block = first; block < Math.min(first + BLOCKS_IN_PART, blocks); block++)
      addBlock(dataset, article, block, random);
    const rows = toRows(dataset);
    const nodes = rows.nodes.filter(({ id }) => !known.has(id));
    for (const { id } of nodes) if (id.startsWith('Word:')) known.add(id); // the next parts use it as well
    yield {
      nodes,
      relationships: rows.relationships.filter(({ key }) => !knownKeys.has(key)),
    };
  }
}

const emptyBeside = ({ units, indicators }) => ({
  units,
  indicators,
  decisions: [],
  documents: [],
  entities: [],
  links: [],
  observations: [],
  quotations: [],
});

function addBlock(dataset, article, block, random) {
  const document = `Document:generated-${Math.floor((block - 1) / BLOCKS_IN_DOCUMENT)}`;
  if (!dataset.documents.some(({ id }) => id === document))
    dataset.documents.push({
      ...article.documents[0],
      id: document,
      title: `Generated document ${document.split('-')[1]}`,
      sha256: document.padEnd(64, '0').slice(-64),
      characters: 10_000_000,
    });
  const own = (id) => (id === undefined ? undefined : `${id}-${block}`);
  const other = (id) => {
    if (random() < TO_HUB) return id;
    const found = Math.floor((block + 1) * random() ** 3); // among the blocks that exist already
    return found === 0 ? id : `${id}-${found}`;
  };
  const shift = (block % BLOCKS_IN_DOCUMENT) * 10_000;
  const evidence = (pieces) =>
    pieces.map(({ start, end, exact }) => ({ document, exact, start: start + shift, end: end + shift }));

  for (const entity of article.entities) {
    const name = `${word(random)} ${word(random)} ${entity.name.split(' ').at(-1)}`;
    dataset.entities.push({
      ...entity,
      id: own(entity.id),
      name,
      aliases: entity.aliases.map(() => word(random)),
      description: `${entity.description} ${word(random)}`,
      externalIds: [],
      formerIds: [],
      ...(entity.date === undefined ? {} : { date: String(2000 + Math.floor(random() * 25)) }),
      isoCode: undefined,
      evidence: evidence(entity.evidence),
    });
  }
  for (const link of article.links) {
    const made = {
      ...link,
      subject: own(link.subject),
      object: other(link.object),
      statedBy: own(link.statedBy),
      evidence: evidence(link.evidence),
    };
    dataset.links.push({ ...made, id: linkId(made) });
  }
  const units = new Map(article.units.map((unit) => [unit.code, unit]));
  for (const observation of article.observations) {
    const factor = 0.5 + random();
    const scaled = (value) => (value === undefined ? undefined : Number((value * factor).toPrecision(4)));
    const { value, min, max, ...quantity } = observation.quantity;
    const figures = { ...quantity, value: scaled(value), min: scaled(min), max: scaled(max) };
    const made = {
      ...observation,
      about: own(observation.about),
      statedBy: own(observation.statedBy),
      quantity: { ...figures, normalized: normalize(figures, units.get(quantity.unit)) },
      evidence: evidence(observation.evidence),
    };
    dataset.observations.push({ ...made, id: observationId(made) });
  }
  for (const quotation of article.quotations) {
    const made = {
      ...quotation,
      document,
      speaker: own(quotation.speaker),
      about: quotation.about.map(other).filter((id, index, all) => all.indexOf(id) === index),
      statedBy: own(quotation.statedBy),
      text: `${quotation.text} ${word(random)}`,
      evidence: evidence(quotation.evidence),
    };
    dataset.quotations.push({ ...made, id: quotationId(made) });
  }
}

const SYLLABLES =
  'ba be bi bo bu da de di do du ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu'.split(' ');

/** A made-up word; low numbers come often, high ones seldom. */
function word(random) {
  let number = Math.floor(VOCABULARY * random() ** 2) + SYLLABLES.length ** 2;
  let text = '';
  for (; number > 0; number = Math.floor(number / SYLLABLES.length))
    text += SYLLABLES[number % SYLLABLES.length];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
