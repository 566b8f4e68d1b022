// What traces show: requests, statements, loads.
import type { Reader } from '../graph/reader.js';
import type { Observer } from './requests.js';

export interface Tracing {
  /** Makes a span for each request of the graph, which continues the client's trace. */
  readonly observer: Observer;
  /** Wraps the reader of a request, so that each statement has a span. */
  reading(requestId: string, reader: Reader): Reader;
  /** Does work in its own span, such as a load. */
  span<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Sends the remaining spans, and gives up if the endpoint stalls. */
  close(): Promise<void>;
}
