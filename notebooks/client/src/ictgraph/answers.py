"""What a server answered: its data, or the error that it tells, as an exception of this package."""

import json
from typing import Any, cast

import httpx

from .errors import (
    BadInput,
    GraphUnavailable,
    IctGraphError,
    NotAnIctGraph,
    QueryRefused,
    QueryTooCostly,
)


def data_of(response: httpx.Response) -> dict[str, Any]:
    """The data of an answer in GraphQL's form; raises what is told instead of it."""
    answer = _parsed(response)
    if errors := answer.get("errors"):
        raise error_of(errors[0], response)
    if not isinstance(answer.get("data"), dict):
        raise _not_an_ict_graph(response)
    return answer["data"]


def check(response: httpx.Response) -> None:
    """Raises what an answer of another route tells, unless it is a success."""
    if response.status_code >= 400:
        data_of(response)


def error_of(error: dict[str, Any], response: httpx.Response) -> IctGraphError:
    """The exception for one error in GraphQL's form."""
    message: str = error.get("message", "The server tells an error without a message.")
    details: dict[str, Any] = error.get("extensions") or {}
    code: str | None = details.get("code")
    request_id = response.headers.get("x-request-id")
    if code == "QUERY_TOO_COSTLY":
        return QueryTooCostly(message, cost=details["cost"], limit=details["limit"], request_id=request_id)
    if code == "GRAPH_UNAVAILABLE":
        return GraphUnavailable(message, code=code, request_id=request_id)
    if code in ("BAD_USER_INPUT", "GRAPH_TOO_LARGE"):
        return BadInput(message, code=code, request_id=request_id)
    return QueryRefused(message, code=code, request_id=request_id)


def _parsed(response: httpx.Response) -> dict[str, Any]:
    try:
        answer: Any = json.loads(response.content)
    except ValueError:
        raise _not_an_ict_graph(response) from None
    if not isinstance(answer, dict):
        raise _not_an_ict_graph(response)
    return cast(dict[str, Any], answer)


def _not_an_ict_graph(response: httpx.Response) -> NotAnIctGraph:
    address = f"{response.url.scheme}://{response.url.netloc.decode()}"
    return NotAnIctGraph(
        f"What answers at {address} is no ICT Graph: {response.request.method} {response.url.path} gave "
        f"{response.status_code} {response.reason_phrase}.",
        request_id=response.headers.get("x-request-id"),
    )
