// What a person accepted of a proposal, with their edits: what becomes data.
import { ExpectedError } from '../../common/expected-error.js';
import type {
  ProposedEntity,
  ProposedFigure,
  ProposedLink,
  ProposedQuotation,
} from '../../extract/proposal.js';
import type { SourceDocument } from '../read/source-document.js';

export interface AcceptedEntity extends ProposedEntity {
  /** In the words of a person; else it is drafted from the document. */
  readonly description?: string;
  /** Values that its type has: the kind of an event, the status of a park. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface Accepted {
  /** The name of the folder: documents/<slug>. */
  readonly slug: string;
  readonly document: SourceDocument;
  readonly entities: readonly AcceptedEntity[];
  readonly figures: readonly ProposedFigure[];
  readonly links: readonly ProposedLink[];
  readonly quotations: readonly ProposedQuotation[];
  /** Why a sentence gave no claim, by its number. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Something stands in the way of one proposal. */
export interface Obstacle {
  /** Of the proposal. */
  readonly key: string;
  readonly message: string;
}

/** Nothing was published, and nothing changed: the message has every reason. */
export class PublishError extends ExpectedError {
  constructor(
    message: string,
    readonly obstacles: readonly Obstacle[] = [],
  ) {
    super([message, ...obstacles.map((one) => `- ${one.message}`)].join('\n'));
  }
}
