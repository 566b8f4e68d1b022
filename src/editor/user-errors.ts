// What an editor can mend, as data; whatever else is thrown is an error of the server.
import { ExpectedError } from '../common/expected-error.js';
import { LoadError } from '../process/loading.js';
import { DraftConflict, DraftMissing, TooMany } from '../ingest/drafts/draft.js';
import { PublishError } from '../ingest/publish/accepted.js';
import { UnreadableError } from '../ingest/read/unreadable.js';
import type { UserError, UserErrorCode } from './generated/types.js';

/** Of a part of the input. */
export class InputError extends ExpectedError {
  constructor(
    message: string,
    readonly field: readonly string[],
    readonly code: UserErrorCode = 'INVALID' as UserErrorCode,
  ) {
    super(message);
  }
}

/** @throws what is no error of the editor */
export function userErrorsOf(error: unknown): UserError[] {
  if (error instanceof PublishError && error.obstacles.length > 0)
    return error.obstacles.map(({ key, message }) => userError('NOT_PUBLISHABLE', message, { key }));
  if (error instanceof InputError) return [userError(error.code, error.message, { field: [...error.field] })];
  if (error instanceof LoadError) return [userError('NOT_PUBLISHABLE', error.message)];
  if (error instanceof ExpectedError) return [userError(codeOf(error), error.message)];
  throw error;
}

export const userError = (
  code: `${UserErrorCode}`,
  message: string,
  about: Pick<UserError, 'field' | 'key'> = {},
): UserError => ({ code: code as UserErrorCode, message, field: null, key: null, ...about });

function codeOf(error: ExpectedError): `${UserErrorCode}` {
  if (error instanceof DraftConflict) return 'CONFLICT';
  if (error instanceof DraftMissing) return 'NOT_FOUND';
  if (error instanceof TooMany) return 'TOO_MANY';
  if (error instanceof UnreadableError) return 'UNREADABLE';
  return error instanceof PublishError ? 'NOT_PUBLISHABLE' : 'INVALID';
}
