import { join } from 'node:path';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isCompositeType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApplication } from '../../src/server/application.js';
import { PROJECT } from '../../src/process/config.js';
import { readCatalogue } from '../../src/graph/catalogue.js';
import { cypherCoordinate } from '../../src/resolvers/coordinates.js';

const { schema } = createApplication(PROJECT);
const catalogue = readCatalogue(join(PROJECT, 'cypher'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Entity-valued fields that code answers: by id, from ids that are stored or were found, or from two others. */
const BY_CODE =
  /^Check\.claims$|^Change\.node$|^Query\.|^Quantity\.unit$|^NormalizedQuantity\.unit$|^(Subgraph|Paths|Path|Hop|Suggestion|Candidate|Found|FoundGroup|Findings|Dataset)\./;
const hasFile = (coordinate: string): boolean =>
  catalogue.steps.has(coordinate) || catalogue.statements.has(coordinate);
const PLUMBING = /(Connection|Edge)$/;

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const silent: string[] = [];
    const check = (
      coordinate: string,
      { description }: { description?: string | null | undefined },
    ): void => {
      if (!description) silent.push(coordinate);
    };
    for (const type of types) {
      if (['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)) continue;
      check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name}:)`, argument);
        }
    }
    expect(silent).toEqual([]);
  });

  it('says where each scalar of its own is specified', () => {
    const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
    expect(own.map(({ name }) => name).sort()).toEqual(['Date', 'DateTime', 'EDTF']);
    for (const { specifiedByURL } of own) expect(specifiedByURL).toMatch(/^https:/);
  });

  it('has a Cypher file for each field that leads to something with an id', () => {
    const missing = types
      .filter(isObjectType)
      .filter(({ name }) => !PLUMBING.test(name))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => {
            const named = getNamedType(field.type);
            const leadsOn =
              named.name.endsWith('Connection') ||
              (isCompositeType(named) &&
                'getInterfaces' in named &&
                (named.name === 'Node' || named.getInterfaces().some(({ name }) => name === 'Node')));
            return leadsOn && !cypherCoordinate(type, field.name, hasFile);
          })
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(missing.filter((coordinate) => !BY_CODE.test(coordinate))).toEqual([]);
    expect(
      missing
        .filter((coordinate) => coordinate.startsWith('Query.'))
        .every((coordinate) =>
          schema.getQueryType()?.getFields()[coordinate.slice(6)]?.args[0]?.name.startsWith('id'),
        ),
    ).toBe(true);
  });

  it('has a field for each Cypher file', () => {
    for (const coordinate of [...catalogue.steps.keys(), ...catalogue.statements.keys()]) {
      const [type = '', field = ''] = coordinate.split('.');
      const owner = schema.getType(type);
      expect(
        isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field] : undefined,
        coordinate,
      ).toBeDefined();
    }
  });
});
