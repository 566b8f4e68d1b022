// What is accepted → entries of data/, with what stands in the way. Nothing is written here.
import { SourceText, wordCount, MAX_FRAGMENT_WORDS } from '../../dataset/fragment.js';
import type { Words } from '../../extract/proposal.js';
import type { Accepted, Obstacle } from './accepted.js';
import { EntityPlan } from './entities.js';
import { planFigures } from './figures.js';
import { fragmentOf } from './fragments.js';
import type { KnownData } from './known-data.js';
import {
  inOrder,
  withWords,
  type Plan,
  type PlannedLink,
  type PlannedQuotation,
  type Planning,
} from './planned.js';

export function planOf(accepted: Accepted, known: KnownData, document: string): Plan {
  const obstacles: Obstacle[] = [];
  const text = new SourceText(accepted.document.text);
  const refuse = (key: string, message: string): undefined => void obstacles.push({ key, message });
  const evidence = (key: string, words: Words, needed?: string): readonly Words[] => {
    const found = fragmentOf(text, words, needed);
    if (!found)
      refuse(key, `"${words.exact}" is not in the text at ${words.start}: propose the document again`);
    return found ? [found] : [];
  };
  const entities = new EntityPlan(accepted, { known, document, refuse, evidence });
  const planning: Planning = { text, entities, refuse, evidence };
  const { figures, units, indicators } = planFigures(accepted.figures, known, planning);
  const links = planLinks(accepted, planning);
  const quotations = planQuotations(accepted, planning);
  return { entities: entities.all(links), figures, links, quotations, units, indicators, obstacles };
}

function planLinks({ links }: Accepted, { entities, evidence }: Planning): PlannedLink[] {
  const planned = new Map<string, PlannedLink>();
  for (const link of links) {
    const { key, predicate, basis } = link;
    const words = evidence(key, link);
    const [subject, object] = [
      entities.idOf(link.subject, key, words),
      entities.idOf(link.object, key, words),
    ];
    const statedBy = link.statedBy === null ? undefined : entities.idOf(link.statedBy, key, words);
    if (subject === undefined || object === undefined || words.length === 0) continue;
    const claim = JSON.stringify([subject, predicate, object, statedBy]);
    const said = planned.get(claim); // said twice, it is one link with both words
    planned.set(claim, {
      ...(said ?? { key, subject, predicate, object, basis }),
      ...(statedBy === undefined ? {} : { statedBy }),
      evidence: withWords(said?.evidence, words),
    });
  }
  return [...planned.values()].sort(inOrder);
}

function planQuotations(
  { quotations }: Accepted,
  { text, entities, evidence, refuse }: Planning,
): PlannedQuotation[] {
  return quotations
    .flatMap((quotation): PlannedQuotation[] => {
      const { key, whole } = quotation;
      if (quotation.speaker === null) return refuse(key, `"${quotation.text}": say who speaks`) ?? [];
      const inside = text.slice(whole.start, whole.end);
      const parts = quotation.text.split('…').map((part) => part.trim());
      const longest = parts.reduce((a, b) => (wordCount(b) > wordCount(a) ? b : a), '');
      const at = inside.indexOf(longest);
      if (longest === '' || at < 0 || wordCount(quotation.text) > MAX_FRAGMENT_WORDS)
        return (
          refuse(
            key,
            `"${quotation.text}" is not in the quotation, or has more than ${MAX_FRAGMENT_WORDS} words`,
          ) ?? []
        );
      const start = whole.start + [...inside.slice(0, at)].length;
      const words = evidence(key, { exact: longest, start, end: start + [...longest].length });
      const speaker = entities.idOf(quotation.speaker, key, words);
      const about = quotation.about.flatMap((one) => entities.idOf(one, key, words) ?? []);
      if (speaker === undefined || words.length === 0) return [];
      return [{ key, speaker, about: [...new Set(about)], text: quotation.text, whole, evidence: words }];
    })
    .sort(inOrder);
}
