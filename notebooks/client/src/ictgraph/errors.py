"""Every error that this package raises, with the server's own words and the id under which its log has the request."""

from typing import Any


class IctGraphError(Exception):
    """The base of all.

    `code` is the server's code for the error, `request_id` names the request in the server's log; both are None when the
    server was not asked. `data` is what the server could answer beside the error, None when that is nothing.
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
    """Something else than an ICT Graph answers at the address."""


class AccessRefused(IctGraphError, PermissionError):
    """The server, or what stands before it, asks who is calling; `Graph(headers=…)` says so with each request."""


class GraphClosed(IctGraphError, RuntimeError):
    """`close` has been called: another Graph answers."""


class GraphUnavailable(IctGraphError):
    """The server answers and its graph does not, although it was asked again several times."""


class UnknownId(IctGraphError, KeyError):
    """The graph has nothing with this id; `id` is the one that was asked for."""

    def __init__(self, id: str, *, request_id: str | None = None):
        self.id = id
        super().__init__(
            f"The graph has nothing with the id {id!r}; search(…) and resolve(…) find ids by name.",
            request_id=request_id,
        )


class BadInput(IctGraphError, ValueError):
    """An argument has a value that is not allowed; the message says which are."""


class UnknownArgument(IctGraphError, TypeError):
    """An argument has a name that is not known, has no name, or is missing; `allowed` are the names that are known."""

    def __init__(self, message: str, allowed: tuple[str, ...]):
        self.allowed = allowed
        super().__init__(message)


class QueryTooCostly(IctGraphError):
    """The query could return more than one request may; `cost` is how much, `limit` how much is allowed."""

    def __init__(self, message: str, *, cost: int, limit: int, request_id: str | None = None):
        self.cost = cost
        self.limit = limit
        super().__init__(f"{message} [cost {cost}, limit {limit}]", code="QUERY_TOO_COSTLY", request_id=request_id)


class QueryRefused(IctGraphError):
    """The text of a query is not valid, or the server could not answer it; the message is the server's."""


class SchemaMismatch(IctGraphError):
    """The server's schema lacks, or gives in another form, what this client asks; both versions are told."""


class SchemaDiffers(UserWarning):
    """The server's schema is newer or older than this client; what is called may still be the same in both."""
