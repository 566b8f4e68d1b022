"""The interface for `await`; `Graph` has the same without. The modules that it calls describe the methods."""

import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import pandas as pd

from . import rows
from .arguments import Texts, checked, one, several
from .errors import BadInput
from .generated.input_types import IndicatorFilter
from .pages import tabled
from .questions.claims import AboutClaims
from .questions.entities import AboutEntities


class AsyncGraph(AboutClaims, AboutEntities):
    """An ICT Graph at an address.

    Tables are pandas DataFrames with the same columns whether they have rows or not. Numbers are in the unit of their row;
    dates are EDTF texts with the precision of the document (`2027` is the year), which `earliest` and `latest` turn into
    days; what no document says is missing (NaN). Every row has the id of its claim, which `cite` turns into a citation.

    Every question raises `ServerNotRunning`, `NotAnIctGraph`, `AccessRefused`, `GraphUnavailable` after `retries` attempts,
    `QueryRefused` if the server fails, `SchemaMismatch` if it has another schema, `GraphClosed` after `close`, and
    `UnknownArgument` with the known names. A question with arguments also raises `BadInput` with what is allowed, and
    `UnknownId` for an id that the graph does not have. `IctGraphError` is the base of all.
    """

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes connections and removes temporary files; later questions raise `GraphClosed`.

        Raises: nothing.
        """
        await self._connection.aclose()

    @checked
    async def documents(self) -> pd.DataFrame:
        """The sources: one row each, by title.

        Columns: document, title, kind, language, published, publisher, url, sha256, characters (Unicode code points),
        text_attached (whether the server has the text).

        Source: `Query.documents`.
        Raises: what every question can (`help(Graph)`).
        """
        return await tabled(
            self._connection, lambda first, after: self._connection.documents(None, first, after), rows.documents
        )

    @checked
    async def indicators(self, *, unit: str | None = None, name_contains: str | None = None) -> pd.DataFrame:
        """What figures measure: one row each, by name.

        Columns: indicator, name, description, unit (the base unit), growth_of, numerator, denominator (ids of other
        indicators, for rates).

        Source: `Query.indicators`.
        Raises: `BadInput`, and what every question can (`help(Graph)`).
        """
        where = IndicatorFilter(unit=await self._unit(unit), nameContains=name_contains)
        return await tabled(
            self._connection, lambda first, after: self._connection.indicators(where, first, after), rows.indicators
        )

    @checked
    async def statistics(self) -> pd.DataFrame:
        """How much the graph contains: group (type, claim, predicate, kind, document), value, label, count.

        `attrs` has the `version` of the graph and the time of its load, `loaded_at`.

        Source: `Query.statistics`.
        Raises: what every question can (`help(Graph)`).
        """
        return rows.statistics(await self._connection.statistics())

    @checked
    async def export(self, file: str, to: str | Path | None = None, **parameters: Texts) -> Path:
        """Saves one of the server's files, such as `graph.ttl`, under its name or as `to`, and returns the path.

        Replaces an existing file once the new one is complete. `parameters` choose a part, as in the address:
        `types="City"`, `documents=[…]`, up to 100 of each, or up to 2,000 `ids` alone or with `predicates`.

        Source: `/export/…`.
        Raises: `QueryRefused` with the known files, `BadInput`, `OSError` if it cannot be saved, and what every
        question can (`help(Graph)`).
        """
        if PurePosixPath(one("file", file) or "").name != file:
            raise BadInput(f"file is {file!r}; allowed: a name such as graph.ttl (`to` says where to save it).")
        chosen = {name: several(name, values) for name, values in parameters.items()}
        held = await self._connection.download(f"/export/{file}", chosen)
        path = Path(to or file)

        def save() -> None:
            part = path.with_name(f"{path.name}.{uuid4().hex}")
            try:
                shutil.copyfile(held.path, part)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)

        await self._connection.in_thread(save)
        return path

    @checked
    async def query(
        self, query: str, variables: Mapping[str, Any] | None = None, *, operation_name: str | None = None
    ) -> dict[str, Any]:
        """Anything else: the `data` of a GraphQL query, as JSON.

        `operation_name` chooses one of several operations in the text. If a part fails, the error that is
        raised has the rest as its `data`.

        Source: `/graphql`.
        Raises: `QueryRefused` for an invalid text, `QueryTooCostly` for a query over the limit, `BadInput`, and what
        every question can (`help(Graph)`).
        """
        return await self._connection.query(query, variables, one("operation_name", operation_name))
