// RDF as Turtle: each claim is a prov:Entity, and each piece of its evidence a Web Annotation. Our own terms
// come first, with their descriptions.
import { Writer, type BlankNode, type Literal, type NamedNode } from 'n3';

import type { Claim, Evidence, Source } from './source.js';
import * as triples from './triples.js';
import { ict, iri, PREFIXES } from './vocabulary.js';

export async function* turtle(source: Source): AsyncGenerator<string> {
  let written = '';
  const output = {
    write: (text: string, _encoding: string, done?: () => void) => {
      written += text;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: PREFIXES });
  for await (const _step of steps()) {
    yield written;
    written = '';
  }
  writer.end();
  yield written;

  async function* steps(): AsyncGenerator<void> {
    for (const term of source.terms()) yield describe(ict(term.name), triples.ofTerm(term));
    for await (const document of source.documents())
      yield describe(iri(document.id), triples.ofDocument(document));
    for await (const indicator of source.indicators())
      yield describe(iri(indicator.id), triples.ofIndicator(indicator));
    for await (const entity of source.entities())
      yield evident(entity, triples.ofEntity(entity, source.attributes));
    for await (const link of source.links()) {
      describe(iri(link.subject), [[ict(link.predicate), iri(link.object)]]); // for readers who do not need the evidence
      yield evident(link, triples.ofLink(link));
    }
    if (source.filter.predicates) return; // a filter by predicate asks only for links
    for await (const observation of source.observations())
      yield evident(observation, triples.ofObservation(observation));
    for await (const quotation of source.quotations())
      yield evident(quotation, triples.ofQuotation(quotation));
  }

  function evident({ id, evidence }: Pick<Claim, 'id' | 'evidence'>, properties: triples.Properties): void {
    describe(iri(id), properties);
    for (const piece of evidence) describe(annotationId(id, piece), triples.ofAnnotation(id, piece));
  }

  function describe(thing: NamedNode, properties: triples.Properties): void {
    for (const [property, object] of objects(properties)) writer.addQuad(thing, property, object);
  }

  function* objects(properties: triples.Properties): Generator<readonly [NamedNode, Object]> {
    for (const [property, values] of properties)
      for (const value of values === undefined ? [] : [values].flat())
        yield [property, 'anonymous' in value ? anonymous(value.anonymous) : value];
  }

  function anonymous(properties: triples.Properties): BlankNode {
    return writer.blank([...objects(properties)].map(([predicate, object]) => ({ predicate, object })));
  }
}

type Object = NamedNode | Literal | BlankNode;

const annotationId = (body: string, { id }: Evidence): NamedNode => iri(`Annotation:${body}:${id}`);
