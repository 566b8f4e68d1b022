// Units of measurement as they are printed, and their UCUM codes. A unit may touch the digits before it.

/** Patterns in order: the first that fits. The symbol is what units.yaml gets when it has no such unit. */
const UNITS: readonly (readonly [pattern: string, code: string])[] = [
  ['%', '%'],
  ['٪', '%'],
  ['per\\s?cent(?:age points?)?', '%'],
  ['percentage[ -]points?', '%'],
  ['p\\.?c', '%'],
  ['pct', '%'],
  ['yüzde', '%'],
  ['phần trăm', '%'],
  ['فیصد', '%'],
  ['square (?:feet|foot)', '[sft_i]'],
  ['sq\\.? ?f(?:ee)?t', '[sft_i]'],
  ['sft', '[sft_i]'],
  ['square[- ]met(?:re|er)s?', 'm2'],
  ['sq\\.? ?m(?:et(?:re|er)s?)?', 'm2'],
  ['sqm', 'm2'],
  ['m²', 'm2'],
  ['m2', 'm2'],
  ['square[- ]kilomet(?:re|er)s?', 'km2'],
  ['sq\\.? ?km', 'km2'],
  ['km²', 'km2'],
  ['square[- ]miles?', '[smi_us]'],
  ['acres?', '[acr_us]'],
  ['hectares?', 'har'],
  ['ha', 'har'],
  ['kanals?', '{kanal}'],
  ['(?:route[- ])?kilomet(?:re|er)s?', 'km'],
  ['(?:route[- ])?kms?', 'km'],
  ['nautical[- ]miles?', '[nmi_i]'],
  ['miles?', '[mi_i]'],
  ['met(?:re|er)s?', 'm'],
  ['feet', '[ft_i]'],
  ['foot', '[ft_i]'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['tera ?bits? per second', 'Tbit/s'],
  ['giga ?bits? per second', 'Gbit/s'],
  ['mega ?bits? per second', 'Mbit/s'],
  ['terabits?(?: (?:a|per|every|each) second)?', 'Tbit/s'],
  ['gigabits?(?: (?:a|per|every|each) second)?', 'Gbit/s'],
  ['megabits?(?: (?:a|per|every|each) second)?', 'Mbit/s'],
  ['Tb(?:ps|/s|its?/s)', 'Tbit/s'],
  ['Tbit/s', 'Tbit/s'],
  ['Gb(?:ps|/s|its?/s)', 'Gbit/s'],
  ['Gbit/s', 'Gbit/s'],
  ['Mb(?:ps|/s|its?/s)', 'Mbit/s'],
  ['Mbit/s', 'Mbit/s'],
  ['kb(?:ps|/s)', 'kbit/s'],
  ['terabytes?', 'TBy'],
  ['gigabytes?', 'GBy'],
  ['megabytes?', 'MBy'],
  ['petabytes?', 'PBy'],
  ['exabytes?', 'EBy'],
  ['zettabytes?', 'ZBy'],
  ['TB', 'TBy'],
  ['GB', 'GBy'],
  ['MB', 'MBy'],
  ['PB', 'PBy'],
  ['EB', 'EBy'],
  ['gigawatt[- ]hours?', 'GW.h'],
  ['megawatt[- ]hours?', 'MW.h'],
  ['kilowatt[- ]hours?', 'kW.h'],
  ['TWh', 'TW.h'],
  ['GWh', 'GW.h'],
  ['MWh', 'MW.h'],
  ['kWh', 'kW.h'],
  ['gigawatts?', 'GW'],
  ['megawatts?', 'MW'],
  ['kilowatts?', 'kW'],
  ['MVA', 'MV.A'],
  ['GW', 'GW'],
  ['MW', 'MW'],
  ['kW', 'kW'],
  ['kV', 'kV'],
  ['(?:GHz|gigahertz)', 'GHz'],
  ['(?:MHz|megahertz)', 'MHz'],
  ['(?:metric )?tonn?es?', 't'],
  ['tons?', 't'],
  ['kilograms?', 'kg'],
  ['kg', 'kg'],
  ['lit(?:re|er)s?', 'L'],
  ['basis[- ]points?', '[bp]'],
  ['(?:fiscal |calendar )?years?', 'a'],
  ['months?', 'mo'],
  ['weeks?', 'wk'],
  ['days?', 'd'],
  ['hours?', 'h'],
  ['minutes?', 'min'],
  ['milliseconds?', 'ms'],
  ['ms', 'ms'],
  ['seconds?', 's'],
  ['°C', 'Cel'],
];

/** These are written in one case: "MW" is no milliwatt and "ha" no exclamation. */
const CASED =
  /^(?:Tb|Gb|Mb|kb|TB|GB|MB|PB|EB|TWh|GWh|MWh|kWh|MVA|GW|MW|kW|kV|ms|ha|mm|cm|\(\?:GHz|\(\?:MHz|m2|m²)/;

const PATTERNS = UNITS.map(
  ([pattern, code]) =>
    [
      new RegExp(
        String.raw`[\s\u00a0\u202f]?-?(?:${pattern})(?![\p{L}\p{N}])`,
        CASED.test(pattern) ? 'uy' : 'iuy',
      ),
      code,
      pattern,
    ] as const,
);
/** Letters that touch a number, of which the order is wrong: "13tpbs". */
const SHUFFLED = /(\p{Ll}{4})(?!\p{L})/uy;
const RATES: Readonly<Record<string, string>> = { bpst: 'Tbit/s', bgps: 'Gbit/s', bmps: 'Mbit/s' };

export interface PrintedUnit {
  readonly code: string;
  readonly printed: string;
  readonly end: number;
}

/** The unit that follows a number that ends at a place. */
export function unitAt(text: string, at: number): PrintedUnit | undefined {
  for (const [pattern, code] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match)
      return { code, printed: match[0].replace(/^[\s\u00a0\u202f-]+/u, ''), end: at + match[0].length };
  }
  SHUFFLED.lastIndex = at;
  const [printed = ''] = SHUFFLED.exec(text) ?? [];
  const code = RATES[[...printed].sort().join('')];
  return code === undefined ? undefined : { code, printed, end: at + printed.length };
}

/** Units of time: an amount of it is often a date, as in "three years ago". */
export const isTime = (code: string): boolean => ['a', 'mo', 'wk', 'd', 'h', 'min', 's', 'ms'].includes(code);
