"""Whether server and client mean the same schema: `0.1.0+9f2c4e1ab037`, the last part a digest of what can be asked."""

from .generated.schema_version import SCHEMA_VERSION


def difference(server: str | None) -> str:
    """A sentence with both versions."""
    if server == SCHEMA_VERSION:
        return f"Server and client both say that they have schema {server}."
    if server is None:
        return f"The server does not say which schema it has; this client was made for {SCHEMA_VERSION}."
    sentence = f"The server has schema {server} and this client was made for {SCHEMA_VERSION}: "
    theirs, ours = _release(server), _release(SCHEMA_VERSION)
    if theirs > ours:
        return f"{sentence}the server is newer, install the ictgraph of its checkout."
    if theirs < ours:
        return f"{sentence}the server is older, install the ictgraph of its checkout."
    return f"{sentence}the same release with another schema, install the ictgraph of its checkout."


def _release(version: str) -> tuple[int, ...]:
    numbers = version.split("+")[0].split("-")[0].split(".")
    return tuple(int(number) if number.isdigit() else 0 for number in numbers)
