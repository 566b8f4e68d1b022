from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .fragments import Cursor, Figure


class Conflicts(BaseModel):
    conflicts: "ConflictsConflicts"


class ConflictsConflicts(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "ConflictsConflictsPageInfo" = Field(alias="pageInfo")
    nodes: list["ConflictsConflictsNodes"]


ConflictsConflictsPageInfo = Cursor


class ConflictsConflictsNodes(BaseModel):
    id: str
    spread: Optional[float]
    across_documents: bool = Field(alias="acrossDocuments")
    reading: str
    observations: list["ConflictsConflictsNodesObservations"]


ConflictsConflictsNodesObservations = Figure
Conflicts.model_rebuild()
ConflictsConflicts.model_rebuild()
ConflictsConflictsNodes.model_rebuild()
