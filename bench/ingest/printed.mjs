// What the words of a figure say by themselves. It is made for the checker and knows the words of the corpus only; the extractor
// has rules of its own, so that the two check each other.
const SCALES = [
  [/^(trillion|tn|lakh crore)$/i, 1e12],
  [/^(billion|bn|b)$/i, 1e9],
  [/^(million|mn|m)$/i, 1e6],
  [/^crore$/i, 1e7],
  [/^lakh$/i, 1e5],
  [/^thousand$/i, 1e3],
];
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = Object.fromEntries([
  ...SMALL.map((word, i) => [word, i + 1]),
  ...TENS.flatMap((ten, i) => [
    [ten, 20 + i * 10],
    ...SMALL.slice(0, 9).map((word, j) => [`${ten}-${word}`, 21 + i * 10 + j]),
  ]),
]);
const PHRASES = [
  [/\bhalf a million\b/i, '500000'],
  [/\bhalf a percentage point\b/i, '0.5'],
  [/\btwo dozen\b/i, '24'],
  [/\bthree in four\b/i, '75'],
  [/\bsix in ten\b/i, '60'],
  [/\bone (person )?in three\b/i, '33.33'],
  [/\bone in four\b/i, '25'],
  [/\bone Pole in ten\b/, '10'],
  [/\btwo-thirds\b/i, '66.67'],
  [/\b(one|a)[- ]third\b/i, '33.33'],
  [/\b(one|a)[- ]quarter\b/i, '25'],
  [/\b(one|a)[- ]fifth\b/i, '20'],
  [/\b(one|a)[- ]tenth\b/i, '10'],
  [/\b(one-half|half)\b/i, '50'],
  [/\b45¢/i, '0.45'],
];
const NUMBER =
  /(\d[\d,]*(?:\.\d+)?)(?:[\s-]?(lakh crore|trillion|billion|million|thousand|crore|lakh|tn|bn|mn|[mb](?![\w²])))?/gi;

/** The words with digits for the numbers in letters. */
function inDigits(raw) {
  const words = PHRASES.reduce((left, [pattern, digits]) => left.replace(pattern, digits), raw);
  return words
    .replace(/[A-Za-z]+(-[a-z]+)?/g, (word) => {
      const n = WORDS[word.toLowerCase()] ?? WORDS[word.toLowerCase().split('-')[0]];
      return n === undefined ? word : String(n);
    })
    .replace(/\b(a|\d+) hundred(?: and (\d+))?/gi, (_, hundreds, more = 0) =>
      String((hundreds.toLowerCase() === 'a' ? 1 : Number(hundreds)) * 100 + Number(more)),
    )
    .replace(/([\d.]+) cents\b/g, (_, cents) => String(cents / 100))
    .replace(/\b(\d+) out of (\d+)/g, (_, part, whole) => String((part / whole) * 100));
}

/** The numbers that are printed, multiplied out; the scale of the last of a range holds for all. */
export function numbersIn(raw) {
  const words = inDigits(raw);
  const found = [...words.matchAll(NUMBER)].map(([, digits, scale]) => ({
    digits: Number(digits.replaceAll(',', '')),
    scale,
  }));
  const last = found.at(-1)?.scale;
  return found.map(
    ({ digits, scale = last }) => digits * (SCALES.find(([pattern]) => pattern.test(scale ?? ''))?.[1] ?? 1),
  );
}

const QUALIFIERS = [
  ['AT_LEAST', /^(at least|no fewer than|not less than|a minimum of)\b|(and above|or more)$/i],
  [
    'AT_MOST',
    /^(at most|up to|no more than|not more than|not exceeding|a maximum of|no longer than|as much as|not passed)\b/i,
  ],
  ['MORE_THAN', /^(over|upwards of|more than|exceeds|in excess of|crossed)\b/i],
  ['LESS_THAN', /^(under|less than|fewer than)\b/i],
  ['RANGE', /\d.*?(-| to | and )\D{0,3}\d/],
  [
    'APPROXIMATELY',
    /^(nearly|almost|around|about|an estimated|approximately|some|roughly|close to|more or less)\b/i,
  ],
];

export function qualifierIn(raw) {
  return QUALIFIERS.find(([, pattern]) => pattern.test(inDigits(raw)))?.[0] ?? 'EXACT';
}

const UNITS = [
  [/GH¢/, ['GHS']],
  [/\bR\$/, ['BRL']],
  [/\$|¢/, ['USD']],
  [/\b(Rs|PKR)/, ['INR', 'PKR', 'NPR', 'LKR']],
  [/₹|crore/, ['INR', 'BDT', 'NPR', '{person}', '1']],
  [/\bRM/, ['MYR']],
  [/\b(ETB|birr)\b/i, ['ETB']],
  [/\b(PLN|zł|złoty|zlotys)\b/, ['PLN']],
  [/\b(MAD|dirhams)\b/, ['MAD']],
  [/\bR\d| cents/, ['ZAR']],
  [/₺/, ['TRY']],
  [/€|\bEUR\b/, ['EUR']],
  [/£/, ['GBP']],
  [/₦/, ['NGN']],
  [/\bTk\b/, ['BDT']],
  [/%|per ?cent|\d ?pc\b|in (four|ten|three)|out of|third|fifth|tenth|quarter|half (?!a)|percentage/, ['%']],
  [/Tbps/, ['Tbit/s']],
  [/Gbps/, ['Gbit/s']],
  [/Mbps/, ['Mbit/s']],
  [/MW|megawatt/, ['MW']],
  [/MHz/, ['MHz']],
  [/km\b|kilometers/, ['km']],
  [/square feet|sft/, ['[sft_i]']],
  [/square met|sq\. m\.|sqm/, ['m2']],
  [/hectares/, ['ha']],
  [/acres/, ['[acr_us]']],
  [/years?\b/, ['a']],
  [/months?\b/, ['mo']],
  [/days\b/, ['d']],
  [/hours\b/, ['h']],
  [
    /\b(people|users|subscribers|engineers|agents|specialists|students|trainees|graduates|interns|staff|professionals)\b/,
    ['{person}'],
  ],
  [/\b(companies|firms|parks|schools|buildings|centres|jobs|projects|services|accounts)\b/, ['1']],
];

/** The units that the words allow; nothing if they do not say. */
export function unitsIn(raw) {
  return UNITS.find(([pattern]) => pattern.test(raw))?.[1];
}
