// Where editors work: the drafts, the data, and the way of both into the graph that the server answers from.
import { partHashes, wholeHash } from '../dataset/hashes.js';
import {
  previewOf,
  changeData,
  publishDrafts,
  withdrawDocument,
  type Load,
} from '../ingest/desk/publication.js';
import { proposeDraft, type ProposedDraft } from '../ingest/desk/propose.js';
import { Workbench, type DeskSettings } from '../ingest/desk/workbench.js';
import { reopened, requireSame } from '../ingest/desk/reopen.js';
import { DraftConflict, DraftError, DraftMissing, type Draft } from '../ingest/drafts/draft.js';
import type { Drafts } from '../ingest/drafts/drafts.js';
import { PublishError } from '../ingest/publish/accepted.js';
import type { Published } from '../ingest/publish/publish.js';
import type { Workspace } from '../ingest/publish/workspace.js';
import type { SourceDocument } from '../ingest/read/source-document.js';
import { Uploads } from './uploads.js';

export class Desk {
  readonly uploads: Uploads;
  #workbench: Workbench;
  /** Of the data that the workbench has read. */
  #hash = '';
  /** One change of the data at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param load brings the graph of this server to the state of data/ */
  constructor(
    private readonly config: DeskSettings,
    private readonly load: Load,
  ) {
    this.#workbench = new Workbench(config);
    this.uploads = new Uploads(config.home);
  }

  get drafts(): Drafts {
    return this.#workbench.drafts;
  }

  propose(document: SourceDocument): Promise<ProposedDraft> {
    return proposeDraft(document, this.#current());
  }

  /** The draft of a document of the data; made of the data where there is none. */
  reopen(document: string, by: string): Draft {
    const id = document.slice(document.indexOf(':') + 1);
    if (this.drafts.ids.includes(id)) return this.drafts.get(id);
    const { dataset, texts } = this.#current();
    const sha256 = dataset.documents.find((one) => one.id === document)?.sha256;
    if (sha256 === undefined) throw new DraftMissing(`The data has no ${document}.`);
    const text = texts.get(sha256);
    if (text === undefined)
      throw new DraftError(
        `The text of ${document} is not at hand: put it in documents/ to correct what is said of it.`,
      );
    const draft = reopened(document, dataset, text, by);
    try {
      requireSame(dataset, this.preview(draft));
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      throw new DraftError(`A review cannot hold all that the data says of ${document}: ${error.message}`);
    }
    return this.drafts.keep(draft);
  }

  preview(draft: Draft): Published {
    return previewOf([draft], this.#current());
  }

  /** @param revision that the editor saw */
  publish(id: string, revision: number): Promise<Published> {
    return this.#inTurn(() => {
      const draft = this.drafts.get(id);
      if (draft.revision !== revision) throw new DraftConflict(id, draft.revision, revision);
      return publishDrafts([draft], this.#current(), this.load);
    });
  }

  withdraw(document: string): Promise<readonly string[]> {
    return this.#inTurn(async () => (await withdrawDocument(document, this.#current(), this.load)).files);
  }

  /** Changes what documents share. */
  change(edit: (workspace: Workspace) => void): Promise<readonly string[]> {
    return this.#inTurn(() => changeData(edit, this.#current(), this.load));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** A person or a command may have changed the data since it was read. */
  #current(): Workbench {
    const hash = wholeHash(partHashes(this.config.data));
    if (hash !== this.#hash) this.#workbench = new Workbench(this.config);
    this.#hash = hash;
    return this.#workbench;
  }
}
