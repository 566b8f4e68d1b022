// Which entities a document names: those of the graph, and new ones. Each has words of the document, so that it stays when another
// document that named it is withdrawn.
import { ENTITY_TYPES, entityType, predicateOf } from '../../model/model.js';
import { typeOf } from '../../dataset/ids.js';
import type { EntityRecord } from '../../dataset/types.js';
import type { Words } from '../../extract/proposal.js';
import type { Accepted, AcceptedEntity } from './accepted.js';
import type { KnownData } from './known-data.js';
import { freeName, sameName, slugOf } from './names.js';
import { withWords, type PlannedEntity, type PlannedLink, type Planning } from './planned.js';

interface PlanningOfEntities extends Pick<Planning, 'refuse' | 'evidence'> {
  readonly known: KnownData;
  readonly document: string;
}

type Draft = Omit<PlannedEntity, 'description'> & { readonly description?: string };

export class EntityPlan {
  readonly #planned = new Map<string, Draft>();
  /** Ids by the names of the proposal. */
  readonly #named = new Map<string, string>();

  constructor(
    private readonly accepted: Accepted,
    private readonly planning: PlanningOfEntities,
  ) {
    for (const entity of accepted.entities) this.#add(entity);
  }

  #add(entity: AcceptedEntity): void {
    const { key, name, type, verdict, match, aliases, values = {} } = entity;
    const { known, document, refuse, evidence } = this.planning;
    if (verdict === 'UNSURE')
      return refuse(key, `"${name}": choose whether it is an entity of the graph or a new one`);
    if (!ENTITY_TYPES.includes(type)) return refuse(key, `"${name}": ${type} is no type of entity`);
    const words = evidence(key, entity);
    if (words.length === 0) return;
    if (verdict !== 'NEW') {
      const found = known.entities.get(match?.id ?? '');
      if (!found)
        return refuse(
          key,
          `"${name}": the graph has no ${match?.id ?? 'entity for it'} any more; choose again`,
        );
      for (const one of [name, ...aliases]) this.#named.set(one, found.id);
      const others = verdict === 'NEW_NAME' ? [name, ...aliases] : aliases;
      return this.#name(found, words, others);
    }
    const shared = this.#namedBefore(type, name);
    if (shared) {
      for (const one of [name, ...aliases]) this.#named.set(one, shared.id);
      return this.#name(shared, words, aliases);
    }
    const same = this.#planned.get(this.#named.get(name) ?? '');
    const isTaken = (slug: string): boolean => {
      const id = `${type}:${slug}`;
      return (known.entities.has(id) && !known.isOwn(id, document)) || this.#planned.has(id);
    };
    const id =
      same && typeOf(same.id) === type
        ? same.id
        : `${type}:${freeName(slugOf(name, type.toLowerCase()), isTaken)}`;
    for (const one of [name, ...aliases]) if (!this.#named.has(one)) this.#named.set(one, id);
    const { description } = entity;
    this.#planned.set(id, {
      id,
      isKnown: false,
      name,
      aliases: unique(aliases, [name]),
      values,
      ...(description === undefined ? {} : { description }),
      evidence: withWords(this.#planned.get(id)?.evidence, words),
    });
  }

  /** What this document brought in when it was published before, and others have named since: it is no second one. */
  #namedBefore(type: string, name: string): EntityRecord | undefined {
    const { known, document } = this.planning;
    const slug = slugOf(name, type.toLowerCase());
    let found: EntityRecord | undefined;
    freeName(slug, (one) => {
      const entity = known.entities.get(`${type}:${one}`);
      if (entity && !known.isOwn(entity.id, document) && isNamedIn(entity, document, name)) found ??= entity;
      return entity !== undefined;
    });
    return found;
  }

  #name(entity: EntityRecord, words: readonly Words[], aliases: readonly string[]): void {
    const { known, document } = this.planning;
    const before = this.#planned.get(entity.id);
    const isOwn = known.isOwn(entity.id, document); // it is published again, and its file is written anew
    const more = [...(before?.aliases ?? []), ...aliases];
    this.#planned.set(entity.id, {
      id: entity.id,
      isKnown: !isOwn,
      name: entity.name,
      aliases: isOwn
        ? unique([...entity.aliases, ...more], [entity.name])
        : unique(more, [entity.name, ...entity.aliases]),
      description: entity.description,
      values: isOwn ? valuesOf(entity) : {},
      evidence: withWords(before?.evidence, words),
    });
  }

  /** The id that a reference means. An entity of the graph that no proposal named is named by the words that refer to it. */
  idOf(reference: string, key: string, words: readonly Words[]): string | undefined {
    const named = this.#named.get(reference);
    if (named !== undefined) return named;
    const known = this.planning.known.entities.get(reference);
    if (known) {
      if (!this.#planned.has(known.id)) this.#name(known, words.slice(0, 1), []);
      return known.id;
    }
    return this.planning.refuse(
      key,
      `it is about "${reference}", which is neither in the graph nor accepted`,
    );
  }

  /** In order of their ids. */
  all(links: readonly PlannedLink[]): PlannedEntity[] {
    return [...this.#planned.values()]
      .map((entity) => ({ ...entity, description: entity.description ?? this.#draft(entity, links) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** What the document says of it: what it is linked to, else how it is named. */
  #draft({ id, evidence: [words] }: Draft, links: readonly PlannedLink[]): string {
    const name = (of: string): string =>
      this.#planned.get(of)?.name ?? this.planning.known.entities.get(of)?.name ?? of;
    const said = links
      .filter(({ subject }) => subject === id)
      .slice(0, 2)
      .map(({ predicate, object }) => `${predicateOf(predicate as never).reads} ${name(object)}`);
    const { one } = entityType(typeOf(id) as never).words;
    const kind = one.charAt(0).toUpperCase() + one.slice(1);
    if (said.length > 0) return `${kind} that ${said.join(' and ')}.`;
    return `${kind} named in “${this.accepted.document.title ?? words?.exact ?? id}”.`;
  }
}

const isNamedIn = ({ name, aliases, evidence }: EntityRecord, document: string, as: string): boolean =>
  [name, ...aliases].some((one) => sameName(one, as)) &&
  evidence.some((words) => words.document === document);

const valuesOf = (entity: EntityRecord): Record<string, unknown> =>
  Object.fromEntries(entityType(entity.type).stored.map(({ name }) => [name, entity[name]]));

function unique(names: readonly string[], known: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) if (![...known, ...kept].some((other) => sameName(other, name))) kept.push(name);
  return kept;
}
