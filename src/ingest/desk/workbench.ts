// What the commands work with: the data, its drafts, and where copies are kept.
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { documentTexts, textFolders } from '../../dataset/documents.js';
import { partHashes } from '../../dataset/hashes.js';
import { readParts } from '../../dataset/read.js';
import type { Dataset } from '../../dataset/types.js';
import { knownOf, type Known } from '../../extract/known.js';
import { propose } from '../../extract/propose.js';
import type { Proposal } from '../../extract/proposal.js';
import { LIMITS } from '../../limits/table.js';
import { PROJECT, type Config } from '../../process/config.js';
import { assisted } from '../assistant/assist.js';
import { Drafts } from '../drafts/drafts.js';
import { taught } from '../drafts/lessons.js';
import { recover } from '../publish/journal.js';
import type { PublishContext } from '../publish/publish.js';
import type { SourceDocument } from '../read/source-document.js';

export interface DeskSettings extends Pick<Config, 'data' | 'home' | 'drafts' | 'assistant'> {
  /** Where texts are that stay with their owners, if not in the project's documents/. */
  readonly documents?: string;
}

export class Workbench {
  readonly drafts: Drafts;
  #texts: ReadonlyMap<string, string> | undefined;
  #dataset: Dataset | undefined;
  #known: Known | undefined;

  constructor(private readonly config: DeskSettings) {
    recover(config.home);
    this.drafts = new Drafts(config.drafts, (slug) =>
      existsSync(join(config.data, 'documents', slug, 'document.yaml')),
    );
  }

  get texts(): ReadonlyMap<string, string> {
    return (this.#texts ??= documentTexts(textFolders(PROJECT, this.config.data), LIMITS.textBytes));
  }

  get dataset(): Dataset {
    const { data } = this.config;
    return (this.#dataset ??= readParts(data, this.texts, {
      hashes: partHashes(data),
      cache: this.#cache,
    }).dataset);
  }

  get context(): PublishContext {
    return {
      folder: this.config.data,
      home: this.config.home,
      documents: this.config.documents ?? join(PROJECT, 'documents'),
      texts: this.texts,
      cache: this.#cache,
      made: this.drafts.shared,
    };
  }

  /** By rules, with what was decided in other drafts, and by a language model, if one is set up. */
  async propose({ text, language, published, title, sha256 }: SourceDocument): Promise<Proposal> {
    this.#known ??= knownOf(this.dataset);
    const read = {
      text,
      language,
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
    };
    const proposal = taught(propose(read, this.#known), this.drafts.lessons(sha256));
    const { assistant } = this.config;
    return assistant === undefined ? proposal : assisted(assistant, read, proposal);
  }

  get #cache(): string {
    return join(this.config.home, 'parts');
  }
}
