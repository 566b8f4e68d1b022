"""One core for both interfaces.

Everything in this package is written once, as coroutines. `AsyncGraph` awaits them. `Graph` gives the same coroutines a
blocking transport, sleep and thread, so that they never wait for an event loop and `run` finishes them in one step.
This works where a loop already runs, as in a notebook.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import httpx

T = TypeVar("T")


class InThread(Protocol):
    """Runs slow work outside of the loop, if there is one."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


@dataclass(frozen=True)
class Runtime:
    """How to send, to wait and to work."""

    transport: httpx.AsyncBaseTransport | None
    """None for httpx's own."""
    sleep: Callable[[float], Awaitable[None]]
    in_thread: InThread


def waiting() -> Runtime:
    """For a running event loop."""
    return Runtime(None, asyncio.sleep, asyncio.to_thread)


def blocking() -> Runtime:
    """For `run`."""

    async def sleep(seconds: float) -> None:
        time.sleep(seconds)

    async def in_thread(work: Callable[[], T], /) -> T:
        return work()

    return Runtime(_BlockingTransport(), sleep, in_thread)


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        return finished.value
    coroutine.close()
    raise RuntimeError("a blocking call waited for an event loop")


class _BlockingTransport(httpx.AsyncBaseTransport):
    def __init__(self) -> None:
        self._blocking = httpx.Client()  # a whole client, because it supports HTTP_PROXY and similar settings

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = self._blocking.send(request, stream=True)
        assert isinstance(response.stream, httpx.SyncByteStream)
        stream = _BlockingStream(response.stream)
        return httpx.Response(
            response.status_code, headers=response.headers, stream=stream, extensions=response.extensions
        )

    async def aclose(self) -> None:
        self._blocking.close()


class _BlockingStream(httpx.AsyncByteStream):
    def __init__(self, stream: Iterable[bytes]):
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._stream:
            yield chunk

    async def aclose(self) -> None:
        if isinstance(self._stream, httpx.SyncByteStream):
            self._stream.close()
