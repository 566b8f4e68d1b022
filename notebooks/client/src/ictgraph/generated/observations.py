from pydantic import Field

from .base_model import BaseModel
from .fragments import Cursor, Figure


class Observations(BaseModel):
    observations: "ObservationsObservations"


class ObservationsObservations(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "ObservationsObservationsPageInfo" = Field(alias="pageInfo")
    nodes: list["ObservationsObservationsNodes"]


ObservationsObservationsPageInfo = Cursor
ObservationsObservationsNodes = Figure
Observations.model_rebuild()
ObservationsObservations.model_rebuild()
