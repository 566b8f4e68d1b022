// The kind of a figure by how its clause is built: tense and mood of the verb that governs it, not the nearest word.
import { describe, expect, it } from 'vitest';
import { figures, read } from './reading.js';

const kinds = (text: string): string[] => read(text).figures.map(({ kind }) => kind);

describe('plans', () => {
  it.each([
    ['Next year 3,000 people will be trained, 12 hubs opened and 400 villages connected.', 3],
    ['The firm will open 30 shops in the north, employ 300 people and offer 40 courses.', 3],
    ['The state will open 30 parks equipped with 900 computers.', 2],
    ['It will build 900 sites, including 350 sites in the interior.', 2],
    ['The other 40 buses come in 2027.', 1],
    ['The board approved the construction of 40 centres.', 1],
    ['Once complete, the park has room for 40 firms.', 1],
    ['The strategy covers 400 villages.', 1],
    ['Officials said the first 500 villages would be covered soon.', 1],
    ['Targets\n\n- 400 villages in the north\n- 90 schools in the south\n', 2],
  ])('%s', (text, count) => expect(kinds(text)).toEqual(Array<string>(count).fill('TARGET')));
});

describe('a clause of its own', () => {
  it.each([
    [
      'The agency will require firms to invest $31 million, and $17 million has already been invested.',
      ['TARGET', 'ACTUAL'],
    ],
    [
      'Some 900 people are to get a card this year, for which $20 million is earmarked.',
      ['TARGET', 'ACTUAL'],
    ],
    ['The ministry wants to add 40 hubs to the existing 300 hubs.', ['TARGET', 'ACTUAL']],
    ['It is anticipated that the park will create 700 jobs.', ['FORECAST']],
    ['The plan assumes growth of 4 per cent.', ['FORECAST']],
    ['The site has 8 MW, a capacity that can later be extended to 24 MW.', ['ACTUAL', 'FORECAST']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('what was before', () => {
  it.each([
    ['The programme was previously run with 85 staff; it has 140 today.', ['BASELINE', 'ACTUAL']],
    ['The budget is $48 million; the previous one was $31 million.', ['ACTUAL', 'BASELINE']],
    ['Fibre reaches 21 percent of homes as opposed to 15 percent in 2020.', ['ACTUAL', 'BASELINE']],
    ['The share is 62 percent. In the baseline survey it was 44 percent.', ['ACTUAL', 'BASELINE']],
    ['Enrolment was 412, well above the 187 of the year before.', ['ACTUAL', 'BASELINE']],
    ['It has 5,700 start-ups in 2024. In 2018 there were 730 start-ups.', ['ACTUAL', 'BASELINE']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('what a number without a noun counts', () => {
  it('is what the number before it counts', () =>
    expect(figures('The firm has 300 employees, up from 250 in June.')).toEqual([
      '300 employees = 300 {person}',
      '250 = 250 {person}',
    ]));

  it('is read with two scales in words', () =>
    expect(figures('Two hundred thousand people came.')).toEqual([
      'Two hundred thousand people = 200000 {person}',
    ]));

  it('is money of the country that was named last', () =>
    expect(figures('Nepal pays Rs 67 million. In Colombo it costs Rs 20 million.')).toEqual([
      'Rs 67 million = 67000000 NPR',
      'Rs 20 million = 20000000 LKR',
    ]));

  it('is money of India where only a state of India is named', () =>
    expect(figures('The Rajasthan cabinet cleared Rs 1,240 crore.')).toEqual([
      'Rs 1,240 crore = 12400000000 INR',
    ]));
});
