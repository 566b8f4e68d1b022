// What documents of the field say besides ministries, parks and posts: who pays, owns, signs, rents and belongs to what.
import { expect, it } from 'vitest';
import { locate } from '../../src/dataset/locate.js';
import { readDataset } from '../../src/dataset/read.js';
import { belonging } from '../../src/dataset/derive/belonging.js';
import { placesOf } from '../../src/dataset/derive/places.js';
import { folderWith, put, texts } from '../support/folder.js';

const ENTITIES = [
  ['University:ayton', ''],
  ['OtherOrganization:bank', ''],
  ['OtherOrganization:consortium', ''],
  ['Company:acme', ''],
  ['Official:nobody', ''], // a person without a post
  ['Post:adviser', ''], // a post without an organization
  ['Law:data', 'date: 2024'],
  ['Agreement:loan', 'kind: LOAN, date: 2024-05'],
  ['Event:fair', 'kind: CONFERENCE'],
  ['Event:thing', 'kind: OTHER'],
  ['TechnologyPark:campus', ''],
  ['Infrastructure:cable', 'kind: SUBMARINE_CABLE'],
  ['Initiative:programme', ''],
  ['Initiative:project', ''],
] as const;

const LINKS = [
  ['University:ayton', 'LOCATED_IN', 'City:ayton'],
  ['Initiative:programme', 'LOCATED_IN', 'Country:beland'],
  ['Initiative:project', 'PART_OF', 'Initiative:programme'],
  ['Initiative:project', 'FUNDED_BY', 'OtherOrganization:bank'],
  ['Infrastructure:cable', 'OWNED_BY', 'OtherOrganization:consortium'],
  ['Company:acme', 'OWNED_BY', 'Official:nobody'],
  ['Company:acme', 'MEMBER_OF', 'OtherOrganization:consortium'],
  ['Company:acme', 'TENANT_OF', 'TechnologyPark:campus'],
  ['TechnologyPark:campus', 'HOSTED_BY', 'University:ayton'],
  ['OtherOrganization:bank', 'SIGNED', 'Agreement:loan'],
  ['Country:beland', 'SIGNED', 'Agreement:loan'],
  ['Agreement:loan', 'CONCERNS', 'Infrastructure:cable'],
  ['Law:data', 'ISSUED_BY', 'University:ayton'],
  ['Law:data', 'CONCERNS', 'Post:adviser'],
  ['Official:nobody', 'PARTICIPATED_IN', 'Event:fair'],
] as const;

it('has a type and a predicate for each', () => {
  const folder = folderWith();
  const entities = ENTITIES.map(
    ([id, more]) =>
      `  - { id: "${id}", name: N, description: Made up., ${more}${more && ','} evidence: [{ exact: Zoë said }] }\n`,
  );
  const links = LINKS.map(
    ([subject, predicate, object]) =>
      `  - { subject: "${subject}", predicate: ${predicate}, object: "${object}", evidence: [{ exact: Zoë said }] }\n`,
  );
  put(folder, 'documents/a/entities.yaml', `entities:\n${entities.join('')}`);
  put(
    folder,
    'documents/a/links.yaml',
    `links:\n  - { subject: "City:ayton", predicate: LOCATED_IN, object: "Country:beland", evidence: [{ exact: Ayton lies in Beland }] }\n${links.join('')}`,
  );
  locate(folder, texts);
  const data = readDataset(folder, texts);
  expect(data.links).toHaveLength(LINKS.length + 1);

  const countries = (id: string): readonly string[] => belonging(data).entity(id).countries;
  for (const id of [
    'Company:acme',
    'TechnologyPark:campus',
    'Law:data',
    'Agreement:loan',
    'Initiative:project',
  ])
    expect([id, countries(id)]).toEqual([id, ['Country:beland']]);
  for (const id of ['OtherOrganization:bank', 'Infrastructure:cable', 'Official:nobody'])
    expect([id, countries(id)]).toEqual([id, []]);
  expect(placesOf(data.links)('Initiative:project')).toEqual(['Country:beland']);
});
