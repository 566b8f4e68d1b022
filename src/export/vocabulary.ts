// The terms of the Turtle file: schema.org for things and figures, PROV-O for the origin of a claim, Web Annotation for
// its words. What these lack is our own, named and described as in the schema. Ids are URNs: the same on every
// server.
import { DataFactory, type NamedNode } from 'n3';
import { MODEL } from '../model/model.js';

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

const entityTypes = [...MODEL.entityTypes.values()];

/** The nearest schema.org type for each of our types; the file also gives the exact type. */
export const SCHEMA_TYPES: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(entityTypes.map(({ name, schemaOrg }) => [name, schemaOrg])),
  ARTICLE: 'Article',
  DATASET: 'Dataset',
};

/** Entities that can state a claim are PROV-O agents. */
export const PROV_TYPES: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  entityTypes.map(({ name, agent }) => [name, agent]),
);

/** Stored attributes with a schema.org property. */
export const SCHEMA_PROPERTIES: Readonly<Record<string, string>> = {
  name: 'name',
  aliases: 'alternateName',
  description: 'description',
  latitude: 'latitude',
  longitude: 'longitude',
};
