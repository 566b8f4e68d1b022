"""Answers as DataFrames: one row per thing, and the same columns whether there are rows or not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import pandas as pd

from .generated.fragments import Figure

SEPARATOR = " | "
"""Separates the documents and the words of a claim that has several."""

_WORDS = {"document": "str", "exact": "str"}
OBSERVATIONS = {
    **{"date": "str", "entity": "str", "entity_name": "str", "indicator": "str"},
    **{"value": "float64", "min": "float64", "max": "float64", "qualifier": "str", "unit": "str"},
    **{"period_start": "str", "period_end": "str", "kind": "str", "due_by": "str", "stated_by": "str"},
    **{"claim": "str", **_WORDS, "documents": "Int64", "voices": "Int64"},
}
FACTS = {"fact": "str", "voice_names": "object", "claims": "object", **OBSERVATIONS}
COMMITMENTS = {
    **{"due": "str", "status": "str", "progress": "float64", "reason": "str", "as_of": "datetime64[us]"},
    **{"decided_by": "object", "first_status": "str", "slip_days": "Int64", "history": "object", **OBSERVATIONS},
}
CONFLICTS = {"conflict": "str", "spread": "float64", "across_documents": "bool", "reading": "str", **OBSERVATIONS}
CHECKS = {
    **{"check": "str", "kind": "str", "entity": "str", "entity_name": "str", "formula": "str"},
    **{"reported": "float64", "computed": "float64", "difference": "float64", "unit": "str"},
    **{"within_rounding": "bool", "possible_min": "float64", "possible_max": "float64", "within_possible": "bool"},
    **{"claim": "str", "computed_from": "object"},
}
CLAIMS = {
    **{"claim": "str", "type": "str", "subject": "str", "subject_name": "str", "predicate": "str"},
    **{"object": "str", "object_name": "str", "basis": "str", "stated_by": "str"},
    **{"recorded_at": "datetime64[us, UTC]", **_WORDS},
}
ENTITIES = {
    **{"entity": "str", "type": "str", "name": "str", "description": "str", "aliases": "object"},
    **{"external_ids": "object", "iso_code": "str", "latitude": "float64", "longitude": "float64"},
}
RELATIONSHIPS = {
    **{"subject": "str", "subject_name": "str", "predicate": "str", "object": "str", "object_name": "str"},
    **{"valid_from": "str", "valid_to": "str", "stated_by": "str", "claim": "str", **_WORDS},
}
QUOTATIONS = {"speaker": "str", "speaker_name": "str", "text": "str", "about": "object", "claim": "str", **_WORDS}
TIMELINE = {
    **{"date": "str", "earliest": "datetime64[us]", "latest": "datetime64[us]", "kind": "str"},
    **{"subject": "str", "about": "object", "about_names": "object"},
}
DOCUMENTS = {
    **{"document": "str", "title": "str", "kind": "str", "language": "str", "published": "str"},
    **{"publisher": "str", "url": "str", "sha256": "str", "characters": "int64", "text_attached": "bool"},
}
INDICATORS = {
    **{"indicator": "str", "name": "str", "description": "str", "unit": "str"},
    **{"growth_of": "str", "numerator": "str", "denominator": "str"},
}
PATHS = {
    **{"path": "int64", "hop": "int64", "from": "str", "from_name": "str", "predicate": "str"},
    **{"direction": "str", "to": "str", "to_name": "str", "claims": "object", **_WORDS},
}
HITS = {"score": "float64", "id": "str", "type": "str", "name": "str", "field": "str", "found": "str"}
CANDIDATES = {
    **{"name": "str", "rank": "int64", "entity": "str", "entity_name": "str", "type": "str"},
    **{"score": "float64", "matched": "str"},
}
STATISTICS = {"group": "str", "value": "str", "label": "str", "count": "int64"}


class WithId(Protocol):
    """A thing in the graph."""

    id: str


class Passage(Protocol):
    """Words of a document."""

    exact: str

    @property
    def document(self) -> WithId: ...

    @property
    def start(self) -> int: ...


AnyPassage = TypeVar("AnyPassage", bound=Passage)


def table(columns: Mapping[str, str], rows: Iterable[Sequence[object]]) -> pd.DataFrame:
    """Rows under the columns, in their types; None becomes pandas' missing value of the type."""
    frame = pd.DataFrame([tuple(row) for row in rows], columns=list(columns), dtype="object")
    return frame.astype(dict(columns))  # pyright: ignore[reportArgumentType] - the stubs list names of types one by one


def figure(node: Figure) -> tuple[object, ...]:
    """A row of OBSERVATIONS."""
    quantity, period = node.quantity, node.period
    start, end = (period.start, period.end) if period else (None, None)
    return (
        *(_date(node.due_by, start, end), node.about.id, node.about.name, node.indicator.id),
        *(quantity.value, quantity.min, quantity.max, quantity.qualifier.value, quantity.unit.code),
        *(start, end, node.kind.value, node.due_by, id_of(node.stated_by)),
        *(node.id, *words(node.evidence)),
        *((node.fact.documents, node.fact.independent) if node.fact else (None, None)),
    )


def words(evidence: Sequence[Passage]) -> tuple[str, str]:
    """Documents, each once, and words of a claim."""
    passages = in_order(evidence)
    documents = dict.fromkeys(passage.document.id for passage in passages)
    return SEPARATOR.join(documents), SEPARATOR.join(passage.exact for passage in passages)


def in_order(evidence: Sequence[AnyPassage]) -> list[AnyPassage]:
    """By document and place, as in the exports."""
    return sorted(evidence, key=lambda passage: (passage.document.id, passage.start))


def id_of(node: WithId | None) -> str | None:
    """The id of something that may be missing."""
    return node.id if node else None


def type_of(id: str) -> str:
    """The part of an id before the colon is the type."""
    return id.split(":", 1)[0]


def _date(due_by: str | None, start: str | None, end: str | None) -> Any:
    """When a promise is due, or else the time that the figure is for: the same as in the server's export."""
    if due_by or start is None or start == end:
        return due_by or start
    return f"{start}/{end or ''}"
