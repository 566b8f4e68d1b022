import { ExpectedError } from '../../common/expected-error.js';

/** A file cannot become a document; the message says why and what to do. Nothing was written. */
export class UnreadableError extends ExpectedError {}
