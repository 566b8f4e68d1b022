"""What a server answered: its data, or its error as an exception of this package."""

import json
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, cast

import httpx

from .address import shown
from .errors import (
    AccessRefused,
    BadInput,
    GraphUnavailable,
    IctGraphError,
    NotAnIctGraph,
    QueryRefused,
    QueryTooCostly,
    SchemaMismatch,
)
from .generated.schema_version import SCHEMA_VERSION
from .versions import difference

_WORDS_QUOTED = 200
"""Characters to show of an answer that is not in GraphQL's form."""


@dataclass(frozen=True)
class Origin:
    """Who answered, for errors in the answer."""

    address: str = ""
    schema: str | None = None
    request_id: str | None = None


_NOBODY = Origin()
ORIGIN: ContextVar[Origin] = ContextVar("ictgraph_origin", default=_NOBODY)
"""The last answer of this task."""


def note(address: str, response: httpx.Response) -> Origin:
    """Remembers who answered."""
    schema, request_id = response.headers.get("x-schema-version"), response.headers.get("x-request-id")
    origin = Origin(shown(address), schema, request_id)
    ORIGIN.set(origin)
    return origin


def data_of(response: httpx.Response) -> dict[str, Any]:
    """The data of an answer in GraphQL's form; raises its error instead, if it has one."""
    answer = _parsed(response)
    data: dict[str, Any] | None = answer.get("data") if isinstance(answer.get("data"), dict) else None
    if first := _first_error(answer):
        error = error_of(first)
        error.data = data
        raise error
    if data is None:
        raise _unlike(response)
    return data


def check(response: httpx.Response) -> None:
    """Raises the error of an answer from another route, unless it is a success."""
    if response.status_code != 200:
        data_of(response)
        raise _unlike(response)


def unavailable(response: httpx.Response) -> IctGraphError | None:
    """The error of an answer that may succeed later."""
    error = told_error(response)
    if response.status_code not in (429, 502, 503, 504) and (error is None or error.code != "GRAPH_UNAVAILABLE"):
        return None
    return error or GraphUnavailable(f"{ORIGIN.get().address} answers {_status(response)}.")


def told_error(response: httpx.Response) -> IctGraphError | None:
    """The error of an answer in GraphQL's form, if it has one."""
    if b'"errors"' not in response.content:
        return None
    try:
        answer = json.loads(response.content)
    except ValueError:
        return None
    first = _first_error(answer)
    return error_of(first) if first else None


def error_of(error: dict[str, Any]) -> IctGraphError:
    """The exception for one error in GraphQL's form."""
    message = str(error.get("message", "The server returned an error without a message."))
    extensions: Any = error.get("extensions")
    details = cast(dict[str, Any], extensions) if isinstance(extensions, dict) else {}
    code: str | None = details.get("code")
    request_id = ORIGIN.get().request_id
    if code == "QUERY_TOO_COSTLY" and {"cost", "limit"} <= details.keys():
        return QueryTooCostly(message, cost=details["cost"], limit=details["limit"], request_id=request_id)
    if code == "GRAPH_UNAVAILABLE":
        return GraphUnavailable(message, code=code, request_id=request_id)
    if code in ("BAD_USER_INPUT", "GRAPH_TOO_LARGE"):
        return BadInput(message, code=code, request_id=request_id)
    return QueryRefused(message, code=code, request_id=request_id)


def misunderstood(what: str) -> IctGraphError:
    """For an unreadable answer: from a server with another schema, or from no ICT Graph at all."""
    origin = ORIGIN.get()
    if origin.schema not in (None, SCHEMA_VERSION):
        return SchemaMismatch(f"{difference(origin.schema)} {what[:1].upper()}{what[1:]}", request_id=origin.request_id)
    return NotAnIctGraph(f"The server at {origin.address} is not an ICT Graph: {what}", request_id=origin.request_id)


def _first_error(answer: object) -> dict[str, Any] | None:
    errors: Any = cast(dict[str, Any], answer).get("errors") if isinstance(answer, dict) else None
    first: Any = cast(list[Any], errors)[0] if isinstance(errors, list) and errors else None
    return cast(dict[str, Any], first) if isinstance(first, dict) else None


def _parsed(response: httpx.Response) -> dict[str, Any]:
    try:
        answer: Any = json.loads(response.content)
    except ValueError:
        raise _unlike(response) from None
    if not isinstance(answer, dict):
        raise _unlike(response)
    return cast(dict[str, Any], answer)


def _unlike(response: httpx.Response) -> IctGraphError:
    """For an answer that has neither data nor errors in GraphQL's form."""
    origin, status = ORIGIN.get(), _status(response)
    words = response.content[:_WORDS_QUOTED].decode(errors="replace").strip()
    said = f": {words}" if words and "html" not in response.headers.get("content-type", "") else "."
    if response.status_code in (401, 403, 407):
        return AccessRefused(
            f"{origin.address} answers {status} and requires authorization: "
            "Graph(headers={'authorization': '…'}) says so.",
            request_id=origin.request_id,
        )
    if response.status_code >= 500:
        return QueryRefused(f"{origin.address} answers {status}{said}", request_id=origin.request_id)
    return misunderstood(f"{response.request.method} {response.url.path} gave {status}.")


def _status(response: httpx.Response) -> str:
    return f"{response.status_code} {response.reason_phrase}"
