from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import MomentKind
from .fragments import Cursor


class Timeline(BaseModel):
    timeline: "TimelineTimeline"


class TimelineTimeline(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "TimelineTimelinePageInfo" = Field(alias="pageInfo")
    nodes: list["TimelineTimelineNodes"]


TimelineTimelinePageInfo = Cursor


class TimelineTimelineNodes(BaseModel):
    kind: MomentKind
    date: str
    earliest: Optional[str]
    latest: Optional[str]
    subject: "TimelineTimelineNodesSubject"
    about: list["TimelineTimelineNodesAbout"]


class TimelineTimelineNodesSubject(BaseModel):
    id: str


class TimelineTimelineNodesAbout(BaseModel):
    id: str
    name: str


Timeline.model_rebuild()
TimelineTimeline.model_rebuild()
TimelineTimelineNodes.model_rebuild()
