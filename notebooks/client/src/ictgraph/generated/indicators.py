from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .fragments import Cursor


class Indicators(BaseModel):
    indicators: "IndicatorsIndicators"


class IndicatorsIndicators(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "IndicatorsIndicatorsPageInfo" = Field(alias="pageInfo")
    nodes: list["IndicatorsIndicatorsNodes"]


IndicatorsIndicatorsPageInfo = Cursor


class IndicatorsIndicatorsNodes(BaseModel):
    id: str
    name: str
    description: str
    unit: "IndicatorsIndicatorsNodesUnit"
    growth_of: Optional["IndicatorsIndicatorsNodesGrowthOf"] = Field(alias="growthOf")
    numerator: Optional["IndicatorsIndicatorsNodesNumerator"]
    denominator: Optional["IndicatorsIndicatorsNodesDenominator"]


class IndicatorsIndicatorsNodesUnit(BaseModel):
    code: str


class IndicatorsIndicatorsNodesGrowthOf(BaseModel):
    id: str


class IndicatorsIndicatorsNodesNumerator(BaseModel):
    id: str


class IndicatorsIndicatorsNodesDenominator(BaseModel):
    id: str


Indicators.model_rebuild()
IndicatorsIndicators.model_rebuild()
IndicatorsIndicatorsNodes.model_rebuild()
