"""Entities and links as a networkx graph: an edge for each claim, so that two claims of the same content are parallel."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import networkx as nx

from .answers import misunderstood
from .connection import Connection
from .generated.fragments import Edge
from .generated.neighbourhood import NeighbourhoodNeighbourhood
from .held import HeldFile
from .pages import parts
from .tables import id_of, in_order, type_of

_FILE = "/export/graph.json"


async def whole(
    connection: Connection, parameters: Mapping[str, Sequence[str]], evidence: bool
) -> "nx.MultiDiGraph[str]":
    """Streams the graph's own file, of any size, and then reads the words of its claims in pages."""
    file = await connection.download(_FILE, parameters)
    try:
        graph = await connection.in_thread(lambda: _parse(file))
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise misunderstood(f"its {_FILE} cannot be read as a network: {error!r}") from error
    if evidence:
        await _add_evidence(connection, graph)
    return graph


def around(found: NeighbourhoodNeighbourhood) -> "nx.MultiDiGraph[str]":
    """A neighbourhood; `hidden` of a node counts its links that are not part of it."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in found.nodes:
        graph.add_node(
            node.id,
            type=type_of(node.id),
            name=node.name,
            aliases=node.aliases,
            description=node.description,
            hidden=sum(links.count for links in found.hidden if links.node == node.id),
        )
    for edge in found.edges:
        for claim in edge.claims:
            graph.add_edge(edge.source, edge.target, key=claim.id, predicate=edge.predicate.value, **_said(claim))
    return graph


def _parse(file: HeldFile) -> "nx.MultiDiGraph[str]":
    with file.open() as content:
        read: dict[str, Any] = json.load(content)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(**read["data"])
    for element in read["elements"]["nodes"]:
        attributes: dict[str, Any] = element["data"]
        graph.add_node(attributes.pop("id"), **attributes)
    for element in read["elements"]["edges"]:
        edge: dict[str, Any] = element["data"]
        for claim in edge["claims"]:
            graph.add_edge(edge["source"], edge["target"], key=claim, predicate=edge["predicate"], claim=claim)
    return graph


async def _add_evidence(connection: Connection, graph: "nx.MultiDiGraph[str]") -> None:
    edges: Iterable[tuple[str, str, str, dict[str, Any]]] = graph.edges(keys=True, data=True)
    attributes = {claim: found for _, _, claim, found in edges}
    async for part in parts(connection, list(attributes)):
        for link in await connection.claims_of_edges(part):
            if isinstance(link, Edge):  # otherwise it was retracted since the file was streamed
                attributes[link.id].update(_said(link))


def _said(link: Edge) -> dict[str, Any]:
    return {
        "claim": link.id,
        "valid_from": link.valid_from,
        "valid_to": link.valid_to,
        "stated_by": id_of(link.stated_by),
        "evidence": [
            {"exact": words.exact, "start": words.start, "end": words.end, "document": words.document.id}
            for words in in_order(link.evidence)
        ],
    }
