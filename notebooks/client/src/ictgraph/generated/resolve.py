from .base_model import BaseModel


class Resolve(BaseModel):
    resolve: list["ResolveResolve"]


class ResolveResolve(BaseModel):
    name: str
    candidates: list["ResolveResolveCandidates"]


class ResolveResolveCandidates(BaseModel):
    score: float
    matched: str
    node: "ResolveResolveCandidatesNode"


class ResolveResolveCandidatesNode(BaseModel):
    id: str
    name: str


Resolve.model_rebuild()
ResolveResolve.model_rebuild()
ResolveResolveCandidates.model_rebuild()
