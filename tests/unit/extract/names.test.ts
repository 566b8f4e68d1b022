// The names of a text: types, persons and posts, what the graph knows, links and quotations.
import { describe, expect, it } from 'vitest';
import type { Known } from '../../../src/extract/known.js';
import { read } from './reading.js';

const types = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).entities.map(({ name, type }) => [name, type]));

describe('entities', () => {
  it.each([
    [
      'The Ministry of Information Technology and Telecommunication met.',
      'Ministry of Information Technology and Telecommunication',
      'Ministry',
    ],
    [
      'Work of the Punjab Information Technology Board began.',
      'Punjab Information Technology Board',
      'Agency',
    ],
    ['It borrowed from the Asian Development Bank.', 'Asian Development Bank', 'OtherOrganization'],
    ['It was built by Alpha Networks Ltd in Kenya.', 'Alpha Networks Ltd', 'Company'],
    ['Students of the University of Karachi came.', 'University of Karachi', 'University'],
    ['They visited the Islamabad IT Park.', 'Islamabad IT Park', 'TechnologyPark'],
    ['The 2Africa cable landed.', '2Africa', 'Infrastructure'],
    ['It is part of the Digital Skills Programme.', 'Digital Skills Programme', 'Initiative'],
    ['The “Connect Villages” programme began.', 'Connect Villages', 'Initiative'],
    ['They signed a Framework Agreement.', 'Framework Agreement', 'Agreement'],
    ['Under Law No. 4691 it pays no tax.', 'Law No. 4691', 'Law'],
    ['They spoke at the Global AI Summit.', 'Global AI Summit', 'Event'],
    ['Roads of Kenya lead to Mombasa.', 'Mombasa', 'City'],
    ['Towns of Pakistan and of Balochistan grow.', 'Balochistan', 'Region'],
  ])('%s', (text, name, type) => expect(types(text)[name]).toBe(type));

  it('takes an abbreviation in brackets as another name, everywhere', () => {
    const board = read('The Pakistan Software Export Board (PSEB) spoke. PSEB said so.').entities.find(
      ({ name }) => name === 'Pakistan Software Export Board',
    );
    expect(board?.aliases).toEqual(['PSEB']);
    expect(board?.mentions).toHaveLength(3);
  });

  it('finds a person again by the surname', () =>
    expect(
      read('Minister Amina Yusuf spoke. Yusuf left.').entities.find(({ type }) => type === 'Official')
        ?.mentions,
    ).toHaveLength(2));
});

const KNOWN: Known = {
  entities: [
    {
      id: 'TechnologyPark:islamabad-it-park',
      type: 'TechnologyPark',
      name: 'Islamabad IT Park',
      aliases: [],
    },
    { id: 'Company:alpha', type: 'Company', name: 'Alpha Telecom', aliases: ['ATL'] },
  ],
  indicators: [],
  figures: [],
};
const verdict = (text: string, name: string): object | undefined => {
  const found = read(text, { known: KNOWN }).entities.find(
    (entity) => entity.name === name || entity.aliases.includes(name),
  );
  return found && { verdict: found.verdict, id: found.match?.id };
};

describe('what the graph has', () => {
  it('is the same by its name or another name', () => {
    expect(verdict('Work on the Islamabad IT Park began.', 'Islamabad IT Park')).toEqual({
      verdict: 'SAME',
      id: 'TechnologyPark:islamabad-it-park',
    });
    expect(verdict('The operator ATL spoke.', 'ATL')).toEqual({ verdict: 'SAME', id: 'Company:alpha' });
  });
  it('may have a new name', () =>
    expect(verdict('Work on IT Park Islamabad began.', 'IT Park Islamabad')).toEqual({
      verdict: 'NEW_NAME',
      id: 'TechnologyPark:islamabad-it-park',
    }));
  it('is not merged with what is only like it', () =>
    expect(verdict('They visited the Lahore IT Park.', 'Lahore IT Park')).toMatchObject({ id: undefined }));
});

describe('posts and holders', () => {
  it.each([
    ['Ahsan Iqbal, Minister for Planning, spoke.', 'Ahsan Iqbal', 'Minister for Planning'],
    [
      'The Ambassador of the Republic of Korea, Park Kijun, attended.',
      'Park Kijun',
      'Ambassador of the Republic of Korea',
    ],
    ['Secretary IT Zarar Hashim spoke.', 'Zarar Hashim', 'Secretary IT'],
    ['Safaricom CEO Peter Karanja spoke.', 'Peter Karanja', 'Safaricom CEO'],
    [
      '“No,” said Hina Baloch, the brokerage’s head of research.',
      'Hina Baloch',
      'Brokerage’s head of research',
    ],
    ['Task team leader: Marta Lind', 'Marta Lind', 'Task team leader'],
    [
      'Minister of Science and Technology Phạm Quốc Dũng spoke.',
      'Phạm Quốc Dũng',
      'Minister of Science and Technology',
    ],
  ])('%s', (text, holder, post) =>
    expect(
      read(text)
        .links.filter(({ predicate }) => predicate === 'HELD_POST')
        .map(({ subject, object }) => [subject, object]),
    ).toEqual([[holder, post]]),
  );

  it('says for which country an ambassador speaks, and where', () =>
    expect(
      read('Türkiye’s Ambassador to Pakistan, Irfan Kaya, spoke.').links.map(({ predicate, object }) => [
        predicate,
        object,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['REPRESENTS', 'Türkiye'],
        ['ACCREDITED_TO', 'Pakistan'],
      ]),
    ));
});

describe('links', () => {
  it.each([
    ['The Alpha Park Network is operated by Beta Telecom.', 'OPERATED_BY'],
    ['The Digital Skills Programme is funded by the World Bank.', 'FUNDED_BY'],
    ['The Karachi IT Park lies in Pakistan. It is in Karachi.', 'LOCATED_IN'],
    ['The Rural Fibre Project is led by the Telecom Authority.', 'LED_BY'],
  ])('%s', (text, predicate) => expect(read(text).links.map((link) => link.predicate)).toContain(predicate));
});

describe('quotations', () => {
  it.each([
    ['“We will open centres in every city,” said Ali Khan.', 'en', 'Ali Khan'],
    ['„Wir wollen bis 2030 alle Schulen verbinden“, sagte er.', 'de', null],
    ['« Nous allons ouvrir des centres dans chaque ville », dit-il.', 'fr', null],
  ])('%s', (text, language, speaker) => {
    const { quotations } = read(text, { language });
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.speaker).toBe(speaker);
  });

  it('cuts at fifteen words and keeps where all of it stands', () => {
    const words = Array.from({ length: 20 }, (_, index) => `word${'abcdefghij'.charAt(index % 10)}`).join(
      ' ',
    );
    const [quotation] = read(`“${words}” said Ali Khan.`).quotations;
    expect(quotation?.exact.split(' ')).toHaveLength(15);
    expect(quotation?.whole).toEqual({ start: 1, end: 1 + words.length });
  });
});

describe('what the words beside a name say of it', () => {
  it.each([
    ['Anatel, the regulator, will require operators in Brazil to invest.', 'Anatel', 'Agency'],
    ['Zuri, a local firm, has 40 staff.', 'Zuri', 'Company'],
    ['Villages in Nakuru county in Kenya have no line.', 'Nakuru', 'Region'],
  ])('%s', (text, name, type) =>
    expect(read(text).entities).toContainEqual(expect.objectContaining({ name, type })),
  );
});
