"""Figures as a tidy table.

The server streams them as one file (/export/observations.csv), a hundred times faster than page after page, and can choose
there by entity, type of entity, indicator, kind and document. The other conditions are asked through GraphQL, which takes
one value for each; of several the rest is picked from the answer. Both ways give the same rows in the same order.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from .connection import Connection
from .generated.enums import ObservationKind
from .generated.fragments import Figure
from .generated.input_types import ObservationFilter
from .pages import LARGEST_PAGE, every
from .tables import OBSERVATIONS, figure, table, type_of

_NAMES = {"claim_id": "claim"}
_TEXTS = [name for name, type in OBSERVATIONS.items() if type == "str"]
_FORMULA = r"^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])"
"""The export puts an apostrophe before text that a spreadsheet would take for a formula."""


@dataclass(frozen=True)
class Choice:
    """Which figures; a list that is empty means all."""

    entities: Sequence[str] = ()
    entity_types: Sequence[str] = ()
    indicators: Sequence[str] = ()
    kinds: Sequence[ObservationKind] = ()
    documents: Sequence[str] = ()
    rest: ObservationFilter = field(default_factory=ObservationFilter)


async def figures(connection: Connection, choice: Choice) -> pd.DataFrame:
    """The table, by the faster way that knows the conditions."""
    if choice.rest.model_fields_set:
        return await _by_pages(connection, choice)
    return await _by_export(connection, choice)


async def _by_export(connection: Connection, choice: Choice) -> pd.DataFrame:
    parameters = {
        "ids": choice.entities,
        "types": choice.entity_types,
        "indicators": choice.indicators,
        "kinds": [kind.value for kind in choice.kinds],
        "documents": choice.documents,
    }
    file = await connection.download(
        "/export/observations.csv", {name: ",".join(values) for name, values in parameters.items() if values}
    )

    def read() -> pd.DataFrame:
        columns = [{claim: name for name, claim in _NAMES.items()}.get(name, name) for name in OBSERVATIONS]
        frame = pd.read_csv(
            file,
            usecols=columns,
            dtype={name: "str" if name in _TEXTS or name in _NAMES else "float64" for name in columns},
            keep_default_na=False,  # a text such as "NA" is a text
            na_values=[""],
        ).rename(columns=_NAMES)
        for name in ("entity_name", "exact"):
            frame[name] = frame[name].str.replace(_FORMULA, "", regex=True)
        return frame[list(OBSERVATIONS)]

    return await connection.runtime.in_thread(read)


async def _by_pages(connection: Connection, choice: Choice) -> pd.DataFrame:
    where = choice.rest.model_copy()
    for name, values in (
        ("about", choice.entities),
        ("indicator", choice.indicators),
        ("kind", choice.kinds),
        ("document", choice.documents),
    ):
        if len(values) == 1:
            setattr(where, name, values[0])
    nodes = await every(connection, lambda after: connection.observations(where, LARGEST_PAGE, after))
    return table(OBSERVATIONS, (figure(node) for node in nodes if _passes(node, choice)))


def _passes(node: Figure, choice: Choice) -> bool:
    return (
        node.about.id in (choice.entities or (node.about.id,))
        and type_of(node.about.id) in (choice.entity_types or (type_of(node.about.id),))
        and node.indicator.id in (choice.indicators or (node.indicator.id,))
        and node.kind in (choice.kinds or (node.kind,))
        and (not choice.documents or any(words.document.id in choice.documents for words in node.evidence))
    )
