// A reader that makes a span of every call, which is one statement: its coordinate and its number of rows.
import { SpanKind, SpanStatusCode, type Context, type Tracer } from '@opentelemetry/api';
import type { Reader } from '../graph/reader.js';

export function reading(tracer: Tracer, parent: Context, reader: Reader): Reader {
  const traced = async <T>(name: string, work: Promise<T>, rowsOf: (result: T) => number): Promise<T> => {
    const span = tracer.startSpan(
      name,
      { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'neo4j' } },
      parent,
    );
    try {
      const result = await work;
      span.setAttribute('db.response.returned_rows', rowsOf(result));
      return result;
    } catch (error) {
      // a message may contain what the client sent
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: error instanceof Error ? error.name : 'unknown',
      });
      throw error;
    } finally {
      span.end();
    }
  };
  return {
    step: (coordinate) => reader.step(coordinate),
    batch: (to, ...rest) =>
      traced(to.step.coordinate, reader.batch(to, ...rest), (found) =>
        [...found.values()].reduce((sum, rows) => sum + rows.length, 0),
      ),
    root: (to, ...rest) => traced(to.step.coordinate, reader.root(to, ...rest), ({ length }) => length),
    batchCount: (step, ...rest) =>
      traced(`${step.coordinate} count`, reader.batchCount(step, ...rest), ({ size }) => size),
    rootCount: (step, ...rest) =>
      traced(`${step.coordinate} count`, reader.rootCount(step, ...rest), () => 1),
    byId: (type, ids) => traced(`${type} by id`, reader.byId(type, ids), ({ size }) => size),
    statement: (coordinate, ...rest) =>
      traced(coordinate, reader.statement(coordinate, ...rest), ({ length }) => length),
  };
}
