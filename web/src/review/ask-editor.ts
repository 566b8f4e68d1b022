// Asks the editors' API, with the key of an editor where the server needs one. Nothing is repeated: it changes things.
import { ApiDown, ApiError, type Answer } from '../api/ask';
import type { TypedDocumentString } from './generated/graphql';

const KEY = 'ictgraph-editor-key';

/** Kept until the window is closed. */
export const editorKey = {
  get: (): string => sessionStorage.getItem(KEY) ?? '',
  set: (key: string): void => sessionStorage.setItem(KEY, key.trim()),
};

const headers = (): Record<string, string> =>
  editorKey.get() === '' ? {} : { authorization: `Bearer ${editorKey.get()}` };

export async function askEditor<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await answerOf<Answer<Result>>('/editor/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers() },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code);
  if (!answer.data) throw new ApiError('The answer has no data.', undefined);
  return answer.data;
}

/** Sends a file as it is. @returns its id, for `proposeDocument` */
export async function sendFile(file: Blob): Promise<string> {
  const answer = await answerOf<{ file?: string } & Answer<never>>('/editor/files', {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', ...headers() },
    body: file,
  });
  const [error] = answer.errors ?? [];
  if (answer.file === undefined)
    throw new ApiError(error?.message ?? 'The file was not taken.', error?.extensions?.code);
  return answer.file;
}

export interface Who {
  /** The name of the editor who sits here; null for a reader. */
  readonly editor: string | null;
  /** Whether this server lets editors in at all. */
  readonly canEdit: boolean;
}

export async function whoEdits(): Promise<Who> {
  const response = await fetch('/editor/who', { headers: headers() }).catch(() => undefined);
  if (!response?.ok) return { editor: null, canEdit: false };
  return (await response.json()) as Who; // as src/server/editor.ts writes it
}

async function answerOf<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new ApiDown('The server does not answer: nothing was changed.', { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (body === undefined) throw new ApiDown(`The server answers with status ${response.status}.`);
  return body as T; // the shape of GraphQL over HTTP, also for files that are refused
}
