import asyncio
import time
from collections.abc import Callable

import httpx
import pytest

from ictgraph import (
    AccessRefused,
    AsyncGraph,
    BadInput,
    Graph,
    GraphClosed,
    GraphUnavailable,
    NotAnIctGraph,
    QueryRefused,
    ServerNotRunning,
)

from .conftest import OpenProxy
from .proxy import Answer, Request

PassOn = Callable[[], Answer]


@pytest.mark.parametrize(
    "address", ["127.0.0.1:4000", "ftp://x", "http://", "localhost", "http://x:port", "http://x?a=b"]
)
def test_what_is_no_address_is_told_with_one_that_is(address: str) -> None:
    for face in (Graph, AsyncGraph):
        with pytest.raises(
            BadInput, match=r"is not the address of a server; allowed: addresses like http://127\.0\.0\.1:4000"
        ):
            face(address)


def test_a_server_may_stand_behind_a_path(proxy: OpenProxy, url: str) -> None:
    def under(request: Request, pass_on: PassOn) -> Answer:
        if not request.path.startswith("/ict/"):
            return Answer(404, {"content-type": "text/html"}, b"<h1>Not here</h1>")
        request.path = request.path.removeprefix("/ict")
        return pass_on()

    opened = proxy(under)
    for address in (f"{opened.url}/ict", f"{opened.url}/ict/", f"{opened.url}/ict/graphql/"):
        graph = Graph(address)
        assert len(graph.documents()) > 0
        assert len(graph.observations()) > 0
    with pytest.raises(
        NotAnIctGraph, match=f"{opened.url}/elsewhere is not an ICT Graph: GET /elsewhere/graphql gave 404"
    ):
        Graph(f"{opened.url}/elsewhere").documents()


def test_a_password_in_the_address_is_sent_and_never_told(proxy: OpenProxy) -> None:
    opened = proxy(lambda _, __: Answer(404, {}, b""))
    with pytest.raises(NotAnIctGraph) as caught:
        Graph(opened.url.replace("http://", "http://me:secret@")).documents()
    assert "secret" not in str(caught.value)
    assert opened.requests[0].headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_asks_who_calls_says_so(proxy: OpenProxy, status: int) -> None:
    for body in (b"Who are you?", b'{"error": "auth"}'):
        opened = proxy(lambda _, __, body=body: Answer(status, {"content-type": "text/plain"}, body))
        for ask in (Graph(opened.url).documents, Graph(opened.url).observations):
            with pytest.raises(AccessRefused, match=rf"{opened.url} answers {status} .*headers="):
                ask()


def test_a_server_that_fails_in_words_is_no_other_server(proxy: OpenProxy) -> None:
    opened = proxy(
        lambda _, __: Answer(500, {"content-type": "text/plain", "x-request-id": "abc"}, b"The disk is full.")
    )
    for ask in (Graph(opened.url).documents, Graph(opened.url).observations):
        with pytest.raises(QueryRefused, match=f"{opened.url} answers 500 .*: The disk is full. .*abc"):
            ask()


def test_a_busy_server_is_named_by_its_address_alone(proxy: OpenProxy) -> None:
    for status in (429, 503):
        opened = proxy(lambda _, __, status=status: Answer(status, {"retry-after": "0"}, b"Not now"))
        for ask in (Graph(opened.url, retries=1).documents, Graph(opened.url, retries=1).observations):
            with pytest.raises(GraphUnavailable) as caught:
                ask()
            assert str(caught.value).startswith(f"{opened.url} answers {status} ")
            assert "graphql" not in str(caught.value)
        assert len(opened.requests) == 4


def test_a_busy_server_is_asked_again_when_it_says(proxy: OpenProxy) -> None:
    asked: list[float] = []

    def busy(_: Request, pass_on: PassOn) -> Answer:
        asked.append(time.monotonic())
        return Answer(429, {"retry-after": "2"}, b"Not now") if len(asked) == 1 else pass_on()

    assert len(Graph(proxy(busy).url).documents()) > 0
    assert asked[1] - asked[0] >= 2


def test_a_server_that_does_not_take_the_call_in_time_does_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> httpx.Response:
        raise httpx.ConnectTimeout("too late")

    monkeypatch.setattr("httpx.HTTPTransport.handle_request", late)
    with pytest.raises(ServerNotRunning, match=r"No ICT Graph answers at http://127\.0\.0\.1:4000"):
        Graph("http://127.0.0.1:4000").documents()


def test_a_graph_that_is_closed_says_so(url: str) -> None:
    with Graph(url) as graph:
        graph.observations()
    for ask in (graph.documents, graph.observations):
        with pytest.raises(GraphClosed, match=f"Graph for {url} has been closed"):
            ask()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy"])
def test_both_faces_go_by_the_proxy_of_the_environment(
    proxy: OpenProxy, url: str, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for variable in ("HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)

    def between(request: Request, pass_on: PassOn) -> Answer:
        request.path = request.path.removeprefix("http://graph.invalid")
        return pass_on()

    opened = proxy(between)
    monkeypatch.setenv(name, opened.url)
    assert len(Graph("http://graph.invalid").documents()) > 0
    assert len(opened.requests) == 1

    async def ask() -> int:
        async with AsyncGraph("http://graph.invalid") as graph:
            return len(await graph.observations())

    assert asyncio.run(ask()) > 0
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    before = len(opened.requests)
    assert len(Graph(url).documents()) > 0
    assert len(opened.requests) == before
