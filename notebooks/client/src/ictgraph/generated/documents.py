from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import DocumentKind
from .fragments import Cursor


class Documents(BaseModel):
    documents: "DocumentsDocuments"


class DocumentsDocuments(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "DocumentsDocumentsPageInfo" = Field(alias="pageInfo")
    nodes: list["DocumentsDocumentsNodes"]


DocumentsDocumentsPageInfo = Cursor


class DocumentsDocumentsNodes(BaseModel):
    id: str
    title: str
    kind: DocumentKind
    language: str
    published: Optional[str]
    publisher: Optional[str]
    url: Optional[str]
    sha_256: str = Field(alias="sha256")
    characters: int
    text_attached: bool = Field(alias="textAttached")


Documents.model_rebuild()
DocumentsDocuments.model_rebuild()
