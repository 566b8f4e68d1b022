from datetime import datetime
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import MatchStatus


class Entity(BaseModel):
    entity: Optional["EntityEntity"]


class EntityEntity(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityExternalIds"] = Field(alias="externalIds")
    retracted_at: Optional[datetime] = Field(alias="retractedAt")


class EntityEntityExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


Entity.model_rebuild()
EntityEntity.model_rebuild()
