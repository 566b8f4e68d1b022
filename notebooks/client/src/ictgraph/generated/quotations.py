from pydantic import Field

from .base_model import BaseModel
from .fragments import Cursor, Words


class Quotations(BaseModel):
    quotations: "QuotationsQuotations"


class QuotationsQuotations(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "QuotationsQuotationsPageInfo" = Field(alias="pageInfo")
    nodes: list["QuotationsQuotationsNodes"]


QuotationsQuotationsPageInfo = Cursor


class QuotationsQuotationsNodes(BaseModel):
    id: str
    speaker: "QuotationsQuotationsNodesSpeaker"
    text: str
    about: list["QuotationsQuotationsNodesAbout"]
    evidence: list["QuotationsQuotationsNodesEvidence"]


class QuotationsQuotationsNodesSpeaker(BaseModel):
    id: str
    name: str


class QuotationsQuotationsNodesAbout(BaseModel):
    id: str


QuotationsQuotationsNodesEvidence = Words
Quotations.model_rebuild()
QuotationsQuotations.model_rebuild()
QuotationsQuotationsNodes.model_rebuild()
