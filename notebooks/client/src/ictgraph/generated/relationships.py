from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import Predicate
from .fragments import Cursor, Words


class Relationships(BaseModel):
    entity: Optional["RelationshipsEntity"]


class RelationshipsEntity(BaseModel):
    relationships: "RelationshipsEntityRelationships"


class RelationshipsEntityRelationships(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "RelationshipsEntityRelationshipsPageInfo" = Field(alias="pageInfo")
    nodes: list["RelationshipsEntityRelationshipsNodes"]


RelationshipsEntityRelationshipsPageInfo = Cursor


class RelationshipsEntityRelationshipsNodes(BaseModel):
    id: str
    subject: "RelationshipsEntityRelationshipsNodesSubject"
    predicate: Predicate
    object_: "RelationshipsEntityRelationshipsNodesObject" = Field(alias="object")
    valid_from: Optional[str] = Field(alias="validFrom")
    valid_to: Optional[str] = Field(alias="validTo")
    stated_by: Optional["RelationshipsEntityRelationshipsNodesStatedBy"] = Field(
        alias="statedBy"
    )
    evidence: list["RelationshipsEntityRelationshipsNodesEvidence"]


class RelationshipsEntityRelationshipsNodesSubject(BaseModel):
    id: str
    name: str


class RelationshipsEntityRelationshipsNodesObject(BaseModel):
    id: str
    name: str


class RelationshipsEntityRelationshipsNodesStatedBy(BaseModel):
    id: str


RelationshipsEntityRelationshipsNodesEvidence = Words
Relationships.model_rebuild()
RelationshipsEntity.model_rebuild()
RelationshipsEntityRelationships.model_rebuild()
RelationshipsEntityRelationshipsNodes.model_rebuild()
