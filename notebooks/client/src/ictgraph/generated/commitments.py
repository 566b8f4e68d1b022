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
    first_status: CommitmentStatus = Field(alias="firstStatus")
    slip_days: Optional[int] = Field(alias="slipDays")
    history: list["CommitmentsCommitmentsNodesHistory"]


CommitmentsCommitmentsNodesPromise = Figure


class CommitmentsCommitmentsNodesDecidedBy(BaseModel):
    id: str


class CommitmentsCommitmentsNodesHistory(BaseModel):
    said_on: Optional[str] = Field(alias="saidOn")
    due_by: Optional[str] = Field(alias="dueBy")
    slip_days: Optional[int] = Field(alias="slipDays")
    promise: "CommitmentsCommitmentsNodesHistoryPromise"


class CommitmentsCommitmentsNodesHistoryPromise(BaseModel):
    id: str


Commitments.model_rebuild()
CommitmentsCommitments.model_rebuild()
CommitmentsCommitmentsNodes.model_rebuild()
CommitmentsCommitmentsNodesHistory.model_rebuild()
