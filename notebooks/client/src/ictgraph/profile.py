"""Everything about one entity, as a notebook shows it."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pandas as pd

from . import rows
from .connection import Connection
from .errors import UnknownId
from .figures import figures
from .generated.base_model import BaseModel
from .generated.input_types import QuotationFilter
from .generated.relationships import RelationshipsEntityRelationships
from .pages import every, tabled
from .tables import type_of


@dataclass(frozen=True)
class Profile:
    """An entity: its names, and tables of the claims about it.

    `external_ids` maps a scheme (`iso3166-1`, `geonames`, …) to the id there. `values` has what the documents say of its type,
    such as the `kind` of an event. The columns of `relationships` are subject,
    subject_name, predicate, object, object_name, valid_from, valid_to, stated_by, claim, document, exact; of `observations`
    those of `Graph.observations`; of `quotations` speaker, speaker_name, text, about, claim, document, exact.
    """

    id: str
    type: str
    name: str
    description: str
    aliases: list[str]
    external_ids: dict[str, str]
    values: dict[str, Any]
    retracted: bool
    relationships: pd.DataFrame
    observations: pd.DataFrame
    quotations: pd.DataFrame

    def __repr__(self) -> str:
        counts = f"{len(self.relationships)} links, {len(self.observations)} figures, {len(self.quotations)} quotations"
        return f"<{self.type} {self.name!r} ({self.id}): {counts}>"


async def profile(connection: Connection, id: str) -> Profile | None:
    """Reads the entity, and then the claims about it."""
    found = await connection.entity(id)
    if found is None:
        return None

    async def links(first: int, after: str | None) -> RelationshipsEntityRelationships:
        page = await connection.relationships(found.id, first, after)
        if page is None:
            raise UnknownId(found.id)  # it was removed while its links were read
        return page.relationships

    spoken = [
        await every(connection, lambda first, after, where=where: connection.quotations(where, first, after))
        for where in (QuotationFilter(speaker=found.id), QuotationFilter(about=found.id))
    ]
    quotations = {quotation.id: quotation for part in spoken for quotation in part}
    return Profile(
        id=found.id,
        type=type_of(found.id),
        name=found.name,
        description=found.description,
        aliases=found.aliases,
        external_ids={match.scheme: match.value for match in found.external_ids},
        values=values_of(found),
        retracted=found.retracted_at is not None,
        relationships=await tabled(connection, links, rows.relationships),
        observations=await figures(connection, {"entity": [found.id]}),
        quotations=rows.quotations(list(quotations.values())),
    )


def values_of(entity: BaseModel) -> dict[str, Any]:
    """What is stored of its type alone: a field that the query calls `event_kind` is the `kind` of an event."""
    own = re.sub(r"\B(?=[A-Z])", "_", type_of(str(getattr(entity, "id", "")))).lower() + "_"
    return {
        name.removeprefix(own): value.value if isinstance(value, Enum) else value
        for name, value in entity
        if name.startswith(own) and value is not None
    }
