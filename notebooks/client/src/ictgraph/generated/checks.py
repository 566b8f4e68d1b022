from pydantic import Field

from .base_model import BaseModel
from .enums import CheckKind
from .fragments import Cursor


class Checks(BaseModel):
    checks: "ChecksChecks"


class ChecksChecks(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "ChecksChecksPageInfo" = Field(alias="pageInfo")
    nodes: list["ChecksChecksNodes"]


ChecksChecksPageInfo = Cursor


class ChecksChecksNodes(BaseModel):
    id: str
    kind: CheckKind
    about: "ChecksChecksNodesAbout"
    formula: str
    reported: float
    computed: float
    difference: float
    unit: "ChecksChecksNodesUnit"
    within_rounding: bool = Field(alias="withinRounding")
    possible: "ChecksChecksNodesPossible"
    within_possible: bool = Field(alias="withinPossible")
    reported_by: "ChecksChecksNodesReportedBy" = Field(alias="reportedBy")
    computed_from: list["ChecksChecksNodesComputedFrom"] = Field(alias="computedFrom")


class ChecksChecksNodesAbout(BaseModel):
    id: str
    name: str


class ChecksChecksNodesUnit(BaseModel):
    code: str


class ChecksChecksNodesPossible(BaseModel):
    min: float
    max: float


class ChecksChecksNodesReportedBy(BaseModel):
    id: str


class ChecksChecksNodesComputedFrom(BaseModel):
    id: str


Checks.model_rebuild()
ChecksChecks.model_rebuild()
ChecksChecksNodes.model_rebuild()
