"""All pages of a list, one after the other."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from .connection import Connection

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

LARGEST_PAGE = 100


class PageInfo(Protocol):
    """Where a page stands."""

    @property
    def has_next_page(self) -> bool: ...
    @property
    def end_cursor(self) -> str | None: ...


class Page(Protocol[T_co]):
    """A connection, as the schema calls it."""

    @property
    def total_count(self) -> int: ...
    @property
    def page_info(self) -> PageInfo: ...
    @property
    def nodes(self) -> Sequence[T_co]: ...


@dataclass(frozen=True)
class Edges(Generic[T]):
    """A page whose edges say more than its nodes."""

    total_count: int
    page_info: PageInfo
    nodes: Sequence[T]


async def every(
    connection: Connection, ask: Callable[[str | None], Awaitable[Page[T]]], most: int | None = None
) -> list[T]:
    """What stands on all pages, or on those that hold `most`; `ask` takes the cursor after which a page begins."""
    nodes: list[T] = []
    after: str | None = None
    with connection.bar(unit=" rows") as bar:
        while True:
            page = await ask(after)
            nodes.extend(page.nodes)
            bar.total = page.total_count
            bar.update(len(page.nodes))
            if not page.page_info.has_next_page or (most is not None and len(nodes) >= most):
                return nodes[:most]
            after = page.page_info.end_cursor
