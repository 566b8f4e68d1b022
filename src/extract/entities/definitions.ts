// Abbreviations that a text defines: "Pakistan Software Export Board (PSEB)".
import { fold } from '../../common/fold.js';
import { foldedWords } from '../../search/words.js';
import type { Passage } from '../passage.js';
import type { Chunk } from './chunks.js';
import { typeByHead } from './heads.js';
import type { Names } from './named.js';
import { NO_NAME, typeOfName } from './name-types.js';

/** "Pakistan Software Export Board (PSEB)": the abbreviation is its other name. */
export function addDefined(passage: Passage, chunks: readonly Chunk[], names: Names): void {
  for (const chunk of chunks) {
    const match = /^[ \u00a0]?\((?:the |formerly )?[“"]?([\p{L}\p{N}&@.-]{2,14})[”"]?\)/u.exec(
      passage.text.slice(chunk.end, chunk.end + 24).replace(/^['’]s/u, ''),
    );
    const short = match?.[1] ?? '';
    if (!/\p{Lu}/u.test(short) || !chunk.name.includes(' ')) continue;
    const name = withoutSurplus(chunk.name, short);
    if (NO_NAME.test(name) || NO_NAME.test(short)) continue;
    const known = names.get(short);
    if (known?.id !== undefined && names.isFree(chunk)) {
      // the abbreviation of something in the graph: this is a new name of it
      names.alias(known, name);
      names.add({
        name: known.name,
        type: known.type,
        span: { start: chunk.end - name.length, end: chunk.end },
        confidence: 0.9,
      });
      continue;
    }
    const span = { start: chunk.end - name.length, end: chunk.end };
    const byHead = typeOfName(name) ?? 'OtherOrganization';
    const type = byHead === 'Event' && /\b(?:Forum|Congress)$/.test(name) ? 'OtherOrganization' : byHead;
    const named = names.get(name) ?? names.add({ name, type, span, confidence: 0.85 });
    if (!named) continue;
    names.alias(named, short);
    const at = passage.text.indexOf(short, chunk.end);
    if (names.isFree({ start: at, end: at + short.length })) {
      named.mentions.push({ start: at, end: at + short.length });
      names.take({ start: at, end: at + short.length });
    }
  }
}

/** "Chinese operator Pwani Networks (PN)": only the words whose initials the abbreviation has, if it has them. */
function withoutSurplus(name: string, short: string): string {
  const letters = fold(short).replace(/[^\p{L}]/gu, '');
  const words = name.split(/\s+/);
  for (let from = 1; from < words.length - 1; from++) {
    const initials = foldedWords(
      words
        .slice(from)
        .filter((word) => /^\p{Lu}/u.test(word))
        .join(' '),
    )
      .map((word) => word.charAt(0))
      .join('');
    if (
      initials === letters &&
      foldedWords(words.slice(0, from).join(' ')).length > 0 &&
      typeByHead(words.slice(0, from).join(' ')) === undefined
    )
      return words.slice(from).join(' ');
  }
  return name;
}
