"""What every question needs: a connection, and known ids."""

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
"""The address of `npm start`; the argument or ICTGRAPH_URL sets another one."""


@dataclass(frozen=True)
class Kind:
    """The ids that an argument accepts."""

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
        """Connects to nothing yet.

        `url` is the server's address, with its path if it has one. `headers` are sent with each request (such as a
        proxy's authorization). `timeout` is in seconds, `retries` is how often a request is repeated if it may succeed, and
        `progress` allows progress bars. HTTP_PROXY, HTTPS_PROXY and NO_PROXY of the environment apply.
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
        """The current ids for these: ids from before a merge still resolve, an unknown id is an error."""
        known: list[str] = []
        async for part in parts(self._connection, several(name, given)):
            for id, node in zip(part, await self._connection.known(part), strict=True):
                if node is None:
                    raise UnknownId(id, request_id=ORIGIN.get().request_id)
                if type_of(node.id) not in kind.types:
                    raise BadInput(
                        f"{name} is {id!r}, the id of a thing of type {type_of(node.id)}; allowed: the id of {kind.says}."
                    )
                known.append(node.id)
        return known

    async def _id(self, name: str, given: Texts | None, kind: Kind = ENTITY) -> str | None:
        return next(iter(await self._ids(name, one(name, given), kind)), None)

    async def _missing(self, name: str, id: str, kind: Kind) -> UnknownId:
        """The error for an id that matches nothing of its kind; something of another kind may have it."""
        await self._ids(name, id, kind)
        return UnknownId(id, request_id=ORIGIN.get().request_id)

    async def _unit(self, given: Texts | None) -> str | None:
        """The code of a known unit."""
        unit = one("unit", given)
        if unit is None or (await self._connection.known([f"Unit:{unit}"]))[0]:
            return unit
        indicators = await every(self._connection, lambda first, after: self._connection.indicators(None, first, after))
        bases = sorted({indicator.unit.code for indicator in indicators})
        raise BadInput(
            f"unit is {unit!r}, which the graph does not have; allowed: {', '.join(bases)}, and units with one of these "
            "as base, such as USD_MILLION."
        )


def id_given(name: str, given: Texts | None) -> str:
    """One id, which is required."""
    id = one(name, given)
    if id is None:
        raise BadInput(f"{name} is None; allowed: an id, such as City:karachi.")
    return id
