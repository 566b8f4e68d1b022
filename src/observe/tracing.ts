// Traces, when an endpoint is configured for them. OpenTelemetry is imported only then: a start without it pays nothing.
import type { Reader } from '../graph/reader.js';
import type { Observer } from './requests.js';

export interface Tracing {
  /** A span for each request of the graph, which continues the trace that its client began. */
  readonly observer: Observer;
  /** The reader of a request, with a span for each statement. */
  reading(requestId: string, reader: Reader): Reader;
  /** Does work in a span of its own, such as a load. */
  span<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Sends what is left, and gives up when the endpoint stalls. */
  close(): Promise<void>;
}

/** @param report says, at most once a minute, that traces could not be sent */
export async function startTracing(
  url: string | undefined,
  report: (problem: string) => void,
): Promise<Tracing | undefined> {
  if (url === undefined) return undefined;
  const { openTraces } = await import('./traces.js');
  return openTraces(url, report);
}
