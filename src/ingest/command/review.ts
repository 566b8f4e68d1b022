// `npm run ingest -- review`: one proposal at a time with its sentence. Each decision is kept at once, and the next review goes on
// where this one stopped.
import { sentencesOf } from '../../dataset/coverage.js';
import { SourceText } from '../../dataset/fragment.js';
import type { Words } from '../../extract/proposal.js';
import { progressOf } from '../drafts/accept.js';
import { DraftConflict, DraftError, type Draft, type Outcome } from '../drafts/draft.js';
import type { Decided } from '../drafts/drafts.js';
import { editsFrom } from './edits.js';
import { decisionsFor, type Review } from '../desk/decide.js';
import { itemsOf } from '../desk/items.js';
import { linesOf } from './lines.js';

export interface Terminal {
  /** The next key; undefined at the end of the input. */
  key(): Promise<string | undefined>;
  ask(question: string): Promise<string>;
  write(line: string): void;
}

const KEYS = 'a accept · r reject · e edit · u unsure · n next · p previous · z undo · q quit';
const OUTCOMES: Readonly<Record<string, Outcome>> = { a: 'ACCEPTED', r: 'REJECTED', u: 'UNSURE' };

export async function review({ drafts, id, by }: Review, terminal: Terminal): Promise<Draft> {
  let draft = drafts.get(id);
  const items = itemsOf(draft.proposal);
  const sentenceOf = sentenceFinder(draft.document.text);
  const done: (readonly Decided[])[] = [];
  const firstLeft = items.findIndex(({ key }) => !draft.decisions[key]);
  let at = firstLeft < 0 ? items.length : firstLeft;
  const decide = (decided: readonly Decided[]): void => {
    const before = decided.map(({ key }): Decided => {
      const known = draft.decisions[key];
      return { key, outcome: known?.outcome ?? null, ...(known?.edited ? { edited: known.edited } : {}) };
    });
    draft = drafts.decide({ id, revision: draft.revision, by }, decided);
    done.push(before);
  };
  terminal.write(`${draft.document.title ?? id}: ${summary(draft)}`);
  terminal.write(KEYS);
  while (at < items.length) {
    const item = items[at];
    if (!item) break;
    for (const line of [
      '',
      `${at + 1} of ${items.length}`,
      ...linesOf(item, draft, sentenceOf(item.proposal)),
    ])
      terminal.write(line);
    const key = await terminal.key();
    if (key === undefined || key === 'q') break;
    try {
      const outcome = OUTCOMES[key];
      if (outcome !== undefined) {
        decide(decisionsFor(item, outcome, draft));
        at++;
      } else if (key === 'e') {
        const edited = editsFrom(
          item,
          await terminal.ask('field=value, separated by ";": '),
          draft.decisions[item.key]?.edited,
        );
        decide(decisionsFor(item, 'ACCEPTED', draft, edited));
        at++;
      } else if (key === 'n') at++;
      else if (key === 'p') at = Math.max(0, at - 1);
      else if (key === 'z') {
        const last = done.pop();
        if (!last) terminal.write('There is nothing to undo.');
        else {
          draft = drafts.decide({ id, revision: draft.revision, by }, last);
          at = items.findIndex((one) => one.key === last[0]?.key);
        }
      } else terminal.write(KEYS);
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      terminal.write(error.message);
      if (error instanceof DraftConflict) draft = drafts.get(id);
    }
  }
  terminal.write(`\n${id}: ${summary(draft)}`);
  return draft;
}

function summary(draft: Draft): string {
  const { accepted, rejected, unsure, left } = progressOf(draft);
  return `${accepted} accepted, ${rejected} rejected, ${unsure} unsure, ${left} left`;
}

function sentenceFinder(written: string): (words: Words) => string {
  const [text, sentences] = [new SourceText(written), sentencesOf(written)];
  return ({ start, end }) => {
    const found = sentences.filter((one) => one.start < end && one.end > start);
    const [first, last] = [found[0], found.at(-1)];
    return first && last ? text.slice(first.start, last.end) : '';
  };
}
