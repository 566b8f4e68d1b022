// RDF properties of each thing in the graph, without absent values.
import { DataFactory, type Literal, type NamedNode } from 'n3';

import { typeOfId } from '../graph/columns.js';
import type { Attribute } from './attributes.js';
import type { Claim, Document, Entity, Evidence, Indicator, Link, Observation, Quotation } from './source.js';
import type { Term } from './terms.js';
import * as vocabulary from './vocabulary.js';

const { EDTF, ict, iri, labelOf, oa, prov, rdf, rdfs, schema, SCHEMA_PROPERTIES, widerTypes, xsd } =
  vocabulary;

export type Properties = readonly (readonly [
  property: NamedNode,
  value: Value | readonly Value[] | undefined,
])[];
/** A list of properties is a thing without a name. */
export type Value = NamedNode | Literal | { readonly anonymous: Properties };

export const ofTerm = ({ name, is, descriptions }: Term): Properties => [
  [rdf('type'), is === 'class' ? rdfs('Class') : is === 'property' ? rdf('Property') : ict(is.valueOf)],
  [rdfs('label'), DataFactory.literal(labelOf(name), 'en')],
  [rdfs('comment'), descriptions.map((one) => DataFactory.literal(one, 'en'))],
  [rdfs('subClassOf'), is === 'class' ? widerTypes(name) : undefined],
];

export const ofDocument = (document: Document): Properties => [
  [rdf('type'), [...types(document.kind), prov('Entity')]],
  [schema('name'), text(document.title)],
  [schema('inLanguage'), text(document.language)],
  [schema('datePublished'), edtf(document.published)],
  [schema('publisher'), text(document.publisher)],
  [schema('url'), address(document.url)],
  [schema('license'), text(document.license)],
  [schema('sha256'), text(document.sha256)],
];

export const ofIndicator = (indicator: Indicator): Properties => [
  [rdf('type'), schema('StatisticalVariable')],
  [schema('name'), text(indicator.name)],
  [schema('description'), text(indicator.description)],
  [schema('unitText'), text(indicator.unit)],
  [ict('growthOf'), known(indicator.growthOf)],
  [ict('numerator'), known(indicator.numerator)],
  [ict('denominator'), known(indicator.denominator)],
];

export const ofEntity = (
  { id, values, externalIds }: Entity,
  attributes: readonly Attribute[],
): Properties => [
  [rdf('type'), types(typeOfId(id))],
  ...attributes.map(({ name, type }, index): Properties[number] => {
    const elsewhere = SCHEMA_PROPERTIES[name];
    return [elsewhere === undefined ? ict(name) : schema(elsewhere), literals(type, values[index])];
  }),
  [schema('sameAs'), externalIds.flatMap(({ url, match }) => (match === 'VERIFIED' && address(url)) || [])],
  [
    schema('identifier'),
    externalIds.map(({ scheme, value }) => ({
      anonymous: [
        [rdf('type'), schema('PropertyValue')],
        [schema('propertyID'), text(scheme)],
        [schema('value'), text(value)],
      ],
    })),
  ],
];

export const ofLink = (link: Link): Properties => [
  [rdf('type'), [rdf('Statement'), schema('Claim'), prov('Entity')]],
  [rdf('subject'), iri(link.subject)],
  [rdf('predicate'), ict(link.predicate)],
  [rdf('object'), iri(link.object)],
  [schema('temporalCoverage'), edtf(interval(link.validFrom, link.validTo))],
  ...provenance(link),
];

