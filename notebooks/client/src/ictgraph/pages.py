"""All pages of a list, one after the other."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
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
    page = await ask(None)
    nodes = list(page.nodes)
    if not page.page_info.has_next_page:
        return nodes[:most]
    with connection.bar(total=page.total_count, initial=len(nodes), unit=" rows") as bar:
        while page.page_info.has_next_page and (most is None or len(nodes) < most):
            page = await ask(page.page_info.end_cursor)
            nodes.extend(page.nodes)
            bar.update(len(page.nodes))
    return nodes[:most]


async def parts(connection: Connection, values: Sequence[str]) -> AsyncIterator[list[str]]:
    """The values in parts of a page, for fields that take so many at once."""
    with connection.bar(total=len(values), unit=" rows", skip=len(values) <= LARGEST_PAGE) as bar:
        for start in range(0, len(values), LARGEST_PAGE):
            part = list(values[start : start + LARGEST_PAGE])
            yield part
            bar.update(len(part))
