from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import CommitmentStatus
from .fragments import Cursor, Figure


class Commitments(BaseModel):
    commitments: "CommitmentsCommitments"


class CommitmentsCommitments(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "CommitmentsCommitmentsPageInfo" = Field(alias="pageInfo")
    nodes: list["CommitmentsCommitmentsNodes"]


CommitmentsCommitmentsPageInfo = Cursor


class CommitmentsCommitmentsNodes(BaseModel):
    promise: "CommitmentsCommitmentsNodesPromise"
    due_by: Optional[str] = Field(alias="dueBy")
    as_of: str = Field(alias="asOf")
    status: CommitmentStatus
    reason: str
    progress: Optional[float]
    decided_by: list["CommitmentsCommitmentsNodesDecidedBy"] = Field(alias="decidedBy")


CommitmentsCommitmentsNodesPromise = Figure


class CommitmentsCommitmentsNodesDecidedBy(BaseModel):
    id: str


Commitments.model_rebuild()
CommitmentsCommitments.model_rebuild()
CommitmentsCommitmentsNodes.model_rebuild()
