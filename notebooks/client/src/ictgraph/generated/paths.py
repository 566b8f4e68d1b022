from pydantic import Field

from .base_model import BaseModel
from .enums import Direction, Predicate
from .fragments import Words


class Paths(BaseModel):
    paths: "PathsPaths"


class PathsPaths(BaseModel):
    has_more: bool = Field(alias="hasMore")
    hubs: list["PathsPathsHubs"]
    paths: list["PathsPathsPaths"]


class PathsPathsHubs(BaseModel):
    id: str


class PathsPathsPaths(BaseModel):
    hops: list["PathsPathsPathsHops"]


class PathsPathsPathsHops(BaseModel):
    from_: "PathsPathsPathsHopsFrom" = Field(alias="from")
    to: "PathsPathsPathsHopsTo"
    predicate: Predicate
    direction: Direction
    claims: list["PathsPathsPathsHopsClaims"]


class PathsPathsPathsHopsFrom(BaseModel):
    id: str
    name: str


class PathsPathsPathsHopsTo(BaseModel):
    id: str
    name: str


class PathsPathsPathsHopsClaims(BaseModel):
    id: str
    evidence: list["PathsPathsPathsHopsClaimsEvidence"]


PathsPathsPathsHopsClaimsEvidence = Words
Paths.model_rebuild()
PathsPaths.model_rebuild()
PathsPathsPaths.model_rebuild()
PathsPathsPathsHops.model_rebuild()
PathsPathsPathsHopsClaims.model_rebuild()
