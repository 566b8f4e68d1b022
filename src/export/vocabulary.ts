// The terms of the Turtle file: schema.org for things and figures, PROV-O for the origin of a claim, Web Annotation for
// its words. What these lack is our own, named and described as in the schema. Ids are URNs: the same on every
// server.
import { DataFactory, type NamedNode } from 'n3';
import { MODEL } from '../model/model.js';
import { wordsOf } from '../model/words.js';

const IDS = 'urn:ictgraph:';

export const PREFIXES = {
  ict: `${IDS}vocabulary:`,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const namespace =
  (prefix: keyof typeof PREFIXES) =>
  (name: string): NamedNode =>
    DataFactory.namedNode(PREFIXES[prefix] + name);

export const ict = namespace('ict');
export const schema = namespace('schema');
export const prov = namespace('prov');
export const oa = namespace('oa');
export const rdf = namespace('rdf');
export const rdfs = namespace('rdfs');
export const xsd = namespace('xsd');

/** Dates keep their precision; the Library of Congress defines their datatype. */
export const EDTF = DataFactory.namedNode('http://id.loc.gov/datatypes/edtf/EDTF');

export const iri = (id: string): NamedNode => DataFactory.namedNode(IDS + id);

const SCHEMA_TYPES_OF_DOCUMENTS: Readonly<Record<string, string>> = {
  ARTICLE: 'Article',
  DATASET: 'Dataset',
  DIGEST: 'Article',
};

/** The nearest schema.org type, and the type in PROV-O of whoever can state a claim; the file also gives the exact type. */
export function widerTypes(name: string): NamedNode[] {
  const type = MODEL.entityTypes.get(name);
  const thing = type?.schemaOrg ?? SCHEMA_TYPES_OF_DOCUMENTS[name];
  return [
    ...(thing === undefined ? [] : [schema(thing)]),
    ...(type?.agent === undefined ? [] : [prov(type.agent)]),
  ];
}

/** A name of the model as people read it: `TechnologyPark`, `PART_OF`, `foundedIn`. */
export function labelOf(name: string): string {
  const written = name === name.toUpperCase() ? name.replaceAll('_', ' ').toLowerCase() : wordsOf(name).one;
  return MODEL.entityTypes.get(name)?.words.one ?? written;
}

/** Stored attributes with a schema.org property. */
export const SCHEMA_PROPERTIES: Readonly<Record<string, string>> = {
  name: 'name',
  aliases: 'alternateName',
  description: 'description',
  latitude: 'latitude',
  longitude: 'longitude',
};
