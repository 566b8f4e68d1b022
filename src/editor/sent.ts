// What an editor sends to be read: a file, or a text.
import { edtfProblem } from '../common/edtf.js';
import { LIMITS } from '../limits/table.js';
import { readDocument } from '../ingest/read/read.js';
import type { SourceDocument } from '../ingest/read/source-document.js';
import type { ProposeDocumentInput } from './generated/types.js';
import { InputError } from './user-errors.js';
import type { Uploads } from './uploads.js';

const GIVEN = ['title', 'publisher', 'published', 'url', 'license', 'language', 'kind'] as const;

export async function readSent(input: ProposeDocumentInput, uploads: Uploads): Promise<SourceDocument> {
  for (const name of [...GIVEN, 'name'] as const)
    if ((input[name]?.length ?? 0) > LIMITS.proposedText)
      throw new InputError(`At most ${LIMITS.proposedText} characters.`, ['input', name]);
  const problem = input.published == null ? undefined : edtfProblem(input.published);
  if (problem !== undefined) throw new InputError(problem, ['input', 'published']);
  const given = Object.fromEntries(
    GIVEN.flatMap((name) => (input[name] == null ? [] : [[name, input[name]]])),
  );
  return readDocument(bytesOf(input, uploads), {
    given,
    ...(input.name == null ? {} : { name: input.name }),
    ...(input.encoding == null ? {} : { encoding: input.encoding }),
  });
}

function bytesOf({ file, text }: ProposeDocumentInput, uploads: Uploads): Uint8Array {
  if ((file == null) === (text == null)) throw new InputError('Give a file or a text.', ['input']);
  if (text != null) return Buffer.from(text);
  const bytes = uploads.get(file ?? '');
  if (!bytes)
    throw new InputError(
      'There is no such file: it was proposed already, or newer ones took its place. Send it again.',
      ['input', 'file'],
      'NOT_FOUND' as never,
    );
  return bytes;
}
