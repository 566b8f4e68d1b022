"""Every error that this package raises, with the server's message and the id of the request in its log."""

from typing import Any


class IctGraphError(Exception):
    """The base of all.

    `code` is the server's code for the error, `request_id` identifies the request in the server's log; both are None if the
    server was not asked. `data` is what the server answered beside the error, None if that is nothing.
    """

    def __init__(self, message: str, *, code: str | None = None, request_id: str | None = None):
        self.message = message
        self.code = code
        self.request_id = request_id
        self.data: dict[str, Any] | None = None
        super().__init__(message)

    def __str__(self) -> str:
        return self.message if self.request_id is None else f"{self.message} (request {self.request_id})"


class ServerNotRunning(IctGraphError, ConnectionError):
    """Nothing answers at the address."""


class NotAnIctGraph(IctGraphError):
    """Something other than an ICT Graph answers at the address."""


class AccessRefused(IctGraphError, PermissionError):
    """The server, or a proxy before it, requires authorization; `Graph(headers=…)` sends it with each request."""


class GraphClosed(IctGraphError, RuntimeError):
    """`close` has been called: make another Graph."""


class GraphUnavailable(IctGraphError):
    """The server answers but its graph does not, after several attempts."""


class UnknownId(IctGraphError, KeyError):
    """The graph has nothing with this id; `id` is the given one."""

    def __init__(self, id: str, *, request_id: str | None = None):
        self.id = id
        super().__init__(
            f"The graph has nothing with the id {id!r}; search(…) and resolve(…) find ids by name.",
            request_id=request_id,
        )


class BadInput(IctGraphError, ValueError):
    """An argument has an invalid value; the message says what is allowed."""


class UnknownArgument(IctGraphError, TypeError):
    """The name of an argument is unknown or missing; `allowed` are the known names."""

    def __init__(self, message: str, allowed: tuple[str, ...]):
        self.allowed = allowed
        super().__init__(message)


class QueryTooCostly(IctGraphError):
    """The query could return more than one request may; `cost` is how much, `limit` the maximum."""

    def __init__(self, message: str, *, cost: int, limit: int, request_id: str | None = None):
        self.cost = cost
        self.limit = limit
        super().__init__(f"{message} [cost {cost}, limit {limit}]", code="QUERY_TOO_COSTLY", request_id=request_id)


class QueryRefused(IctGraphError):
    """The text of a query is invalid, or the server could not answer it; the message is the server's."""


class SchemaMismatch(IctGraphError):
    """The server's schema lacks what this client asks, or has it in another form; the message names both versions."""


class SchemaDiffers(UserWarning):
    """The server's schema is newer or older than this client; what you call may still be the same in both."""
