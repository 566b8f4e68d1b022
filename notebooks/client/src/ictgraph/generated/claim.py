from datetime import datetime
from typing import Optional, Union

from pydantic import Field

from .base_model import BaseModel
from .enums import Basis, ObservationKind, Predicate


class Claim(BaseModel):
    claim: Optional[
        Union[
            "ClaimClaimClaim",
            "ClaimClaimLink",
            "ClaimClaimObservation",
            "ClaimClaimQuotation",
        ]
    ]


class ClaimClaimClaim(BaseModel):
    id: str
    basis: Basis
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    stated_by: Optional["ClaimClaimClaimStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimClaimClaimEvidence"]


class ClaimClaimClaimStatedBy(BaseModel):
    name: str


class ClaimClaimClaimEvidence(BaseModel):
    exact: str
    start: int
    end: int
    verified: bool
    context: Optional[str]
    document: "ClaimClaimClaimEvidenceDocument"


class ClaimClaimClaimEvidenceDocument(BaseModel):
    id: str
    title: str
    publisher: Optional[str]
    published: Optional[str]
    url: Optional[str]


class ClaimClaimLink(BaseModel):
    id: str
    basis: Basis
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    stated_by: Optional["ClaimClaimLinkStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimClaimLinkEvidence"]
    subject: "ClaimClaimLinkSubject"
    predicate: Predicate
    object_: "ClaimClaimLinkObject" = Field(alias="object")


class ClaimClaimLinkStatedBy(BaseModel):
    name: str


class ClaimClaimLinkEvidence(BaseModel):
    exact: str
    start: int
    end: int
    verified: bool
    context: Optional[str]
    document: "ClaimClaimLinkEvidenceDocument"


class ClaimClaimLinkEvidenceDocument(BaseModel):
    id: str
    title: str
    publisher: Optional[str]
    published: Optional[str]
    url: Optional[str]


class ClaimClaimLinkSubject(BaseModel):
    name: str


class ClaimClaimLinkObject(BaseModel):
    name: str


class ClaimClaimObservation(BaseModel):
    id: str
    basis: Basis
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    stated_by: Optional["ClaimClaimObservationStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimClaimObservationEvidence"]
    about: "ClaimClaimObservationAbout"
    indicator: "ClaimClaimObservationIndicator"
    kind: ObservationKind
    due_by: Optional[str] = Field(alias="dueBy")
    period: Optional["ClaimClaimObservationPeriod"]
    quantity: "ClaimClaimObservationQuantity"


class ClaimClaimObservationStatedBy(BaseModel):
    name: str


class ClaimClaimObservationEvidence(BaseModel):
    exact: str
    start: int
    end: int
    verified: bool
    context: Optional[str]
    document: "ClaimClaimObservationEvidenceDocument"


class ClaimClaimObservationEvidenceDocument(BaseModel):
    id: str
    title: str
    publisher: Optional[str]
    published: Optional[str]
    url: Optional[str]


class ClaimClaimObservationAbout(BaseModel):
    name: str


class ClaimClaimObservationIndicator(BaseModel):
    name: str


class ClaimClaimObservationPeriod(BaseModel):
    label: str


class ClaimClaimObservationQuantity(BaseModel):
    raw: str


class ClaimClaimQuotation(BaseModel):
    id: str
    basis: Basis
    retracted_at: Optional[datetime] = Field(alias="retractedAt")
    stated_by: Optional["ClaimClaimQuotationStatedBy"] = Field(alias="statedBy")
    evidence: list["ClaimClaimQuotationEvidence"]
    speaker: "ClaimClaimQuotationSpeaker"
    text: str


class ClaimClaimQuotationStatedBy(BaseModel):
    name: str


class ClaimClaimQuotationEvidence(BaseModel):
    exact: str
    start: int
    end: int
    verified: bool
    context: Optional[str]
    document: "ClaimClaimQuotationEvidenceDocument"


class ClaimClaimQuotationEvidenceDocument(BaseModel):
    id: str
    title: str
    publisher: Optional[str]
    published: Optional[str]
    url: Optional[str]


class ClaimClaimQuotationSpeaker(BaseModel):
    name: str


Claim.model_rebuild()
ClaimClaimClaim.model_rebuild()
ClaimClaimClaimEvidence.model_rebuild()
ClaimClaimLink.model_rebuild()
ClaimClaimLinkEvidence.model_rebuild()
ClaimClaimObservation.model_rebuild()
ClaimClaimObservationEvidence.model_rebuild()
ClaimClaimQuotation.model_rebuild()
ClaimClaimQuotationEvidence.model_rebuild()
