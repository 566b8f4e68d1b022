"""Whether server and client have the same schema: `0.1.0+9f2c4e1ab037`, where the last part is a digest of the schema."""

import sys
import warnings
from pathlib import Path

from .errors import SchemaDiffers
from .generated.schema_version import SCHEMA_VERSION

_PACKAGE = str(Path(__file__).parent)


def warn(server: str) -> None:
    """Warns about another schema, at the line that called this package."""
    frame, level = sys._getframe(1), 2  # pyright: ignore[reportPrivateUsage] - of Python 3.11 on, the only way
    while frame.f_back and frame.f_code.co_filename.startswith(_PACKAGE):
        frame, level = frame.f_back, level + 1
    warnings.warn(difference(server), SchemaDiffers, stacklevel=level)


def difference(server: str | None) -> str:
    """A message with both versions."""
    if server == SCHEMA_VERSION:
        return f"Server and client both report schema {server}."
    if server is None:
        return f"The server does not report its schema; this client was made for {SCHEMA_VERSION}."
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
