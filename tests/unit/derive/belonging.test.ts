import { describe, expect, it } from 'vitest';
import { belonging } from '../../../src/dataset/derive/belonging.js';
import type { LinkRecord } from '../../../src/dataset/types.js';
import { dataset, evidenceIn, link } from '../../support/dataset.js';

const of = (id: string, ...links: LinkRecord[]) => belonging(dataset({ links })).entity(id);
const countries = (id: string, ...links: LinkRecord[]) => of(id, ...links).countries;
const technologies = (id: string, ...links: LinkRecord[]) => of(id, ...links).technologies;

describe('the countries of an entity', () => {
  const bagh = [
    link('City:bagh', 'LOCATED_IN', 'Region:ajk'),
    link('Region:ajk', 'LOCATED_IN', 'Country:pakistan'),
  ];

  it('are where it lies, and a country is its own', () => {
    const park = link('TechnologyPark:women', 'LOCATED_IN', 'City:bagh');
    expect(countries('TechnologyPark:women', park, ...bagh)).toEqual(['Country:pakistan']);
    expect(countries('Country:pakistan')).toEqual(['Country:pakistan']);
    expect(countries('Technology:5g')).toEqual([]);
  });

  it('are those that a person represents, not those where they are accredited', () => {
    const links = [
      link('Official:a', 'HELD_POST', 'Post:ambassador'),
      link('Post:ambassador', 'REPRESENTS', 'Country:turkiye'),
      link('Post:ambassador', 'ACCREDITED_TO', 'Country:pakistan'),
    ];
    expect(countries('Official:a', ...links)).toEqual(['Country:turkiye']);
  });

  it('are, of a ministry, those that its posts represent, and of its agencies and initiatives as well', () => {
    const links = [
      link('Post:minister', 'POST_AT', 'Ministry:it'),
      link('Post:minister', 'REPRESENTS', 'Country:pakistan'),
      link('Agency:board', 'PART_OF', 'Ministry:it'),
      link('Initiative:new', 'LED_BY', 'Agency:board'),
    ];
    for (const id of ['Ministry:it', 'Agency:board', 'Initiative:new'])
      expect([id, countries(id, ...links)]).toEqual([id, ['Country:pakistan']]);
  });

  it('are, of an event, where it was, whom it affected, what it followed and who took part', () => {
    const links = [
      link('Event:damage', 'LOCATED_IN', 'Country:qatar'),
      link('Event:damage', 'AFFECTED', 'Country:pakistan'),
      link('Event:restoration', 'FOLLOWED', 'Event:damage'),
      link('Country:turkiye', 'PARTICIPATED_IN', 'Event:damage'),
    ];
    const all = ['Country:pakistan', 'Country:qatar', 'Country:turkiye'];
    expect(countries('Event:damage', ...links)).toEqual(all);
    expect(countries('Event:restoration', ...links)).toEqual(all);
  });

  it('are not those of partners, nor of what lies in the same country', () => {
    const links = [
      ...bagh,
      link('Country:pakistan', 'PARTNERS_WITH', 'Country:turkiye'),
      link('Agency:board', 'PARTNERS_WITH', 'Country:turkiye'),
      link('Agency:board', 'LOCATED_IN', 'Country:pakistan'),
    ];
    expect(countries('City:bagh', ...links)).toEqual(['Country:pakistan']);
    expect(countries('Agency:board', ...links)).toEqual(['Country:pakistan']);
  });

  it('are found in a circle, and with an end that is not in the data', () => {
    const links = [
      link('Infrastructure:a', 'PART_OF', 'Infrastructure:b'),
      link('Infrastructure:b', 'PART_OF', 'Infrastructure:a'),
      link('Infrastructure:b', 'LOCATED_IN', 'Country:elsewhere'),
    ];
    expect(countries('Infrastructure:a', ...links)).toEqual(['Country:elsewhere']);
  });
});

describe('the technologies of an entity', () => {
  it('are those that it uses, concerns or affects, by way of what that uses', () => {
    const links = [
      link('Event:damage', 'AFFECTED', 'Infrastructure:cable'),
      link('Infrastructure:cable', 'USES', 'Technology:submarine'),
      link('Event:damage', 'CAUSED_BY', 'Technology:anchor'),
    ];
    expect(technologies('Event:damage', ...links)).toEqual(['Technology:anchor', 'Technology:submarine']);
    expect(technologies('Technology:submarine', ...links)).toEqual(['Technology:submarine']);
  });

  it('are not all those that its country uses', () => {
    const links = [
      link('Event:outage', 'AFFECTED', 'Country:pakistan'),
      link('Country:pakistan', 'USES', 'Technology:telecom'),
    ];
    expect(technologies('Event:outage', ...links)).toEqual([]);
    expect(technologies('Country:pakistan', ...links)).toEqual(['Technology:telecom']);
  });
});

describe('a quotation', () => {
  it('belongs to the countries of its speaker and of what it is about, and to the technologies of the latter', () => {
    const links = [
      link('Official:a', 'HELD_POST', 'Post:minister'),
      link('Post:minister', 'REPRESENTS', 'Country:pakistan'),
      link('Initiative:new', 'LOCATED_IN', 'Country:turkiye'),
      link('Initiative:new', 'USES', 'Technology:5g'),
    ];
    const quotation = {
      id: 'Quotation:a',
      basis: 'STATED' as const,
      speaker: 'Official:a',
      about: ['Initiative:new'],
      text: 'made up',
      document: 'Document:a',
      start: 0,
      end: 7,
      evidence: evidenceIn('Document:a'),
    };
    expect(belonging(dataset({ links })).quotation(quotation)).toEqual({
      countries: ['Country:pakistan', 'Country:turkiye'],
      technologies: ['Technology:5g'],
    });
  });
});
