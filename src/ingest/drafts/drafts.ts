// The folder of drafts. Each change is written beside the file and renamed, under a lock of a moment, so that no crash leaves half
// a draft and no reviewer overwrites another.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../common/error-code.js';
import type { Proposal } from '../../extract/proposal.js';
import { LIMITS } from '../../limits/table.js';
import type { Publication } from '../publish/write-document.js';
import { freeName, slugOf } from '../publish/names.js';
import { withLock } from './lock.js';
import { KnownDrafts } from './known-drafts.js';
import type { Lesson } from './lessons.js';
import { nameFor } from './name-for.js';
import type { SourceDocument } from '../read/source-document.js';
import {
  checkAdded,
  checkEdited,
  DraftConflict,
  DraftError,
  DraftMissing,
  kindOf,
  newDraft,
  TooMany,
  KINDS,
  type Draft,
  type Kind,
  type Outcome,
} from './draft.js';

export interface Decided {
  readonly key: string;
  /** null takes the decision back. */
  readonly outcome: Outcome | null;
  readonly edited?: Readonly<Record<string, unknown>>;
}

/** Which draft, as it was read. */
export interface At {
  readonly id: string;
  readonly revision: number;
  /** Who changes it. */
  readonly by: string;
}

/** Without a revision, any is changed. */
type Changed = Pick<At, 'id'> & Partial<Pick<At, 'revision'>>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export class Drafts {
  readonly #known = new KnownDrafts(
    (id) => this.#path(id),
    (id) => this.get(id),
  );

  /** @param isTaken whether the data has a document of this name */
  constructor(
    private readonly folder: string,
    private readonly isTaken: (slug: string) => boolean = () => false,
  ) {}

  get ids(): readonly string[] {
    return namesIn(this.folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => ID.test(id))
      .sort();
  }

  get(id: string): Draft {
    if (!ID.test(id)) throw new DraftMissing(`"${id}" is no name of a draft.`);
    try {
      return JSON.parse(readFileSync(this.#path(id), 'utf8')) as Draft; // it was written below
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new DraftMissing(`There is no draft ${id}.`, { cause: error });
      if (!(error instanceof SyntaxError)) throw error;
      throw new DraftError(`${this.#path(id)} is no draft: mend the file or remove it.`, { cause: error });
    }
  }

  /** The draft of the same text. */
  ofText(sha256: string): Draft | undefined {
    const id = this.ids.find((one) => this.#known.of(one)?.sha256 === sha256);
    return id === undefined ? undefined : this.get(id);
  }

  /** What all publications brought to what documents share. */
  get shared(): readonly string[] {
    return this.ids.flatMap((id) => this.#known.of(id)?.shared ?? []);
  }

  /** What the other drafts teach about a text. */
  lessons(sha256: string): readonly Lesson[] {
    return this.ids.flatMap((id) => {
      const known = this.#known.of(id);
      return known && known.sha256 !== sha256 ? [known.lesson] : [];
    });
  }

  /** A new draft; of the same text, the draft that is there with the new proposal, and all that was decided. */
  propose(document: SourceDocument, proposal: Proposal): Draft {
    const known = this.ofText(document.sha256);
    if (known) return this.#change(known, (draft) => ({ ...draft, proposal }));
    const slug = slugOf(nameFor(document), 'document');
    const taken = new Set(this.ids);
    if (taken.size >= LIMITS.drafts)
      throw new TooMany(`There are ${taken.size} drafts; allowed: ${LIMITS.drafts}. Publish or remove some.`);
    const id = freeName(slug, (name) => taken.has(name) || this.isTaken(name));
    const draft = newDraft(id, document, proposal);
    mkdirSync(this.folder, { recursive: true });
    this.#locked(id, () => {
      if (this.ids.includes(id)) throw new DraftConflict(id, this.get(id).revision, 0);
      this.#write(draft);
    });
    return draft;
  }

  /** Keeps a draft that was made of the data. */
  keep(draft: Draft): Draft {
    mkdirSync(this.folder, { recursive: true });
    return this.#locked(draft.id, () => {
      if (this.ids.includes(draft.id)) return this.get(draft.id); // somebody else was faster
      this.#write(draft);
      return draft;
    });
  }

  decide(at: At, decided: readonly Decided[]): Draft {
    return this.#change(at, (draft) => {
      const decisions = new Map(Object.entries(draft.decisions));
      for (const { key, outcome, edited } of decided) {
        const kind = kindOf(draft.proposal, key);
        if (!kind) throw new DraftMissing(`The draft ${at.id} has no proposal "${key}".`);
        const values = edited === undefined ? undefined : checkEdited(kind, edited);
        if (outcome === null) decisions.delete(key);
        else
          decisions.set(key, {
            outcome,
            ...(values === undefined ? {} : { edited: values }),
            by: at.by,
            at: new Date().toISOString(),
          });
      }
      return { ...draft, decisions: Object.fromEntries(decisions) };
    });
  }

  /** Adds a fact that was missed. */
  add(at: At, kind: Kind, fact: unknown): Draft {
    const one = checkAdded(kind, fact);
    return this.#change(at, (draft) => {
      if (kindOf(draft.proposal, one.key) ?? kindOf({ ...draft.added, notes: [] }, one.key))
        throw new DraftError(`The draft ${at.id} has a fact "${one.key}" already.`);
      if (draft.added[kind].length >= LIMITS.addedFacts)
        throw new TooMany(`Allowed are ${LIMITS.addedFacts} added ${kind} of a draft.`);
      return { ...draft, added: { ...draft.added, [kind]: [...draft.added[kind], one] } };
    });
  }

  removeAdded(at: At, key: string): Draft {
    const without = <T extends { readonly key: string }>(all: readonly T[]): T[] =>
      all.filter((one) => one.key !== key);
    return this.#change(at, ({ added, ...draft }) => {
      if (!KINDS.some((kind) => added[kind].some((one) => one.key === key)))
        throw new DraftMissing(`The draft ${at.id} has no added fact "${key}".`);
      return {
        ...draft,
        added: {
          entities: without(added.entities),
          figures: without(added.figures),
          links: without(added.links),
          quotations: without(added.quotations),
        },
      };
    });
  }

  explain(at: At, reasons: Readonly<Record<string, string>>): Draft {
    return this.#change(at, (draft) => ({ ...draft, reasons: { ...draft.reasons, ...reasons } }));
  }

  /**
   * Of whatever revision: data/ has changed already, and what was decided meanwhile stays.
   *
   * @param publication absent when it was withdrawn
   */
  published(id: string, publication?: Publication): Draft {
    return this.#change({ id }, ({ publication: _before, ...draft }) => ({
      ...draft,
      ...(publication ? { publication } : {}),
    }));
  }

  remove({ id, revision }: At): void {
    this.#locked(id, () => {
      this.#expect(id, revision);
      rmSync(this.#path(id));
    });
  }

  #change({ id, revision }: Changed, change: (draft: Draft) => Draft): Draft {
    return this.#locked(id, () => {
      const draft = revision === undefined ? this.get(id) : this.#expect(id, revision);
      const changed = { ...change(draft), revision: draft.revision + 1 };
      this.#write(changed);
      return changed;
    });
  }

  #expect(id: string, revision: number): Draft {
    const draft = this.get(id);
    if (draft.revision !== revision) throw new DraftConflict(id, draft.revision, revision);
    return draft;
  }

  #write(draft: Draft): void {
    const path = this.#path(draft.id);
    writeFileSync(`${path}.new`, `${JSON.stringify(draft, null, 1)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }

  #locked<T>(id: string, work: () => T): T {
    return withLock(this.#path(id), id, work);
  }

  #path(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // no draft was ever made
  }
}
