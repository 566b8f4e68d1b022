// Signs and names of money, as ISO 4217 codes. A name that several countries share means the one of which the text speaks most.

/** Before a number; longer signs first. "Rs" and "N" may touch its digits. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US\\$', 'USD'], ['U\\.S\\. ?\\$', 'USD'], ['USD', 'USD'], ['A\\$', 'AUD'], ['AU\\$', 'AUD'], ['C\\$', 'CAD'], ['CA\\$', 'CAD'], ['S\\$', 'SGD'], ['HK\\$', 'HKD'],
  ['NT\\$', 'TWD'], ['NZ\\$', 'NZD'], ['R\\$', 'BRL'], ['MX\\$', 'MXN'], ['\\$', 'USD'], ['€', 'EUR'], ['EUR', 'EUR'], ['E£', 'EGP'], ['£E', 'EGP'], ['£', 'GBP'], ['GBP', 'GBP'],
  ['PKR', 'PKR'], ['INR', 'INR'], ['₹', 'INR'], ['LKR', 'LKR'], ['NPR', 'NPR'], ['Rs\\.?', 'Rs'], ['Re\\.?', 'Rs'], ['BDT', 'BDT'], ['Tk\\.?', 'BDT'], ['৳', 'BDT'],
  ['₺', 'TRY'], ['TRY', 'TRY'], ['TL', 'TRY'], ['JPY', 'JPY'], ['CNY', 'CNY'], ['RMB', 'CNY'], ['CN¥', 'CNY'], ['¥', 'JPY'], ['₩', 'KRW'], ['KRW', 'KRW'], ['₦', 'NGN'], ['NGN', 'NGN'],
  ['N(?=\\d)', 'NGN'], ['KSh\\.?', 'KES'], ['Ksh\\.?', 'KES'], ['KES', 'KES'], ['Sh\\.?', 'KES'], ['TSh\\.?', 'TZS'], ['TZS', 'TZS'], ['USh\\.?', 'UGX'], ['UGX', 'UGX'],
  ['₱', 'PHP'], ['PHP', 'PHP'], ['Php', 'PHP'], ['P(?=\\d)', 'PHP'], ['Rp\\.?', 'IDR'], ['IDR', 'IDR'], ['RM', 'MYR'], ['MYR', 'MYR'], ['₫', 'VND'], ['VND', 'VND'],
  ['SAR', 'SAR'], ['SR', 'SAR'], ['AED', 'AED'], ['Dhs?\\.?', 'AED'], ['QAR', 'QAR'], ['KWD', 'KWD'], ['OMR', 'OMR'], ['BHD', 'BHD'], ['JOD', 'JOD'], ['EGP', 'EGP'], ['LE', 'EGP'],
  ['ZAR', 'ZAR'], ['R(?=\\d)', 'ZAR'], ['RWF', 'RWF'], ['Frw', 'RWF'], ['GH[₵¢]', 'GHS'], ['GHS', 'GHS'], ['ETB', 'ETB'], ['Birr', 'ETB'], ['CHF', 'CHF'], ['SEK', 'SEK'], ['NOK', 'NOK'],
  ['DKK', 'DKK'], ['PLN', 'PLN'], ['CZK', 'CZK'], ['HUF', 'HUF'], ['RON', 'RON'], ['UAH', 'UAH'], ['₴', 'UAH'], ['RUB', 'RUB'], ['₽', 'RUB'], ['KZT', 'KZT'], ['UZS', 'UZS'], ['AZN', 'AZN'],
  ['THB', 'THB'], ['฿', 'THB'], ['ILS', 'ILS'], ['₪', 'ILS'], ['BRL', 'BRL'], ['MXN', 'MXN'], ['ARS', 'ARS'], ['COP', 'COP'], ['CLP', 'CLP'], ['PEN', 'PEN'], ['SGD', 'SGD'], ['AUD', 'AUD'],
  ['CAD', 'CAD'], ['MAD', 'MAD'], ['TND', 'TND'], ['XOF', 'XOF'], ['CFA', 'XOF'], ['AFN', 'AFN'], ['MVR', 'MVR'], ['MMK', 'MMK'], ['KHR', 'KHR'],
];

/** After a number. */
const NAMES: readonly (readonly [string, string])[] = [
  ['U\\.?S\\.? dollars?', 'USD'], ['American dollars?', 'USD'], ['Canadian dollars?', 'CAD'], ['Australian dollars?', 'AUD'], ['Singapore(?:an)? dollars?', 'SGD'], ['dollars?', 'USD'],
  ['euros?', 'EUR'], ['Egyptian pounds?', 'EGP'], ['pounds? sterling', 'GBP'], ['British pounds?', 'GBP'], ['pounds', 'pound'], ['Pakistani? rupees?', 'PKR'], ['Indian rupees?', 'INR'],
  ['Sri Lankan rupees?', 'LKR'], ['Nepal(?:ese|i) rupees?', 'NPR'], ['rupees?', 'Rs'], ['taka', 'BDT'], ['(?:Turkish )?liras?', 'TRY'], ['TL', 'TRY'], ['naira', 'NGN'], ['Kenyan? shillings?', 'KES'],
  ['Tanzanian? shillings?', 'TZS'], ['Ugandan? shillings?', 'UGX'], ['shillings?', 'shilling'], ['(?:Philippine )?pesos', 'peso'], ['rupiah', 'IDR'], ['ringgit', 'MYR'], ['(?:Vietnamese )?dong', 'VND'], ['đồng', 'VND'],
  ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['(?:South )?(?:Korean )?won(?= (?:in|for|to|by|over|from|as)|[,.;)]|$)', 'KRW'], ['Saudi riyals?', 'SAR'], ['(?:Qatari )riyals?', 'QAR'], ['riyals?', 'SAR'], ['Moroccan dirhams?', 'MAD'], ['dirhams?', 'dirham'], ['z[lł]ot(?:y|ych|ys)', 'PLN'], ['sums?(?= (?:in|for|to|by|over|from|a)|[,.;)])', 'UZS'], ['(?:Kazakh )?tenge', 'KZT'], ['forints?', 'HUF'], ['(?:Czech )?(?:crowns|koruna)', 'CZK'],
  ['(?:South African )?rand', 'ZAR'], ['reais', 'BRL'], ['Rwandan francs?', 'RWF'], ['Swiss francs?', 'CHF'], ['CFA francs?', 'XOF'], ['cedis?', 'GHS'], ['baht', 'THB'], ['roubles?', 'RUB'], ['rubles?', 'RUB'], ['hryvnias?', 'UAH'],
  ['tenge', 'KZT'], ['birr', 'ETB'], ['€', 'EUR'], ['₫', 'VND'], ['₺', 'TRY'], ['zł', 'PLN'], ['美元', 'USD'], ['元', 'CNY'], ['円', 'JPY'], ['원', 'KRW'], ['روپے', 'PKR'], ['ڈالر', 'USD'], ['دولار', 'USD'],
  ...['USD', 'EUR', 'GBP', 'PKR', 'INR', 'BDT', 'TRY', 'NGN', 'KES', 'EGP', 'SAR', 'AED', 'VND', 'IDR', 'PHP', 'MYR', 'JPY', 'CNY', 'KRW', 'BRL', 'ZAR', 'RWF', 'GHS'].map((code): [string, string] => [code, code]),
];

