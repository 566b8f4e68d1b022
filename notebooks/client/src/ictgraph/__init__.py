"""ICT Graph in pandas' terms: every figure with who stated it, in which words.

from ictgraph import Graph
Graph().observations(kind="TARGET")
"""

from .asynchronous import DEFAULT_URL, AsyncGraph
from .citation import Citation, Passage
from .edtf import earliest, latest
from .errors import (
    BadInput,
    GraphUnavailable,
    IctGraphError,
    NotAnIctGraph,
    QueryRefused,
    QueryTooCostly,
    SchemaDiffers,
    SchemaMismatch,
    ServerNotRunning,
    UnknownArgument,
    UnknownId,
)
from .graph import Graph
from .profile import Profile

__all__ = [
    "DEFAULT_URL",
    "AsyncGraph",
    "BadInput",
    "Citation",
    "Graph",
    "GraphUnavailable",
    "IctGraphError",
    "NotAnIctGraph",
    "Passage",
    "Profile",
    "QueryRefused",
    "QueryTooCostly",
    "SchemaDiffers",
    "SchemaMismatch",
    "ServerNotRunning",
    "UnknownArgument",
    "UnknownId",
    "earliest",
    "latest",
]
