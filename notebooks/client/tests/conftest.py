"""The suite asks the real server at ICTGRAPH_URL, which holds the article's graph: `npm run test:notebooks` starts one."""

import os
from collections.abc import Callable, Iterator

import pytest

from ictgraph import Graph

from .proxy import Answer, Proxy, Request

OpenProxy = Callable[[Callable[[Request, Callable[[], Answer]], Answer]], Proxy]


@pytest.fixture(scope="session")
def url() -> str:
    return os.environ["ICTGRAPH_URL"]


@pytest.fixture(scope="session")
def graph(url: str) -> Iterator[Graph]:
    with Graph(url, progress=False) as graph:
        yield graph


@pytest.fixture
def proxy(url: str) -> Iterator[OpenProxy]:
    """Opens proxies to the real server, and closes them."""
    opened: list[Proxy] = []

    def open_proxy(handle: Callable[[Request, Callable[[], Answer]], Answer]) -> Proxy:
        opened.append(Proxy(url, handle))
        return opened[-1]

    yield open_proxy
    for one in opened:
        one.close()
