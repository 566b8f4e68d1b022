"""HTTP to one address: repeats requests that may succeed, and remembers who answered."""

import random
from collections.abc import Awaitable, Callable, Mapping
from itertools import count
from typing import Any, TypeVar

import httpx

from .address import GRAPHQL, shown
from .answers import note, unavailable
from .errors import GraphClosed, GraphUnavailable, IctGraphError, ServerNotRunning
from .generated.schema_version import SCHEMA_VERSION
from .runtime import Runtime
from .versions import warn

T = TypeVar("T")

FIRST_WAIT, LONGEST_WAIT = 0.5, 15.0
"""Seconds between two attempts; each wait is twice the one before, unless the server says how long."""


class _TryAgain(Exception):
    def __init__(self, error: IctGraphError, wait: float):
        self.error, self.wait = error, wait


class Wire:
    """Sends requests, all of which only read."""

    def __init__(self, url: str, runtime: Runtime, *, headers: Mapping[str, str], timeout: float, retries: int):
        self.http = httpx.AsyncClient(
            base_url=url,
            # a GET with this header cannot come from a foreign web page, so the server accepts it
            headers={"apollo-require-preflight": "true", **headers},
            transport=runtime.transport,
            timeout=timeout,
            follow_redirects=True,
        )
        self._url = url
        self._sleep = runtime.sleep
        self._retries = retries
        self._compared = False

    def get(self, path: str, parameters: Mapping[str, str]) -> httpx.Request:
        """A request whose answer may be cached."""
        return self.http.build_request("GET", path, params=parameters)

    def post(self, path: str, body: Mapping[str, Any]) -> httpx.Request:
        """A request that is too long for an address."""
        return self.http.build_request("POST", path, json=body)

    async def ask(self, request: httpx.Request, use: Callable[[httpx.Response], Awaitable[T]]) -> T:
        """What `use` makes of the answer. If the connection breaks off or the graph is busy, it tries again."""
        address = shown(self._url)
        if self.http.is_closed:
            raise GraphClosed(f"This Graph for {address} has been closed: make a new one.")
        for attempt in count():
            wait = min(LONGEST_WAIT, FIRST_WAIT * 2**attempt) * random.uniform(0.75, 1.25)
            try:
                return await self._once(request, use)
            except _TryAgain as again:
                failed, wait = again.error, max(wait, again.wait)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                raise ServerNotRunning(
                    f"No ICT Graph answers at {address}: run `npm start` in its folder, or pass another "
                    "address, as in Graph('http://…')."
                ) from error
            except (httpx.NetworkError, httpx.RemoteProtocolError) as error:
                failed = GraphUnavailable(f"{address} broke off its answer: {error}")
            except httpx.TimeoutException as error:
                raise GraphUnavailable(f"{address} did not answer in time: {type(error).__name__}.") from error
            except httpx.HTTPError as error:
                raise GraphUnavailable(f"{address} cannot be reached: {error}") from error
            if attempt >= self._retries:
                raise failed
            await self._sleep(wait)
        raise AssertionError("counting never ends")

    async def aclose(self) -> None:
        """Closes connections."""
        await self.http.aclose()

    async def _once(self, request: httpx.Request, use: Callable[[httpx.Response], Awaitable[T]]) -> T:
        response = await self.http.send(request, stream=True)
        try:
            origin = note(self._url, response)
            if not self._compared and origin.schema not in (None, SCHEMA_VERSION):
                warn(origin.schema)
            self._compared = True
            # an answer that is not a file is read at once; an error in GraphQL's form may come with any status
            if response.status_code != 200 or request.url.path.endswith(GRAPHQL):
                await response.aread()
                raise_when_unavailable(response)
            return await use(response)
        finally:
            await response.aclose()


def raise_when_unavailable(response: httpx.Response) -> None:
    """Retries while the graph is loading or busy; the server says when."""
    if error := unavailable(response):
        says = response.headers.get("retry-after", "")
        raise _TryAgain(error, min(LONGEST_WAIT, float(says)) if says.isdigit() else 0)
