"""ICT Graph in pandas: every figure with who stated it and in which words.

from ictgraph import Graph
Graph().observations(kind="TARGET")
"""

from .asynchronous import AsyncGraph
from .citation import Citation, Passage
from .edtf import earliest, latest
from .errors import (
    AccessRefused,
    BadInput,
    GraphClosed,
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
from .questions.asking import DEFAULT_URL

__all__ = [
    "DEFAULT_URL",
    "AccessRefused",
    "AsyncGraph",
    "BadInput",
    "Citation",
    "Graph",
    "GraphClosed",
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
