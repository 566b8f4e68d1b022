// Which amounts a text has: whole numbers with their units, as printed, and no numbers of names and dates.
import { describe, expect, it } from 'vitest';
import { figures, only } from './reading.js';

describe('amounts', () => {
  it.each([
    ['It earned $1.53 billion.', '$1.53 billion = 1530000000 USD'],
    [
      'Parks host over 350 IT and IT-enabled services (ITeS) companies.',
      'over 350 IT and IT-enabled services (ITeS) companies = 350.. 1 MORE_THAN',
    ],
    ['They generate $18-20 million.', '$18-20 million = 18000000..20000000 USD RANGE'],
    ['It costs Rs1,50,000 crore in Pakistan.', 'Rs1,50,000 crore = 1500000000000 PKR'],
    ['It costs Tk 1,200 crore.', 'Tk 1,200 crore = 12000000000 BDT'],
    ['Budget: ₺4.2 billion.', '₺4.2 billion = 4200000000 TRY'],
    ['It pays N450bn.', 'N450bn = 450000000000 NGN'],
    ['It rose 38.6per cent.', '38.6per cent = 38.6 %'],
    ['Sales rose 35pc.', '35pc = 35 %'],
    ['The cable carries 180Tbps.', '180Tbps = 180 Tbit/s'],
    ['It carries 13tpbs.', '13tpbs = 13 Tbit/s'],
    ['The site measures 14.9 acres.', '14.9 acres = 14.9 [acr_us]'],
    ['It has 720,000 sq ft.', '720,000 sq ft = 720000 [sft_i]'],
    ['Half a million people use it.', 'Half a million people = 500000 {person}'],
    ['It hired two dozen engineers.', 'two dozen engineers = 24 {person}'],
    ['It needs two and a half million dollars.', 'two and a half million dollars = 2500000 USD'],
    ['One-third of users pay.', 'One-third = 33.33 %'],
    ['Growth of between 10 and 15 per cent is seen.', '10 and 15 per cent = 10..15 % RANGE'],
    ['At least ten parks opened.', 'At least ten parks = 10.. 1 AT_LEAST'],
    ['It lasts up to 36 months.', 'up to 36 months = ..36 mo AT_MOST'],
    ['It serves nearly 4,000 villages.', 'nearly 4,000 villages = 4000 1 APPROXIMATELY'],
    ['It is a seven-storey building.', 'seven-storey = 7 1'],
    ['We sold 100 MHz of spectrum.', '100 MHz = 100 MHz'],
  ])('%s', (text, figure) => expect(figures(text)).toEqual([figure]));

  it('gives no share to a number that is too large for one', () =>
    expect(figures('The report names 1,50,000 and 38.6per cent.')).toEqual([
      '1,50,000 = 150000 1',
      '38.6per cent = 38.6 %',
    ]));

  it('keeps both sides of a change apart', () =>
    expect(figures('Exports rose from $894 million to $1.206 billion.')).toEqual([
      '$894 million = 894000000 USD',
      '$1.206 billion = 1206000000 USD',
    ]));

  it('gives a list the unit of its last number', () =>
    expect(figures('Shares of 10, 12 and 15 per cent were sold.')).toEqual([
      '10 = 10 %',
      '12 = 12 %',
      '15 per cent = 15 %',
    ]));

  it('says what is counted, and multiplies scale words out', () =>
    expect(only('Parks host over 350 software companies.')).toMatchObject({
      min: 350,
      unit: '1',
      printedUnit: 'companies',
      qualifier: 'MORE_THAN',
    }));

  it.each([
    'The 5G and 4G networks use the 700 MHz band and 3.5 GHz band.',
    'Section 12 of Act No. 8 of 2010 and Article 19 apply.',
    'On 7 November 2024 at 10:30 they met; Vision 2030 and Agenda 2063 were named.',
    'Call 051-9201234 or +92 51 111 222 333, or write to a1@example.org.',
    'SEA-ME-WE 6 and COVID-19 came up in Sector H-9, on page 14 of ISO 27001, 24/7.',
    'The 45-year-old met the 3rd delegation.',
    'In the past two years it met three years ago.',
    'The two sides met.',
  ])('no amounts: %s', (text) => expect(figures(text)).toEqual([]));

  it('reads the separators of the language of the text', () => {
    expect(figures('Projenin maliyeti 1,5 milyar TL, 8.000 hizmet ve %20.', { language: 'tr' })).toEqual([
      '1,5 milyar TL = 1500000000 TRY',
      '8.000 = 8000 1',
      '20 = 20 %',
    ]);
    expect(figures('Das kostet 35 Mio. € oder 12,5 %.', { language: 'de' })).toEqual([
      '35 Mio. € = 35000000 EUR',
      '12,5 % = 12.5 %',
    ]);
    expect(figures('中国有43个软件园，投资达3.2亿美元。', { language: 'zh' })).toEqual([
      '43 = 43 1',
      '3.2亿美元 = 320000000 USD',
    ]);
    expect(figures('۱۸ ہزار افراد اور 10 کروڑ ڈالر', { language: 'ur' })).toEqual([
      '۱۸ ہزار = 18000 1',
      '10 کروڑ ڈالر = 100000000 USD',
    ]);
  });

  it('takes a shared name of money for that of the country of which the text speaks', () => {
    expect(only('India spends Rs 5 crore.').unit).toBe('INR');
    expect(only('Sri Lanka spends Rs 5 million.').unit).toBe('LKR');
    expect(only('Morocco spends 5 million dirhams.').unit).toBe('MAD');
  });
});
