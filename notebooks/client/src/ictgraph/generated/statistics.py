from datetime import datetime

from pydantic import Field

from .base_model import BaseModel
from .fragments import Group


class Statistics(BaseModel):
    statistics: "StatisticsStatistics"


class StatisticsStatistics(BaseModel):
    version: int
    loaded_at: datetime = Field(alias="loadedAt")
    types: list["StatisticsStatisticsTypes"]
    claims: list["StatisticsStatisticsClaims"]
    predicates: list["StatisticsStatisticsPredicates"]
    kinds: list["StatisticsStatisticsKinds"]
    documents: list["StatisticsStatisticsDocuments"]


StatisticsStatisticsTypes = Group
StatisticsStatisticsClaims = Group
StatisticsStatisticsPredicates = Group
StatisticsStatisticsKinds = Group
StatisticsStatisticsDocuments = Group
Statistics.model_rebuild()
StatisticsStatistics.model_rebuild()
