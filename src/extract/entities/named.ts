// The names of a text as they are collected: each with its type and every place where it stands.
import { fold } from '../../common/fold.js';
import type { EntityType } from '../../generated/schema.js';
import type { Source } from '../proposal.js';
import { SpanSet, type Span } from '../span.js';

export interface Named {
  name: string;
  type: EntityType;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
  confidence: number;
  source: Source;
  /** The graph's id, if the text writes a name of the graph. */
  id?: string;
  /** The ISO 3166 code of the country of a place. */
  country?: string;
}

/** Collects names; the first to claim a span keeps it. */
export class Names {
  readonly all: Named[] = [];
  readonly #byName = new Map<string, Named>();
  readonly #taken = new SpanSet();

  isFree(span: Span): boolean {
    return this.#taken.isFree(span);
  }

  /** A span that names nothing by itself, such as a post. */
  take(span: Span): void {
    this.#taken.add(span);
  }

  get(name: string): Named | undefined {
    return this.#byName.get(fold(name));
  }

  add(found: {
    name: string;
    type: EntityType;
    span: Span;
    confidence: number;
    source?: Source;
    id?: string;
    country?: string;
  }): Named | undefined {
    if (!this.isFree(found.span)) return undefined;
    const known = this.get(found.name);
    const named = known ?? {
      name: found.name,
      type: found.type,
      aliases: new Set<string>(),
      mentions: [],
      confidence: found.confidence,
      source: found.source ?? 'RULE',
      ...(found.id === undefined ? {} : { id: found.id }),
      ...(found.country === undefined ? {} : { country: found.country }),
    };
    if (!known) {
      this.all.push(named);
      this.#byName.set(fold(found.name), named);
    }
    named.mentions.push(found.span);
    named.confidence = Math.max(named.confidence, found.confidence);
    this.take(found.span);
    return named;
  }

  /** Another name of it. */
  alias(named: Named, other: string): void {
    if (fold(other) === fold(named.name)) return;
    const taken = this.#byName.get(fold(other));
    if (taken && taken !== named) return;
    named.aliases.add(other);
    this.#byName.set(fold(other), named);
  }
}
