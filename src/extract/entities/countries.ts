// The countries of a text, and with them the places that it can mean.
import { fold } from '../../common/fold.js';
import type { Passage } from '../passage.js';
import { matchesOf, type Span } from '../span.js';
import { typeByHead } from './heads.js';
import type { Names } from './named.js';
import { escape } from './name-types.js';
import { countryNames, placesIn, WELL_KNOWN, type PlaceName } from './places.js';

/** Countries by name; nationalities count for the places of the text. */
export function addCountries(passage: Passage, names: Names): ReadonlyMap<string, PlaceName> {
  const { text } = passage;
  const codes = new Set<string>();
  for (const { code, name, names: written, demonyms, capitals } of countryNames()) {
    const present = written.filter((one) => text.includes(one));
    if (demonyms.some((one) => text.includes(one)) || capitals.some((one) => text.includes(one)))
      codes.add(code);
    for (const one of present.sort((a, b) => b.length - a.length))
      for (const { start, end } of matchesOf(
        new RegExp(String.raw`(?<![\p{L}\p{N}-])${escape(one)}(?![\p{L}\p{N}$])`, 'gu'),
        text,
      )) {
        const span = { start, end };
        codes.add(code);
        if (isInsideName(text, span)) continue;
        const named = names.get(name) ?? names.get(one);
        if (named && named.type !== 'Country') continue;
        const added = names.add({
          name: named?.name ?? name,
          type: 'Country',
          span,
          confidence: 0.95,
          source: 'GAZETTEER',
          country: code,
        });
        if (added && one !== added.name) names.alias(added, one);
      }
  }
  for (const [place, code] of Object.entries(WELL_KNOWN)) if (fold(text).includes(place)) codes.add(code);
  return placesIn(codes);
}

/** "Pakistan" in "Pakistan Software Export Board" and "Bank of India": part of another name. */
function isInsideName(text: string, { start, end }: Span): boolean {
  const after = /^[ \u00a0](\p{Lu}[\p{L}’'-]*(?:[ \u00a0](?:and |of )?\p{Lu}[\p{L}’'-]*){0,5})/u.exec(
    text.slice(end, end + 80),
  )?.[1];
  if (after !== undefined && typeByHead(after) !== undefined) return true;
  return (
    /(?:Bank|University|Government|Republic|Institute|Board|Chamber|Association|Authority|Parliament) of (?:the |Islamic Republic of )?$/.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /(?:Digital|Telecom|Smart|Invest in|Cloud) $/.test(text.slice(Math.max(0, start - 12), start))
  );
}
