import { expect, it } from 'vitest';
import { checkInWords, differenceInWords } from '../../web/src/contradictions/in-words.js';
import { eachFactOnce } from '../../web/src/figures/each-fact-once.js';
import { slipInWords } from '../../web/src/promises/slip-in-words.js';

const about = { __typename: 'Country', id: 'Country:x', name: 'Atlantis' } as const;
const check = {
  ...{ kind: 'GROWTH', computed: 33.04, about, unit: { code: '%', symbol: '%', name: 'percent' } },
  reportedBy: { indicator: { id: 'i', name: 'Growth of exports' }, quantity: { raw: '32.7%' } },
} as const;

it.each([
  [false, false, 'does not add up'],
  [false, true, 'adds up within rounding'],
  [true, true, 'adds up'],
])(
  'a check within rounding %s, and of what is possible %s, %s',
  (withinRounding, withinPossible, verdict) => {
    expect(checkInWords({ ...check, withinRounding, withinPossible } as never)).toBe(
      `The figure for growth of exports of Atlantis ${verdict}: 32.7% stated, 33.04% worked out`,
    );
  },
);

it.each([
  [245, 'put off by 245 days'],
  [1, 'put off by 1 day'],
  [-31, 'brought forward by 31 days'],
  [0, 'not put off'],
])('a due date that moved by %d days is %s', (days, words) => {
  expect(slipInWords(days)).toBe(words);
});

it('shows figures that mean the same once: the most precise that a filter leaves', () => {
  const figure = (id: string, fact: string, best: string) =>
    ({ id, fact: { id: fact, documents: 2, independent: 2, figure: { id: best } } }) as const;
  const [a, b, c] = [figure('a', '1', 'b'), figure('b', '1', 'b'), figure('c', '2', 'd')];
  const retracted = { id: 'e', fact: null };
  expect(eachFactOnce([a, c, b, retracted])).toEqual([b, c, retracted]);
  expect(eachFactOnce([a])).toEqual([a]);
});

it.each([
  [0.34, '0.34 percentage points more'],
  [-7.4, '7.40 percentage points less'],
  [0.001, 'less than 0.01 percentage points more'],
  [0, undefined],
])('a difference of %d is told as %s', (difference, words) => {
  expect(differenceInWords({ difference, unit: check.unit })).toBe(words);
});
