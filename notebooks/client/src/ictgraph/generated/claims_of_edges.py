from typing import Optional, Union

from .base_model import BaseModel
from .fragments import Edge


class ClaimsOfEdges(BaseModel):
    nodes: list[Optional[Union["ClaimsOfEdgesNodesNode", "ClaimsOfEdgesNodesLink"]]]


class ClaimsOfEdgesNodesNode(BaseModel):
    pass


ClaimsOfEdgesNodesLink = Edge
ClaimsOfEdges.model_rebuild()
