"""Figures as a tidy table.

The server streams them as one file (/export/observations.csv), a hundred times faster than page after page, and filters the
file by the conditions of STREAMED. GraphQL handles the other conditions, with one value for each; if several values are
given, this module filters each page by them. Both ways return the same rows in the same order.
"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import pandas as pd

from .answers import misunderstood
from .connection import Connection
from .generated.fragments import Figure
from .generated.input_types import ObservationFilter
from .held import HeldFile
from .pages import parts, tabled
from .tables import OBSERVATIONS, figure, table, type_of

STREAMED = {
    "entity": "ids",
    "entity_type": "types",
    "indicator": "indicators",
    "kind": "kinds",
    "document": "documents",
}
"""Conditions that filter the file, each with its parameter there. A new one is one more line."""
_ASKED = {"entity": "about"}
"""Conditions that have another name in ObservationFilter."""
_ASKED_NOT = {"entity_type"}
"""Conditions that ObservationFilter lacks."""

_FILE = "/export/observations.csv"
IDS_IN_ADDRESS = 50
_NAMES = {"claim_id": "claim"}
_TYPES = {"claim_id": "str", **OBSERVATIONS}
_FORMULA = r"^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])"
"""The export puts an apostrophe before text that a spreadsheet would take for a formula."""

Chosen = Mapping[str, Sequence[str]]


async def figures(connection: Connection, conditions: Mapping[str, Any]) -> pd.DataFrame:
    """The table, by the fastest way for the conditions; a list means any of its values, empty or None means all."""
    given = {name: value for name, value in conditions.items() if value is not None and value != []}
    if given.keys() <= STREAMED.keys():
        return await _by_file(connection, {name: [v] if isinstance(v, str) else v for name, v in given.items()})
    return await _by_pages(connection, given)


async def _by_file(connection: Connection, chosen: Chosen) -> pd.DataFrame:
    entities = chosen.get("entity", ())
    if len(entities) <= IDS_IN_ADDRESS:
        return await _read(connection, chosen)
    found = [
        await _read(connection, {**chosen, "entity": part})
        async for part in parts(connection, entities, IDS_IN_ADDRESS)
    ]
    return pd.concat(found).sort_values("claim", ignore_index=True)


async def _read(connection: Connection, chosen: Chosen) -> pd.DataFrame:
    file = await connection.download(_FILE, {STREAMED[name]: values for name, values in chosen.items()})
    try:
        return await connection.in_thread(lambda: _parse(file))
    except ValueError as error:
        raise misunderstood(f"its {_FILE} cannot be read as a table: {error}") from error


def _parse(file: HeldFile) -> pd.DataFrame:
    columns = [{claim: name for name, claim in _NAMES.items()}.get(name, name) for name in OBSERVATIONS]
    with file.open() as content:
        frame = pd.read_csv(
            content,
            usecols=columns,
            dtype={name: _TYPES[name] for name in columns},  # pyright: ignore[reportArgumentType] - as in tables.py
            keep_default_na=False,  # a text such as "NA" is a text
            na_values=[""],
        ).rename(columns=_NAMES)
    for name in ("entity_name", "exact"):
        frame[name] = frame[name].str.replace(_FORMULA, "", regex=True)
    return frame[list(OBSERVATIONS)]


async def _by_pages(connection: Connection, given: Mapping[str, Any]) -> pd.DataFrame:
    chosen = {name: cast(Sequence[str], value) for name, value in given.items() if isinstance(value, list)}
    single = {name: values[0] for name, values in chosen.items() if len(values) == 1 and name not in _ASKED_NOT}
    others = {name: value for name, value in given.items() if name not in chosen}
    asked = ObservationFilter.model_validate(
        {_ASKED.get(name, name): value for name, value in {**single, **others}.items()}
    )
    return await tabled(
        connection,
        lambda first, after: connection.observations(asked, first, after),
        lambda nodes: table(OBSERVATIONS, (figure(node) for node in nodes if _passes(node, chosen))),
    )


def _passes(node: Figure, chosen: Chosen) -> bool:
    has = {
        "entity": [node.about.id],
        "entity_type": [type_of(node.about.id)],
        "indicator": [node.indicator.id],
        "kind": [node.kind.value],
        "document": [words.document.id for words in node.evidence],
    }
    return all(set(values) & set(has[name]) for name, values in chosen.items())
