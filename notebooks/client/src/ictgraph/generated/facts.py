from pydantic import Field

from .base_model import BaseModel
from .fragments import Cursor, Figure


class Facts(BaseModel):
    facts: "FactsFacts"


class FactsFacts(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "FactsFactsPageInfo" = Field(alias="pageInfo")
    nodes: list["FactsFactsNodes"]


FactsFactsPageInfo = Cursor


class FactsFactsNodes(BaseModel):
    id: str
    voices: list[str]
    figure: "FactsFactsNodesFigure"
    observations: list["FactsFactsNodesObservations"]


FactsFactsNodesFigure = Figure


class FactsFactsNodesObservations(BaseModel):
    id: str


Facts.model_rebuild()
FactsFacts.model_rebuild()
FactsFactsNodes.model_rebuild()
