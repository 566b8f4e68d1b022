"""The generated client over one address: asks again what may be asked again, and does not fetch again what it holds."""

import json
import random
import tempfile
import warnings
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from itertools import count
from typing import IO, Any, TypeVar

import httpx
from pydantic_core import to_jsonable_python
from tqdm import tqdm

from .answers import check, data_of, error_of
from .errors import GraphUnavailable, IctGraphError, SchemaDiffers, SchemaMismatch, ServerNotRunning
from .generated.client import Client
from .generated.schema_version import SCHEMA_VERSION
from .runtime import Runtime
from .versions import difference

T = TypeVar("T")

LONGEST_URL = 8_000
"""Characters; a longer query is sent by POST, whose answers have no tag."""
ANSWERS_HELD = 256
FILES_HELD = 4
FIRST_WAIT, LONGEST_WAIT = 0.5, 15.0
"""Seconds between one try and the next; each wait is twice the one before, unless the server says how long."""
PROGRESS_AFTER = 1.0
"""Seconds after which a bar appears."""


REQUEST_ID: ContextVar[str | None] = ContextVar("ictgraph_request_id", default=None)
SERVER_SCHEMA: ContextVar[str | None] = ContextVar("ictgraph_server_schema", default=None)
"""Of the last answer in this task, for errors that are found in it."""


class _TryAgain(Exception):
    def __init__(self, error: IctGraphError, wait: float):
        self.error, self.wait = error, wait


