// Programmes in quotation marks, numbered laws, and technologies.
import { fold } from '../../common/fold.js';
import type { Passage } from '../passage.js';
import { matchesOf, matchesWithin } from '../span.js';
import type { Names } from './named.js';
import { TECHNOLOGY_PATTERNS } from './technologies.js';

const WORKS = '(?:programme|program|project|initiative|scheme|campaign|strategy|policy)s?';
/** A name in quotation marks: “Connect 2030” programme. */
const QUOTED = new RegExp(
  String.raw`[“"‘«„](?<name>\p{Lu}[^“”"‘«»„\n]{2,120}?)[,.]?[”"’»“] ${WORKS}(?!\p{L})|\b${WORKS}(?:,)?(?: called| named| titled| dubbed| known as)?,? [“"«„](?<after>\p{Lu}[^“”"«»„\n]{2,120}?)[,.]?[”"»“]`,
  'gu',
);

export function addQuoted({ text }: Passage, names: Names): void {
  for (const { match } of matchesOf(QUOTED, text)) {
    const name = match.groups?.['name'] ?? match.groups?.['after'] ?? '';
    const start = match.index + match[0].indexOf(name);
    if (name.split(/\s+/).length <= 15)
      names.add({ name, type: 'Initiative', span: { start, end: start + name.length }, confidence: 0.8 });
  }
}

/** "Act No. 8 of 2010", "Law No. 4691", "Decree 53/2022". */
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]+ (?:(?:and|of|for|the|on) )*){0,6}(?:Act|Law|Decree|Ordinance|Directive|Regulation|Resolution|Bill)(?: \((?:EU|EC)\))?(?: No\.?)? ?\d+(?:[/-][\p{L}\d-]+)*(?: of (?:19|20)\d{2})?/gu;

export function addLaws({ text, sentences }: Passage, names: Names): void {
  for (const { start: at, end } of matchesWithin(NUMBERED, text, sentences)) {
    const start =
      at + (/^(?:Under|The|In|By|A|This|With|As|Since|After) /.exec(text.slice(at, end))?.[0].length ?? 0);
    names.add({ name: text.slice(start, end), type: 'Law', span: { start, end }, confidence: 0.8 });
  }
}

export function addTechnologies(passage: Passage, names: Names): void {
  for (const { name, pattern } of TECHNOLOGY_PATTERNS)
    for (const { start, end } of matchesOf(pattern, passage.text)) {
      const words = passage.of({ start, end });
      // not the "AI" of "National AI Policy"
      if (/^[ \u00a0]\p{Lu}[\p{L}]+/u.test(passage.text.slice(end, end + 12)) && /^\p{Lu}/u.test(words))
        continue;
      const existing = names.get(name) ?? names.get(words);
      const named = names.add({
        name: existing?.name ?? name,
        type: existing?.type ?? 'Technology',
        span: { start, end },
        confidence: 0.7,
        source: 'GAZETTEER',
      });
      if (named && fold(words) !== fold(named.name)) names.alias(named, words);
    }
}
