// Traces, if an endpoint is configured. OpenTelemetry is imported only then, so that other starts do not pay for it.
import type { Tracing } from './tracing.js';

/** @param report is called at most once a minute if traces cannot be sent */
export async function startTracing(
  url: string | undefined,
  report: (problem: string) => void,
): Promise<Tracing | undefined> {
  if (url === undefined) return undefined;
  const { openTraces } = await import('./traces.js');
  return openTraces(url, report);
}