export const ofObservation = (observation: Observation): Properties => [
  [rdf('type'), [schema('Observation'), schema('Claim'), prov('Entity')]],
  [schema('observationAbout'), iri(observation.about)],
  [schema('variableMeasured'), iri(observation.indicator)],
  [schema('value'), number(observation.value)],
  [schema('minValue'), number(observation.min)],
  [schema('maxValue'), number(observation.max)],
  [schema('unitText'), text(observation.unit)],
  [schema('description'), text(observation.raw)],
  [ict('qualifier'), ict(observation.qualifier)],
  [ict('kind'), ict(observation.kind)],
  [ict('dueBy'), edtf(observation.dueBy)],
  [ict('period'), text(observation.periodLabel)],
  [schema('temporalCoverage'), edtf(interval(observation.periodStart, observation.periodEnd))],
  [ict('frequency'), observation.frequency === null ? undefined : ict(observation.frequency)],
  [ict('basePeriod'), edtf(interval(observation.basePeriodStart, observation.basePeriodEnd))],
  [ict('counted'), observation.counted.map(iri)],
  [ict('normalizedValue'), number(observation.normalizedValue)],
  [ict('normalizedMin'), number(observation.normalizedMin)],
  [ict('normalizedMax'), number(observation.normalizedMax)],
  [ict('normalizedUnit'), text(observation.normalizedUnit)],
  ...provenance(observation),
];

export const ofQuotation = (quotation: Quotation): Properties => [
  [rdf('type'), [schema('Quotation'), schema('Claim'), prov('Entity')]],
  [schema('spokenByCharacter'), iri(quotation.speaker)],
  [schema('text'), text(quotation.text)],
  [schema('about'), quotation.about.map(iri)],
  ...provenance(quotation),
];

/** The claim or the name is the body; the target is the words, by quote and by position in code points. */
export const ofAnnotation = (body: string, { document, exact, start, end }: Evidence): Properties => [
  [rdf('type'), oa('Annotation')],
  [oa('motivatedBy'), oa('linking')],
  [oa('hasBody'), iri(body)],
  [
    oa('hasTarget'),
    {
      anonymous: [
        [rdf('type'), oa('SpecificResource')],
        [oa('hasSource'), iri(document)],
        [
          oa('hasSelector'),
          [
            {
              anonymous: [
                [rdf('type'), oa('TextQuoteSelector')],
                [oa('exact'), text(exact)],
              ],
            },
            {
              anonymous: [
                [rdf('type'), oa('TextPositionSelector')],
                [oa('start'), count(start)],
                [oa('end'), count(end)],
              ],
            },
          ],
        ],
      ],
    },
  ],
];

const provenance = ({ basis, recordedAt, statedBy, evidence }: Claim): Properties => [
  [prov('wasDerivedFrom'), [...new Set(evidence.map(({ document }) => document))].map(iri)],
  [prov('wasAttributedTo'), known(statedBy)],
  [prov('generatedAtTime'), DataFactory.literal(recordedAt, xsd('dateTime'))],
  [ict('basis'), ict(basis)],
];

const types = (name: string): NamedNode[] => [ict(name), ...widerTypes(name)];

const known = (id: string | null): NamedNode | undefined => (id === null ? undefined : iri(id));

const literals = (type: Attribute['type'], value: unknown): Value | Value[] | undefined => {
  if (type === 'date' && typeof value === 'string') return edtf(value);
  if (Array.isArray(value)) return value.map((one) => DataFactory.literal(String(one)));
  if (typeof value === 'number') return number(value);
  return typeof value === 'boolean' ? DataFactory.literal(String(value), xsd('boolean')) : text(value);
};

const text = (value: unknown): Literal | undefined =>
  value === null || value === undefined ? undefined : DataFactory.literal(String(value));

const edtf = (value: string | null): Literal | undefined =>
  value === null ? undefined : DataFactory.literal(value, EDTF);

/** Both ends may be intervals themselves; an unknown end is left out. */
function interval(start: string | null, end: string | null): string | null {
  if (start === end) return start;
  return `${start?.split('/')[0] ?? ''}/${end?.split('/').at(-1) ?? ''}`;
}

const number = (value: number | null): Literal | undefined =>
  value === null ? undefined : DataFactory.literal(String(value), xsd('double'));

const count = (value: number): Literal => DataFactory.literal(String(value), xsd('nonNegativeInteger'));

const address = (url: string | null): NamedNode | undefined =>
  url !== null && URL.canParse(url) ? DataFactory.namedNode(new URL(url).href) : undefined;
