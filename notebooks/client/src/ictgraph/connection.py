"""The generated client for one address, with a cache of answers."""

import json
from collections.abc import Mapping
from typing import Any

import httpx
from pydantic_core import PydanticSerializationError, to_jsonable_python

from .answers import ORIGIN, data_of, told_error
from .bar import Bar
from .errors import BadInput, SchemaMismatch
from .files import LONGEST_URL, Files
from .generated.client import Client
from .held import Held
from .runtime import Runtime
from .values import plain
from .versions import difference
from .wire import Wire

ANSWERS_HELD = 256


class Connection(Client):
    """Everything that goes over HTTP."""

    def __init__(
        self, url: str, runtime: Runtime, *, headers: Mapping[str, str], timeout: float, retries: int, progress: bool
    ):
        self.in_thread = runtime.in_thread
        self.bar = Bar(progress)
        self._wire = Wire(url, runtime, headers=headers, timeout=timeout, retries=retries)
        super().__init__(
            url=f"{url}/graphql",
            http_client=self._wire.http,  # pyright: ignore[reportArgumentType] - its protocol leaves no room for httpx's own
        )
        self._answers: Held[httpx.Response] = Held(ANSWERS_HELD)
        self._files = Files(self._wire, self.bar)
        self.download = self._files.download

    async def execute(  # pyright: ignore[reportIncompatibleMethodOverride] - the generated one knows any HTTP client
        self,
        query: str,
        operation_name: str | None = None,
        variables: dict[str, Any] | None = None,
        **_: Any,
    ) -> httpx.Response:
        """Sends a query of this package; if the schema refuses it, the server has another schema."""
        given = self._convert_dict_to_json_serializable(variables or {})
        response = await self._ask(query, operation_name, given)
        refused = told_error(response) if response.status_code == 400 else None
        if refused and refused.code == "GRAPHQL_VALIDATION_FAILED":
            raise SchemaMismatch(
                f"{difference(ORIGIN.get().schema)} It says: {refused.message}",
                code=refused.code,
                request_id=refused.request_id,
            )
        return response

    def get_data(self, response: httpx.Response) -> dict[str, Any]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The data; raises the error instead, if there is one."""
        return data_of(response)

    async def query(
        self, query: str, variables: Mapping[str, Any] | None, operation_name: str | None
    ) -> dict[str, Any]:
        """Sends a query of the caller's own."""
        try:
            given = dict(variables or {})
        except (TypeError, ValueError) as error:
            raise BadInput(f"variables are {variables!r}; allowed: a dict from names to values.") from error
        return data_of(await self._ask(query, operation_name, given))

    async def aclose(self) -> None:
        """Closes connections and removes files."""
        self._files.clear()
        self._answers.clear()
        await self._wire.aclose()

    async def _ask(self, query: str, operation_name: str | None, variables: dict[str, Any]) -> httpx.Response:
        written = _json(variables)
        parameters = {"query": query, "operationName": operation_name, "variables": written if variables else None}
        request = self._wire.get("/graphql", {name: value for name, value in parameters.items() if value})
        key = str(request.url)
        if len(key) > LONGEST_URL:
            request = self._wire.post("/graphql", {**parameters, "variables": json.loads(written)})
        held = self._answers.get(key)
        if held and request.method == "GET":
            request.headers["if-none-match"] = held.headers["etag"]
        request.headers["accept"] = "application/graphql-response+json"

        async def take(response: httpx.Response) -> httpx.Response:
            return held if response.status_code == 304 and held else response

        response = await self._wire.ask(request, take)
        if request.method == "GET" and response.status_code == 200 and "etag" in response.headers:
            self._answers.put(key, response)
        return response


def _json(variables: dict[str, Any]) -> str:
    try:
        return json.dumps(to_jsonable_python(variables, fallback=plain), allow_nan=False)
    except (ValueError, PydanticSerializationError) as error:
        raise BadInput(f"The variables are not JSON ({error}); allowed: texts, numbers, lists and None.") from error