/** What a shared name means, by the country of which the text speaks. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Rs: { Pakistan: 'PKR', India: 'INR', 'Sri Lanka': 'LKR', Nepal: 'NPR', Mauritius: 'MUR' },
  pound: { Egypt: 'EGP', Lebanon: 'LBP', Sudan: 'SDG', Britain: 'GBP', 'United Kingdom': 'GBP', UK: 'GBP' },
  shilling: { Kenya: 'KES', Uganda: 'UGX', Tanzania: 'TZS', Somalia: 'SOS' },
  dirham: { Morocco: 'MAD', Emirates: 'AED', UAE: 'AED', Dubai: 'AED' },
  peso: { Philippines: 'PHP', Mexico: 'MXN', Argentina: 'ARS', Colombia: 'COP', Chile: 'CLP' },
};
/** If the text names none of these countries. */
const USUAL: Readonly<Record<string, string>> = { Rs: 'PKR', dirham: 'AED', pound: 'GBP', shilling: 'KES', peso: 'PHP' };

const BEFORE = SIGNS.map(([sign, code]) => [new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sign.replace(/\(\?=.*/, '')})$`, 'u'), code, sign.includes('(?=')] as const);
const AFTER = NAMES.map(([name, code]) => [new RegExp(String.raw`[\s\u00a0]?-?(?:${name})(?![\p{L}\p{N}])`, 'iuy'), code] as const);
const AFTER_SIGN = /[\s\u00a0]?[€₫₺]/uy;

export interface Money {
  readonly code: string;
  /** Of the sign or the name. */
  readonly start: number;
  readonly end: number;
}

/** The sign before a number that begins at a place. */
export function signBefore(text: string, at: number, pick: (shared: string) => string): Money | undefined {
  const gap = /[\s\u00a0]$/u.test(text.slice(Math.max(0, at - 1), at)) ? 1 : 0;
  const before = text.slice(Math.max(0, at - gap - 8), at - gap);
  for (const [pattern, code, mustTouch] of BEFORE) {
    if (mustTouch && gap > 0) continue;
    const match = pattern.exec(before);
    if (match) return { code: pick(code), start: at - gap - match[0].length, end: at };
  }
  return undefined;
}

/** The name after a number and its scale. */
export function nameAfter(text: string, at: number, pick: (shared: string) => string): Money | undefined {
  AFTER_SIGN.lastIndex = at;
  for (const [pattern, code] of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && /[\s\u00a0-]|[^\p{L}]/u.test(match[0].charAt(0))) return { code: pick(code), start: at, end: at + match[0].length };
  }
  const sign = AFTER_SIGN.exec(text);
  if (!sign) return undefined;
  const code = { '€': 'EUR', '₫': 'VND', '₺': 'TRY' }[sign[0].trim()] ?? '';
  return { code, start: at, end: at + sign[0].length };
}

/** What a name of money that several countries share means in a text. */
export function sharedMoney(text: string): (name: string) => string {
  return (name) => {
    const countries = Object.entries(SHARED[name] ?? {}).map(([country, code]) => [text.split(country).length - 1, code] as const);
    const [most] = countries.sort(([a], [b]) => b - a);
    return most && most[0] > 0 ? most[1] : (USUAL[name] ?? name);
  };
}
