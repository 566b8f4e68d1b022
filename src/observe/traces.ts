// Spans of requests, statements and loads, sent to an OTLP endpoint. No span contains a parameter, a variable, a key or a
// literal of a document: a statement is named by its schema coordinate, and a failure by its class.
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { FastifyRequest } from 'fastify';
import type { Outcome } from './outcome.js';
import type { Seen } from './requests.js';
import { reading } from './traced-reader.js';
import type { Tracing } from './tracing.js';

/** Milliseconds to wait for the endpoint when the server stops. */
const LONGEST_FLUSH = 2_000;
const REPORT_EVERY = 60_000;

/** Routes that read the graph. Scrapes, health checks and files of the screens would only hide them. */
const TRACED = /^\/(graphql$|export\/)/;

const FAULTS: readonly Outcome[] = ['partly', 'unavailable', 'internal'];

export function openTraces(url: string, report: (problem: string) => void): Tracing {
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'ict-graph' }))
      .merge(detectResources({ detectors: [envDetector] })), // OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  setGlobalErrorHandler(
    atMostEvery(REPORT_EVERY, () => report(`Traces cannot be sent to ${new URL(url).origin}.`)),
  );
  const tracer = provider.getTracer('ict-graph');
  const propagator = new W3CTraceContextPropagator();
  const open = new Map<string, { readonly span: Span; readonly parent: Context }>();

  return {
    observer: {
      begun: (request) => {
        if (!TRACED.test(request.routeOptions.url ?? '')) return;
        const remote = propagator.extract(ROOT_CONTEXT, request.headers, fromHeaders);
        const span = tracer.startSpan(nameOf(request), { kind: SpanKind.SERVER }, remote);
        open.set(request.id, { span, parent: trace.setSpan(ROOT_CONTEXT, span) });
      },
      ended: (seen) => {
        const span = open.get(seen.id)?.span;
        open.delete(seen.id);
        if (span) finish(span, seen);
      },
    },
    reading: (requestId, reader) => {
      const parent = open.get(requestId)?.parent;
      return parent ? reading(tracer, parent, reader) : reader;
    },
    span: async (name, work) => {
      const span = tracer.startSpan(name, {}, ROOT_CONTEXT);
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
    close: async () => {
      const given = new Promise<void>((done) => setTimeout(done, LONGEST_FLUSH).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), given]);
    },
  };
}

const nameOf = ({ method, routeOptions }: FastifyRequest): string => `${method} ${routeOptions.url}`;

const fromHeaders = {
  get: (headers: FastifyRequest['headers'], name: string) => headers[name],
  keys: (headers: FastifyRequest['headers']) => Object.keys(headers),
};

function finish(span: Span, seen: Seen): void {
  if (seen.fields.length > 0) span.updateName(`query ${seen.operation}`);
  span.setAttributes({
    'http.request.method': seen.method,
    'http.response.status_code': seen.status,
    'graphql.operation.name': seen.name,
    'ictgraph.request_id': seen.id,
    'ictgraph.fields': [...seen.fields],
    'ictgraph.points': seen.points,
    'ictgraph.statements': seen.statements,
    'ictgraph.attempts': seen.attempts,
    'ictgraph.outcome': seen.outcome,
    'ictgraph.codes': [...seen.codes],
  });
  if (FAULTS.includes(seen.outcome)) span.setStatus({ code: SpanStatusCode.ERROR, message: seen.outcome });
  span.end();
}

function atMostEvery(milliseconds: number, work: () => void): () => void {
  let last = -Infinity;
  return () => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    work();
  };
}
