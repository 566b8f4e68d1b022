"""The interface without `await`: every method of `AsyncGraph`, run to its end."""

import functools
from collections.abc import Callable, Coroutine, Mapping
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from .asynchronous import AsyncGraph
from .runtime import blocking, run

P = ParamSpec("P")
T = TypeVar("T")


def _blocking(
    method: Callable[Concatenate[AsyncGraph, P], Coroutine[Any, Any, T]],
) -> "Callable[Concatenate[Graph, P], T]":
    @functools.wraps(method)
    def call(self: "Graph", *args: P.args, **kwargs: P.kwargs) -> T:
        return run(method(self._graph, *args, **kwargs))  # pyright: ignore[reportPrivateUsage] - it is this file's own

    return call


class Graph:  # noqa: D101 - it has that of AsyncGraph
    __doc__ = AsyncGraph.__doc__

    def __init__(
        self,
        url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30,
        retries: int = 4,
        progress: bool = True,
    ):
        self._graph = AsyncGraph(
            url, headers=headers, timeout=timeout, retries=retries, progress=progress, _runtime=blocking()
        )

    __init__.__doc__ = AsyncGraph.__init__.__doc__

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    close = _blocking(AsyncGraph.aclose)
    observations = _blocking(AsyncGraph.observations)
    entities = _blocking(AsyncGraph.entities)
    entity = _blocking(AsyncGraph.entity)
    claims = _blocking(AsyncGraph.claims)
    cite = _blocking(AsyncGraph.cite)
    commitments = _blocking(AsyncGraph.commitments)
    facts = _blocking(AsyncGraph.facts)
    conflicts = _blocking(AsyncGraph.conflicts)
    checks = _blocking(AsyncGraph.checks)
    timeline = _blocking(AsyncGraph.timeline)
    documents = _blocking(AsyncGraph.documents)
    indicators = _blocking(AsyncGraph.indicators)
    statistics = _blocking(AsyncGraph.statistics)
    search = _blocking(AsyncGraph.search)
    resolve = _blocking(AsyncGraph.resolve)
    paths = _blocking(AsyncGraph.paths)
    neighbourhood = _blocking(AsyncGraph.neighbourhood)
    to_networkx = _blocking(AsyncGraph.to_networkx)
    export = _blocking(AsyncGraph.export)
    query = _blocking(AsyncGraph.query)
