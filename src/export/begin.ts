// The beginning of an export: reads up to the first chunk, so that an error before it is still reported as an error, and the
// read may be repeated.
import type { ReadTransaction } from '../graph/transaction.js';
import type { ExportRequest } from './request.js';
import { openSource, type ExportedGraph, type Source } from './source.js';

/** Characters per chunk. */
const CHUNK = 32_768;
const BYTE_ORDER_MARK = '\ufeff';

/** @param needsNoContent whether the answer to a state of the graph with this tag has no body */
export async function beginExport(
  exported: ExportedGraph,
  transaction: ReadTransaction,
  asked: ExportRequest,
  needsNoContent: (tag: string) => boolean,
): Promise<Begun> {
  const end = (): Promise<void> => transaction.close();
  try {
    const source = await openSource(exported, transaction, asked.filter);
    const tag = `${source.state.version}-${Date.parse(source.state.loadedAt)}`;
    if (needsNoContent(tag)) return { tag, end, chunks: [] };
    const rest = chunks(source, asked);
    const first = await rest.next();
    return { tag, end, chunks: first.done === true ? [] : followedBy(first.value, rest) };
  } catch (error) {
    void end(); // a database that hangs does not confirm the end
    throw error;
  }
}

interface Begun {
  readonly tag: string;
  readonly chunks: Iterable<string> | AsyncIterable<string>;
  end(): Promise<void>;
}

async function* followedBy(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* chunks(source: Source, { format, hasBom }: ExportRequest): AsyncGenerator<string> {
  let chunk = hasBom ? BYTE_ORDER_MARK : '';
  for await (const piece of format.write(source)) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  await source.assertUnchanged();
  yield chunk;
}
