// Traces, if an endpoint is configured. OpenTelemetry is imported only then, so that other starts do not pay for it.
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

/** @param report is called at most once a minute if traces cannot be sent */
export async function startTracing(
  url: string | undefined,
  report: (problem: string) => void,
): Promise<Tracing | undefined> {
  if (url === undefined) return undefined;
  const { openTraces } = await import('./traces.js');
  return openTraces(url, report);
}
