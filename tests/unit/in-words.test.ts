import { expect, it } from 'vitest';
import {
  checkInWords,
  conflictInWords,
  differenceInWords,
  shareInWords,
} from '../../web/src/contradictions/in-words.js';

const about = { __typename: 'Country', id: 'Country:x', name: 'Atlantis' } as const;
const figures = (...raws: string[]) => raws.map((raw) => ({ quantity: { raw } }));

it.each([
  [0.0465, '5%'],
  [0.0011, 'less than 1%'],
  [0, 'less than 1%'],
  [0.005, '1%'],
  [12, '1,200%'],
])('a share of %d is %s: what differs never differs by 0%%', (share, words) => {
  expect(shareInWords(share)).toBe(words);
});

it.each([
  [
    {
      kind: 'ACTUAL',
      spread: 0.0011,
      indicator: { name: 'ICT exports' },
      observations: figures('$893 million', '$894 million'),
    },
    'Two statements of ICT exports of Atlantis differ by less than 1%: $893 million against $894 million',
  ],
  [
    {
      kind: 'TARGET',
      spread: null,
      indicator: { name: 'Technology parks' },
      observations: figures('none', '4 parks', '9 parks'),
    },
    'Three targets of technology parks of Atlantis cannot all be true: from none to 9 parks',
  ],
] as const)('%o is told in a sentence', (conflict, words) => {
  expect(conflictInWords({ about, ...conflict })).toBe(words);
});

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
  [0.34, '0.34 percentage points more'],
  [-7.4, '7.40 percentage points less'],
  [0.001, 'less than 0.01 percentage points more'],
  [0, undefined],
])('a difference of %d is told as %s', (difference, words) => {
  expect(differenceInWords({ difference, unit: check.unit })).toBe(words);
});
