"""Reads an export with another program's reader and prints what it found as JSON: read.py FORMAT FILE."""

import json
import sys

import networkx
import pandas
import rdflib
from rdflib.namespace import RDF

OA = rdflib.Namespace("http://www.w3.org/ns/oa#")

def graph(read):
    return {
        "directed": read.is_directed(),
        "nodes": {id: attributes for id, attributes in read.nodes(data=True)},
        "edges": [
            {**attributes, "from": source, "to": target}
            for source, target, attributes in read.edges(data=True)
        ],
    }


def turtle(file):
    read = rdflib.Graph().parse(file, format="turtle")
    selectors = ((OA.TextQuoteSelector, OA.exact), (OA.TextPositionSelector, OA.start), (OA.TextPositionSelector, OA.end))
    annotations = []
    for annotation in read.subjects(RDF.type, OA.Annotation):
        target = read.value(annotation, OA.hasTarget)
        found = {"body": read.value(annotation, OA.hasBody), "document": read.value(target, OA.hasSource)}
        for selector in read.objects(target, OA.hasSelector):
            for kind, name in selectors:
                if (selector, RDF.type, kind) in read:
                    found[name.split("#")[1]] = read.value(selector, name).toPython()
        annotations.append(found)
    named = [triple for triple in read if not isinstance(triple[0], rdflib.BNode)]
    datatypes = {}
    for property, value in read.predicate_objects():
        if isinstance(value, rdflib.Literal):
            datatypes.setdefault(str(property), set()).add(str(value.datatype))
    return {
        "triples": [[str(term) for term in triple] for triple in named],
        "annotations": annotations,
        "datatypes": {property: sorted(types) for property, types in datatypes.items()},
    }


READERS = {
    "graphml": lambda file: graph(networkx.read_graphml(file, force_multigraph=True)),
    "gexf": lambda file: graph(networkx.read_gexf(file)),
    "csv": lambda file: json.loads(pandas.read_csv(file, keep_default_na=False, na_values=[""]).to_json(orient="records")),
    "ttl": turtle,
}

format, file = sys.argv[1:]
json.dump(READERS[format](file), sys.stdout, default=str)
