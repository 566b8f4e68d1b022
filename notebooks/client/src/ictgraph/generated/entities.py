from typing import Optional, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import Cursor


class Entities(BaseModel):
    entities: "EntitiesEntities"


class EntitiesEntities(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "EntitiesEntitiesPageInfo" = Field(alias="pageInfo")
    nodes: list[
        Union[
            "EntitiesEntitiesNodesEntity",
            "EntitiesEntitiesNodesCountry",
            "EntitiesEntitiesNodesPlace",
            "EntitiesEntitiesNodesRegion",
        ]
    ]


EntitiesEntitiesPageInfo = Cursor


class EntitiesEntitiesNodesEntity(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntitiesEntitiesNodesEntityExternalIds"] = Field(
        alias="externalIds"
    )


class EntitiesEntitiesNodesEntityExternalIds(BaseModel):
    scheme: str
    value: str


class EntitiesEntitiesNodesCountry(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntitiesEntitiesNodesCountryExternalIds"] = Field(
        alias="externalIds"
    )
    coordinates: Optional["EntitiesEntitiesNodesCountryCoordinates"]
    iso_code: Optional[str] = Field(alias="isoCode")


class EntitiesEntitiesNodesCountryExternalIds(BaseModel):
    scheme: str
    value: str


class EntitiesEntitiesNodesCountryCoordinates(BaseModel):
    latitude: float
    longitude: float


class EntitiesEntitiesNodesPlace(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntitiesEntitiesNodesPlaceExternalIds"] = Field(
        alias="externalIds"
    )
    coordinates: Optional["EntitiesEntitiesNodesPlaceCoordinates"]


class EntitiesEntitiesNodesPlaceExternalIds(BaseModel):
    scheme: str
    value: str


class EntitiesEntitiesNodesPlaceCoordinates(BaseModel):
    latitude: float
    longitude: float


class EntitiesEntitiesNodesRegion(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntitiesEntitiesNodesRegionExternalIds"] = Field(
        alias="externalIds"
    )
    coordinates: Optional["EntitiesEntitiesNodesRegionCoordinates"]
    iso_code: Optional[str] = Field(alias="isoCode")


class EntitiesEntitiesNodesRegionExternalIds(BaseModel):
    scheme: str
    value: str


class EntitiesEntitiesNodesRegionCoordinates(BaseModel):
    latitude: float
    longitude: float


Entities.model_rebuild()
EntitiesEntities.model_rebuild()
EntitiesEntitiesNodesEntity.model_rebuild()
EntitiesEntitiesNodesCountry.model_rebuild()
EntitiesEntitiesNodesPlace.model_rebuild()
EntitiesEntitiesNodesRegion.model_rebuild()
