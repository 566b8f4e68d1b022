"""What every question needs: a connection, and ids that the graph has."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from ..address import base_of
from ..answers import ORIGIN
from ..arguments import Texts, one, several
from ..connection import Connection
from ..errors import BadInput, UnknownId
from ..generated.enums import ClaimType, EntityType
from ..pages import every, parts
from ..runtime import Runtime, waiting
from ..tables import type_of

DEFAULT_URL = "http://127.0.0.1:4000"
"""Where `npm start` serves; another one by the argument or by ICTGRAPH_URL."""


@dataclass(frozen=True)
class Kind:
    """Which ids an argument takes."""

    says: str
    types: frozenset[str]


ENTITY = Kind("an entity", frozenset(type.value for type in EntityType))
CLAIM = Kind("a claim", frozenset(type.value for type in ClaimType))
INDICATOR = Kind("an indicator", frozenset({"Indicator"}))
DOCUMENT = Kind("a document", frozenset({"Document"}))
COUNTRY = Kind("a country", frozenset({"Country"}))
TECHNOLOGY = Kind("a technology", frozenset({"Technology"}))


class Asking:
    """One address."""

    def __init__(
        self,
        url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30,
        retries: int = 4,
        progress: bool = True,
        _runtime: Runtime | None = None,
    ):
        """Nothing is asked yet.

        `url` is the server's address, with its path where it has one, `headers` are sent with each request (such as a
        proxy's authorization), `timeout` is in seconds, `retries` is how often what may be tried again is, and `progress`
        allows bars for what takes long. HTTP_PROXY, HTTPS_PROXY and NO_PROXY of the environment hold.
        """
        self._connection = Connection(
            base_of(url or os.environ.get("ICTGRAPH_URL") or DEFAULT_URL),
            _runtime or waiting(),
            headers=headers or {},
            timeout=timeout,
            retries=retries,
            progress=progress,
        )

    async def _ids(self, name: str, given: Texts | None, kind: Kind = ENTITY) -> list[str]:
        """The ids that the graph has today for these: an old one still answers, a mistyped one is told."""
        known: list[str] = []
        async for part in parts(self._connection, several(name, given)):
            for id, node in zip(part, await self._connection.known(part), strict=True):
                if node is None:
                    raise UnknownId(id, request_id=ORIGIN.get().request_id)
                if type_of(node.id) not in kind.types:
                    raise BadInput(
                        f"{name} is {id!r}, the id of a thing of type {type_of(node.id)}; allowed is that of {kind.says}."
                    )
                known.append(node.id)
        return known

    async def _id(self, name: str, given: Texts | None, kind: Kind = ENTITY) -> str | None:
        return next(iter(await self._ids(name, one(name, given), kind)), None)

    async def _missing(self, name: str, id: str, kind: Kind) -> UnknownId:
        """The error for an id with which nothing was found: there may be something else with it."""
        await self._ids(name, id, kind)
        return UnknownId(id, request_id=ORIGIN.get().request_id)

    async def _unit(self, given: Texts | None) -> str | None:
        """The code of a unit that the graph has."""
        unit = one("unit", given)
        if unit is None or (await self._connection.known([f"Unit:{unit}"]))[0]:
            return unit
        indicators = await every(self._connection, lambda first, after: self._connection.indicators(None, first, after))
        bases = sorted({indicator.unit.code for indicator in indicators})
        raise BadInput(
            f"unit is {unit!r}, which the graph does not have; allowed are {', '.join(bases)}, and those with one of these "
            "as base, such as USD_MILLION."
        )


def id_given(name: str, given: Texts | None) -> str:
    """One id that must be there."""
    id = one(name, given)
    if id is None:
        raise BadInput(f"{name} is None; allowed is an id, such as City:karachi.")
    return id
