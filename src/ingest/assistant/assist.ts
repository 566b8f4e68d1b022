// Adds what a language model proposes to the proposals of the rules. What is not in the text exactly once is dropped and counted.
import { amountIn } from '../../extract/amount-in.js';
import { keyFor, Passage } from '../../extract/passage.js';
import type {
  Proposal,
  ProposedEntity,
  ProposedFigure,
  ProposedLink,
  TextToRead,
  Words,
} from '../../extract/proposal.js';
import { overlap, type Span } from '../../extract/span.js';
import { MAX_FRAGMENT_WORDS, wordCount } from '../../dataset/fragment.js';
import { canBeLinked } from '../../model/model.js';
import { LIMITS } from '../../limits/table.js';
import type { Answer } from './answer.js';
import { ask, type Assistant } from './ask.js';

/** Lower than that of any rule: a person looks at it first. */
const CONFIDENCE = 0.3;

export async function assisted(
  assistant: Assistant,
  read: TextToRead,
  proposal: Proposal,
): Promise<Proposal> {
  const passage = new Passage(read);
  const adding = new Adding(passage, proposal);
  const failures: string[] = [];
  for (const part of partsOf(passage)) {
    const answer = await ask(assistant, passage.of(part));
    if (typeof answer === 'string') failures.push(answer);
    else adding.add(answer);
    if (failures.length >= LIMITS.assistantFailures) break;
  }
  return adding.result(failures);
}

/** Some sentences at a time. */
function partsOf(passage: Passage): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { start, end } of passage.sentences) {
    const last = parts.at(-1);
    if (last && end - last.start <= LIMITS.assistantPart) last.end = end;
    else parts.push({ start, end });
  }
  return parts.slice(0, LIMITS.assistantParts);
}

class Adding {
  readonly #entities: ProposedEntity[] = [];
  readonly #figures: ProposedFigure[] = [];
  readonly #links: ProposedLink[] = [];
  #dropped = 0;
  #known = 0;

  constructor(
    private readonly passage: Passage,
    private readonly proposal: Proposal,
  ) {}

  add({ entities, figures, links }: Answer): void {
    for (const one of entities) this.#withWords(one.quote, (words) => this.#entity(one, words));
    for (const one of figures) this.#withWords(one.quote, (words, span) => this.#figure(one, words, span));
    for (const one of links) this.#withWords(one.quote, (words) => this.#link(one, words));
  }

  result(failures: readonly string[]): Proposal {
    const { entities, figures, links, notes, quotations } = this.proposal;
    const added = this.#entities.length + this.#figures.length + this.#links.length;
    return {
      entities: [...entities, ...this.#entities],
      figures: [...figures, ...this.#figures],
      links: [...links, ...this.#links],
      quotations,
      notes: [
        ...notes,
        `The language model added ${added} proposals. ${this.#known} were known already, and ${this.#dropped} were dropped: their words are not in the text exactly once, or say something else.`,
        ...(failures.length > 0
          ? [
              `The language model did not answer for ${failures.length} parts of the text: ${[...new Set(failures)].join('; ')}.`,
            ]
          : []),
      ],
    };
  }

  /** Only words that the text has once have a place. */
  #withWords(quote: string, then: (words: Words, span: Span) => boolean): void {
    const { text } = this.passage;
    const start = text.indexOf(quote);
    const isOnce = start >= 0 && !text.includes(quote, start + 1) && wordCount(quote) <= MAX_FRAGMENT_WORDS;
    const span = { start, end: start + quote.length };
    if (!isOnce || !then(this.passage.words(span), span)) this.#dropped++;
  }

  #entity({ name, type }: Answer['entities'][number], words: Words): boolean {
    if (!this.passage.text.includes(name)) return false;
    const names = [...this.proposal.entities, ...this.#entities].flatMap((one) => [one.name, ...one.aliases]);
    if (names.includes(name)) return this.#isKnown();
    const own = {
      key: keyFor('entity', type, name),
      name,
      type,
      aliases: [],
      verdict: 'UNSURE' as const,
      match: null,
      candidates: [],
    };
    this.#entities.push({ ...own, ...words, mentions: [words], ...BY_MODEL });
    return true;
  }

  #figure(
    { raw, kind, about, indicator, statedBy }: Answer['figures'][number],
    words: Words,
    span: Span,
  ): boolean {
    const at = words.exact.indexOf(raw);
    if (at < 0) return false;
    const place = { start: span.start + at, end: span.start + at + raw.length };
    const amount = amountIn(this.passage, place);
    if (!amount || amount.number.start < place.start || amount.number.end > place.end) return false;
    const number = this.passage.words(amount.number);
    if (
      [...this.proposal.figures, ...this.#figures].some(
        (one) => overlap(one, number) && one.exact.includes(number.exact),
      )
    )
      return this.#isKnown();
    const { value, min, max, qualifier, unit, printedUnit } = amount;
    this.#figures.push({
      key: keyFor('figure', number.start, number.exact),
      ...words,
      raw,
      ...(value === undefined ? {} : { value }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...{ unit, printedUnit, qualifier, kind, basis: 'IMPLIED' as const },
      about: this.#reference(about),
      indicator,
      statedBy: this.#reference(statedBy),
      ...{ period: null, basePeriod: null, dueBy: null },
      ...BY_MODEL,
    });
    return true;
  }

  #link({ subject, predicate, object }: Answer['links'][number], words: Words): boolean {
    const [from, to] = [this.#named(subject), this.#named(object)];
    if (!from || !to || from === to || !canBeLinked(predicate, from.type, to.type)) return false;
    const [one, other] = [from.match?.id ?? from.name, to.match?.id ?? to.name];
    const isThere = [...this.proposal.links, ...this.#links].some(
      (link) => link.subject === one && link.predicate === predicate && link.object === other,
    );
    if (isThere) return this.#isKnown();
    const ends = { subject: one, predicate, object: other };
    this.#links.push({
      key: keyFor('link', one, predicate, other, words.start),
      ...words,
      ...ends,
      basis: 'IMPLIED',
      statedBy: null,
      isHint: false,
      ...BY_MODEL,
    });
    return true;
  }

  #named(name: string): ProposedEntity | undefined {
    return [...this.proposal.entities, ...this.#entities].find(
      (one) => one.name === name || one.aliases.includes(name),
    );
  }

  #reference(name: string | null): string | null {
    const named = name === null ? undefined : this.#named(name);
    return named ? (named.match?.id ?? named.name) : null;
  }

  #isKnown(): true {
    this.#known++;
    return true;
  }
}

const BY_MODEL = { confidence: CONFIDENCE, source: 'MODEL' as const };
