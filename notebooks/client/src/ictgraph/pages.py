"""All pages of a list, in order."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import pandas as pd

from .connection import Connection
from .generated.limits import PAGE_SIZE

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

LARGEST_PAGE = PAGE_SIZE


class PageInfo(Protocol):
    """The position of a page."""

    @property
    def has_next_page(self) -> bool: ...
    @property
    def end_cursor(self) -> str | None: ...


class Page(Protocol[T_co]):
    """A connection, in the schema's words."""

    @property
    def total_count(self) -> int: ...
    @property
    def page_info(self) -> PageInfo: ...
    @property
    def nodes(self) -> Sequence[T_co]: ...


@dataclass(frozen=True)
class Edges(Generic[T]):
    """A page whose edges contain more than its nodes."""

    total_count: int
    page_info: PageInfo
    nodes: Sequence[T]


Ask = Callable[[int, str | None], Awaitable[Page[T]]]
"""Takes the maximum size of a page, and the cursor after which it begins."""


async def pages(connection: Connection, ask: Ask[T], most: int | None = None) -> AsyncIterator[Sequence[T]]:
    """Yields the nodes of each page, up to `most` in all."""
    page = await ask(min(most or LARGEST_PAGE, LARGEST_PAGE), None)
    seen = len(page.nodes)
    yield page.nodes[:most]
    if not page.page_info.has_next_page or seen == most:
        return
    with connection.bar(total=min(most or page.total_count, page.total_count), initial=seen, unit=" rows") as bar:
        while page.page_info.has_next_page and (most is None or seen < most):
            size = LARGEST_PAGE if most is None else min(most - seen, LARGEST_PAGE)
            page = await ask(size, page.page_info.end_cursor)
            seen += len(page.nodes)
            bar.update(len(page.nodes))
            yield page.nodes


async def every(connection: Connection, ask: Ask[T], most: int | None = None) -> list[T]:
    """The nodes of all pages."""
    return [node async for nodes in pages(connection, ask, most) for node in nodes]


async def tabled(connection: Connection, ask: Ask[T], table: Callable[[Sequence[T]], pd.DataFrame]) -> pd.DataFrame:
    """All pages as one table; each becomes rows as it arrives, so that only rows accumulate."""
    return pd.concat([table(nodes) async for nodes in pages(connection, ask)], ignore_index=True)


async def parts(connection: Connection, values: Sequence[T], size: int | None = None) -> AsyncIterator[list[T]]:
    """The values in chunks, for queries that take a limited number at once."""
    most = size or LARGEST_PAGE
    with connection.bar(total=len(values), unit=" rows", skip=len(values) <= most) as bar:
        for start in range(0, len(values), most):
            part = list(values[start : start + most])
            yield part
            bar.update(len(part))
