import { expect, it } from 'vitest';
import { deriveWord } from '../../../src/dataset/derive/words.js';
import { derived, entity } from '../../support/dataset.js';

it('each word of the names is counted once for every entity that has it', () => {
  const entities = [
    entity('TechnologyPark:a', { name: 'Karachi IT Park', aliases: ['KITP', 'The Park'] }),
    entity('TechnologyPark:b', { name: 'Women Technology Park' }),
    entity('City:c', { name: 'Karachi', aliases: ['KARÂCHI'] }),
  ];
  const counts = derived(deriveWord, { entities }).map(({ properties: { id, names } }) => [id, names]);
  expect(counts).toEqual([
    ['Word:karachi', 2],
    ['Word:it', 1],
    ['Word:park', 2],
    ['Word:kitp', 1],
    ['Word:the', 1],
    ['Word:women', 1],
    ['Word:technology', 1],
  ]);
});
