from datetime import datetime
from typing import Literal, Optional, Union

from pydantic import Field

from .base_model import BaseModel
from .enums import (
    AgreementKind,
    AssetStatus,
    EventKind,
    InfrastructureKind,
    InitiativeKind,
    MatchStatus,
)


class Entity(BaseModel):
    entity: Optional[
        Union[
            "EntityEntityEntity",
            "EntityEntityAgreement",
            "EntityEntityEvent",
            "EntityEntityInfrastructure",
            "EntityEntityInitiative",
            "EntityEntityLaw",
            "EntityEntityTechnologyPark",
        ]
    ]


class EntityEntityEntity(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityEntityExternalIds"] = Field(alias="externalIds")
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal[
        "Agency",
        "City",
        "Company",
        "Country",
        "Entity",
        "Ministry",
        "Official",
        "OtherOrganization",
        "Post",
        "Region",
        "Technology",
        "University",
    ] = Field(alias="__typename")


class EntityEntityEntityExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


class EntityEntityAgreement(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityAgreementExternalIds"] = Field(alias="externalIds")
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal["Agreement"] = Field(alias="__typename")
    agreement_kind: Optional[AgreementKind] = Field(alias="agreementKind")
    agreement_date: Optional[str] = Field(alias="agreementDate")


class EntityEntityAgreementExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


class EntityEntityEvent(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityEventExternalIds"] = Field(alias="externalIds")
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal["Event"] = Field(alias="__typename")
    event_kind: Optional[EventKind] = Field(alias="eventKind")
    event_date: Optional[str] = Field(alias="eventDate")


class EntityEntityEventExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


class EntityEntityInfrastructure(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityInfrastructureExternalIds"] = Field(
        alias="externalIds"
    )
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal["Infrastructure"] = Field(alias="__typename")
    infrastructure_kind: Optional[InfrastructureKind] = Field(
        alias="infrastructureKind"
    )
    infrastructure_status: Optional[AssetStatus] = Field(alias="infrastructureStatus")


class EntityEntityInfrastructureExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


class EntityEntityInitiative(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityInitiativeExternalIds"] = Field(alias="externalIds")
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal["Initiative"] = Field(alias="__typename")
    initiative_kind: Optional[InitiativeKind] = Field(alias="initiativeKind")


class EntityEntityInitiativeExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


class EntityEntityLaw(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityLawExternalIds"] = Field(alias="externalIds")
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal["Law"] = Field(alias="__typename")
    law_date: Optional[str] = Field(alias="lawDate")


class EntityEntityLawExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


class EntityEntityTechnologyPark(BaseModel):
    id: str
    name: str
    description: str
    aliases: list[str]
    external_ids: list["EntityEntityTechnologyParkExternalIds"] = Field(
        alias="externalIds"
    )
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    typename__: Literal["TechnologyPark"] = Field(alias="__typename")
    technology_park_status: Optional[AssetStatus] = Field(alias="technologyParkStatus")


class EntityEntityTechnologyParkExternalIds(BaseModel):
    scheme: str
    value: str
    url: Optional[str]
    match: MatchStatus


Entity.model_rebuild()
EntityEntityEntity.model_rebuild()
EntityEntityAgreement.model_rebuild()
EntityEntityEvent.model_rebuild()
EntityEntityInfrastructure.model_rebuild()
EntityEntityInitiative.model_rebuild()
EntityEntityLaw.model_rebuild()
EntityEntityTechnologyPark.model_rebuild()
