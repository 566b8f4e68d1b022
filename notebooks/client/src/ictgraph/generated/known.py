from typing import Optional

from .base_model import BaseModel


class Known(BaseModel):
    nodes: list[Optional["KnownNodes"]]


class KnownNodes(BaseModel):
    id: str


Known.model_rebuild()
