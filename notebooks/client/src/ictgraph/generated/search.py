from typing import Union

from pydantic import Field

from .base_model import BaseModel
from .enums import HighlightField
from .fragments import Cursor


class Search(BaseModel):
    search: "SearchSearch"


class SearchSearch(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "SearchSearchPageInfo" = Field(alias="pageInfo")
    edges: list["SearchSearchEdges"]


SearchSearchPageInfo = Cursor


class SearchSearchEdges(BaseModel):
    score: float
    highlights: list["SearchSearchEdgesHighlights"]
    node: Union[
        "SearchSearchEdgesNodeNode",
        "SearchSearchEdgesNodeEntity",
        "SearchSearchEdgesNodeQuotation",
    ]


class SearchSearchEdgesHighlights(BaseModel):
    field: HighlightField
    text: str


class SearchSearchEdgesNodeNode(BaseModel):
    id: str


class SearchSearchEdgesNodeEntity(BaseModel):
    id: str
    name: str


class SearchSearchEdgesNodeQuotation(BaseModel):
    id: str
    text: str


Search.model_rebuild()
SearchSearch.model_rebuild()
SearchSearchEdges.model_rebuild()
