from datetime import datetime
from typing import Optional, Union

from pydantic import Field

from .base_model import BaseModel
from .enums import Basis, ObservationKind, Predicate
from .fragments import Cursor, Words


class Claims(BaseModel):
    claims: "ClaimsClaims"


class ClaimsClaims(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "ClaimsClaimsPageInfo" = Field(alias="pageInfo")
    nodes: list[
        Union[
            "ClaimsClaimsNodesClaim",
            "ClaimsClaimsNodesLink",
            "ClaimsClaimsNodesObservation",
            "ClaimsClaimsNodesQuotation",
        ]
    ]


ClaimsClaimsPageInfo = Cursor


class ClaimsClaimsNodesClaim(BaseModel):
    id: str
    basis: Basis
    recorded_at: datetime = Field(alias="recordedAt")
    stated_by: Optional["ClaimsClaimsNodesClaimStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimsClaimsNodesClaimEvidence"]


class ClaimsClaimsNodesClaimStatedBy(BaseModel):
    id: str


ClaimsClaimsNodesClaimEvidence = Words


class ClaimsClaimsNodesLink(BaseModel):
    id: str
    basis: Basis
    recorded_at: datetime = Field(alias="recordedAt")
    stated_by: Optional["ClaimsClaimsNodesLinkStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimsClaimsNodesLinkEvidence"]
    subject: "ClaimsClaimsNodesLinkSubject"
    predicate: Predicate
    object_: "ClaimsClaimsNodesLinkObject" = Field(alias="object")


class ClaimsClaimsNodesLinkStatedBy(BaseModel):
    id: str


ClaimsClaimsNodesLinkEvidence = Words


class ClaimsClaimsNodesLinkSubject(BaseModel):
    id: str
    name: str


class ClaimsClaimsNodesLinkObject(BaseModel):
    id: str
    name: str


class ClaimsClaimsNodesObservation(BaseModel):
    id: str
    basis: Basis
    recorded_at: datetime = Field(alias="recordedAt")
    stated_by: Optional["ClaimsClaimsNodesObservationStatedBy"] = Field(
        alias="statedBy"
    )
    evidence: list["ClaimsClaimsNodesObservationEvidence"]
    about: "ClaimsClaimsNodesObservationAbout"
    indicator: "ClaimsClaimsNodesObservationIndicator"
    kind: ObservationKind
    quantity: "ClaimsClaimsNodesObservationQuantity"


class ClaimsClaimsNodesObservationStatedBy(BaseModel):
    id: str


ClaimsClaimsNodesObservationEvidence = Words


class ClaimsClaimsNodesObservationAbout(BaseModel):
    id: str
    name: str


class ClaimsClaimsNodesObservationIndicator(BaseModel):
    id: str
    name: str


class ClaimsClaimsNodesObservationQuantity(BaseModel):
    raw: str


class ClaimsClaimsNodesQuotation(BaseModel):
    id: str
    basis: Basis
    recorded_at: datetime = Field(alias="recordedAt")
    stated_by: Optional["ClaimsClaimsNodesQuotationStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimsClaimsNodesQuotationEvidence"]
    speaker: "ClaimsClaimsNodesQuotationSpeaker"
    text: str


class ClaimsClaimsNodesQuotationStatedBy(BaseModel):
    id: str


ClaimsClaimsNodesQuotationEvidence = Words


class ClaimsClaimsNodesQuotationSpeaker(BaseModel):
    id: str
    name: str


Claims.model_rebuild()
ClaimsClaims.model_rebuild()
ClaimsClaimsNodesClaim.model_rebuild()
ClaimsClaimsNodesLink.model_rebuild()
ClaimsClaimsNodesObservation.model_rebuild()
ClaimsClaimsNodesQuotation.model_rebuild()