class Connection(Client):
    """Everything that goes over the wire."""

    def __init__(
        self, url: str, runtime: Runtime, *, headers: Mapping[str, str], timeout: float, retries: int, progress: bool
    ):
        self.runtime = runtime
        self.address = url
        self.retries = retries
        self.progress = progress
        self._http = httpx.AsyncClient(
            base_url=url,
            # a GET that carries this cannot come from a foreign web page, which the server asks for
            headers={"apollo-require-preflight": "true", **headers},
            transport=runtime.transport,
            timeout=timeout,
            follow_redirects=True,
        )
        super().__init__(
            url=f"{url}/graphql",
            http_client=self._http,  # pyright: ignore[reportArgumentType] - its protocol leaves no room for httpx's own
        )
        self._answers: OrderedDict[str, httpx.Response] = OrderedDict()
        self._files: OrderedDict[str, tuple[str, IO[bytes]]] = OrderedDict()
        self._compared = False

    async def execute(  # pyright: ignore[reportIncompatibleMethodOverride] - the generated one knows any HTTP client
        self,
        query: str,
        operation_name: str | None = None,
        variables: dict[str, Any] | None = None,
        **_: Any,
    ) -> httpx.Response:
        """Sends a query of this package; one that the schema refuses is of another schema."""
        body = {
            "query": query,
            "operationName": operation_name,
            "variables": to_jsonable_python(self._convert_dict_to_json_serializable(variables or {})),
        }
        response = await self._ask(body)
        if response.status_code == 400 and _code(response) == "GRAPHQL_VALIDATION_FAILED":
            refused = json.loads(response.content)["errors"][0]
            raise SchemaMismatch(
                f"{difference(SERVER_SCHEMA.get())} It says: {refused['message']}",
                code="GRAPHQL_VALIDATION_FAILED",
                request_id=response.headers.get("x-request-id"),
            )
        return response

    def get_data(self, response: httpx.Response) -> dict[str, Any]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The data, or the error that is told instead."""
        return data_of(response)

    async def query(self, query: str, variables: Mapping[str, Any] | None) -> dict[str, Any]:
        """Sends a query of the caller's own."""
        return data_of(await self._ask({"query": query, "variables": to_jsonable_python(dict(variables or {}))}))

    async def download(self, path: str, parameters: Mapping[str, str]) -> IO[bytes]:
        """A file of the server, whole, at its start; kept outside of memory."""
        request = self._http.build_request("GET", path, params=parameters)
        key = str(request.url)
        held = self._files.get(key)
        if held:
            request.headers["if-none-match"] = held[0]

        async def fetch() -> IO[bytes]:
            response = await self._http.send(request, stream=True)
            try:
                self._note(response)
                if response.status_code == 304 and held:
                    return held[1]
                if response.status_code != 200:
                    await response.aread()
                    raise_when_unavailable(response)
                    check(response)
                file = tempfile.TemporaryFile()  # noqa: SIM115 - it is held for the next time
                with self.bar(unit="B", unit_scale=True, desc=path) as bar:
                    async for chunk in response.aiter_bytes():
                        bar.update(file.write(chunk))
            finally:
                await response.aclose()
            if etag := response.headers.get("etag"):
                _hold(self._files, key, (etag, file), FILES_HELD)
            return file

        file = await self._patiently(fetch)
        file.seek(0)
        return file

    def bar(self, *, skip: bool = False, **options: Any) -> "tqdm[Any]":
        """A progress bar that appears when something takes long, and goes when it is done."""
        return tqdm(disable=skip or not self.progress, delay=PROGRESS_AFTER, leave=False, **options)

    async def aclose(self) -> None:
        """Gives back connections and files."""
        for _, file in self._files.values():
            file.close()
        await self._http.aclose()

    async def _ask(self, body: Mapping[str, Any]) -> httpx.Response:
        return await self._patiently(lambda: self._ask_once(body))

    async def _ask_once(self, body: Mapping[str, Any]) -> httpx.Response:
        parameters = {
            name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items() if value
        }
        request = self._http.build_request("GET", "/graphql", params=parameters)
        key = str(request.url)
        if len(key) > LONGEST_URL:
            request = self._http.build_request("POST", "/graphql", json=body)
        elif held := self._answers.get(key):
            request.headers["if-none-match"] = held.headers["etag"]
        request.headers["accept"] = "application/graphql-response+json"
        response = await self._http.send(request)
        self._note(response)
        if response.status_code == 304:
            self._answers.move_to_end(key)
            return self._answers[key]
        raise_when_unavailable(response)
        if request.method == "GET" and "etag" in response.headers:
            _hold(self._answers, key, response, ANSWERS_HELD)
        return response

    async def _patiently(self, once: Callable[[], Awaitable[T]]) -> T:
        """Every request of this package only reads: a connection that breaks off and a graph that is busy are tried again."""
        for attempt in count():
            wait = min(LONGEST_WAIT, FIRST_WAIT * 2**attempt) * random.uniform(0.75, 1.25)
            try:
                return await once()
            except _TryAgain as again:
                failed, wait = again.error, max(wait, again.wait)
            except httpx.ConnectError as error:
                raise ServerNotRunning(
                    f"No ICT Graph answers at {self.address}: start one with `npm start` in its folder, or name another "
                    "address, as in Graph('http://…')."
                ) from error
            except (httpx.NetworkError, httpx.RemoteProtocolError) as error:
                failed = GraphUnavailable(f"{self.address} broke off its answer: {error}")
            except httpx.TimeoutException as error:
                raise GraphUnavailable(f"{self.address} has not answered in time: {type(error).__name__}.") from error
            if attempt >= self.retries:
                raise failed
            await self.runtime.sleep(wait)
        raise AssertionError("counting never ends")

    def _note(self, response: httpx.Response) -> None:
        REQUEST_ID.set(response.headers.get("x-request-id"))
        SERVER_SCHEMA.set(response.headers.get("x-schema-version"))
        if self._compared:
            return
        self._compared = True
        server = response.headers.get("x-schema-version")
        if server not in (None, SCHEMA_VERSION):
            warnings.warn(difference(server), SchemaDiffers, stacklevel=2)


def raise_when_unavailable(response: httpx.Response) -> None:
    """A graph that is loading, or has too much to do, is asked again; it says itself when."""
    if response.status_code not in (429, 502, 503, 504) and _code(response) != "GRAPH_UNAVAILABLE":
        return
    try:
        error = error_of(json.loads(response.content)["errors"][0], response)
    except (ValueError, LookupError, TypeError):
        error = GraphUnavailable(f"{response.url} answers {response.status_code} {response.reason_phrase}.")
    says = response.headers.get("retry-after", "")
    raise _TryAgain(error, min(LONGEST_WAIT, float(says)) if says.isdigit() else 0)


def _code(response: httpx.Response) -> str | None:
    if b'"errors"' not in response.content:
        return None
    try:
        return json.loads(response.content)["errors"][0]["extensions"]["code"]
    except (ValueError, LookupError, TypeError):
        return None


def _hold(held: OrderedDict[str, T], key: str, value: T, most: int) -> None:
    held[key] = value
    held.move_to_end(key)
    while len(held) > most:
        held.popitem(last=False)
