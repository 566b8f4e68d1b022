from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import ObservationKind, Qualifier


class Cursor(BaseModel):
    has_next_page: bool = Field(alias="hasNextPage")
    end_cursor: Optional[str] = Field(alias="endCursor")


class Words(BaseModel):
    exact: str
    start: int
    end: int
    document: "WordsDocument"


class WordsDocument(BaseModel):
    id: str


class Edge(BaseModel):
    id: str
    valid_from: Optional[str] = Field(alias="validFrom")
    valid_to: Optional[str] = Field(alias="validTo")
    stated_by: Optional["EdgeStatedBy"] = Field(alias="statedBy")
    evidence: list["EdgeEvidence"]


class EdgeStatedBy(BaseModel):
    id: str


class EdgeEvidence(Words):
    pass


class Figure(BaseModel):
    id: str
    about: "FigureAbout"
    indicator: "FigureIndicator"
    quantity: "FigureQuantity"
    period: Optional["FigurePeriod"]
    kind: ObservationKind
    due_by: Optional[str] = Field(alias="dueBy")
    stated_by: Optional["FigureStatedBy"] = Field(alias="statedBy")
    evidence: list["FigureEvidence"]
    fact: Optional["FigureFact"]


class FigureAbout(BaseModel):
    id: str
    name: str


class FigureIndicator(BaseModel):
    id: str


class FigureQuantity(BaseModel):
    raw: str
    value: Optional[float]
    min: Optional[float]
    max: Optional[float]
    qualifier: Qualifier
    unit: "FigureQuantityUnit"


class FigureQuantityUnit(BaseModel):
    code: str


class FigurePeriod(BaseModel):
    start: Optional[str]
    end: Optional[str]


class FigureStatedBy(BaseModel):
    id: str


class FigureEvidence(Words):
    pass


class FigureFact(BaseModel):
    documents: int
    independent: int


class Group(BaseModel):
    value: str
    label: str
    count: int


Cursor.model_rebuild()
Words.model_rebuild()
Edge.model_rebuild()
Figure.model_rebuild()
Group.model_rebuild()
