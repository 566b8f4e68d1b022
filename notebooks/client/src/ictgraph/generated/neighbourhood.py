from .base_model import BaseModel
from .enums import Predicate
from .fragments import Edge


class Neighbourhood(BaseModel):
    neighbourhood: "NeighbourhoodNeighbourhood"


class NeighbourhoodNeighbourhood(BaseModel):
    nodes: list["NeighbourhoodNeighbourhoodNodes"]
    edges: list["NeighbourhoodNeighbourhoodEdges"]
    hidden: list["NeighbourhoodNeighbourhoodHidden"]


class NeighbourhoodNeighbourhoodNodes(BaseModel):
    id: str
    name: str
    aliases: list[str]
    description: str


class NeighbourhoodNeighbourhoodEdges(BaseModel):
    source: str
    target: str
    predicate: Predicate
    claims: list["NeighbourhoodNeighbourhoodEdgesClaims"]


NeighbourhoodNeighbourhoodEdgesClaims = Edge


class NeighbourhoodNeighbourhoodHidden(BaseModel):
    node: str
    count: int


Neighbourhood.model_rebuild()
NeighbourhoodNeighbourhood.model_rebuild()
NeighbourhoodNeighbourhoodEdges.model_rebuild()
