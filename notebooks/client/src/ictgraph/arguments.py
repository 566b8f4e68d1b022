"""What callers give: told at once when it is not allowed, with what is."""

import functools
import inspect
from collections.abc import Callable, Coroutine, Iterable
from enum import Enum
from typing import Any, ParamSpec, TypeVar

from pydantic import ValidationError

from .connection import REQUEST_ID, SERVER_SCHEMA
from .errors import BadInput, SchemaMismatch, UnknownArgument
from .versions import difference

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=Enum)

Texts = str | Iterable[str]
"""One or several: a text, a list, a column of a DataFrame."""
Span = str | tuple[str | None, str | None]
"""A date such as `2027` or `2024-07/2025-06`, or the first and the last, None for open; both ends count."""


def several(given: Texts | None) -> list[str]:
    """What was given, each once, in its order; empty for None."""
    if given is None:
        return []
    return [given] if isinstance(given, str) else list(dict.fromkeys(given))


def choices(kind: type[E], name: str, given: Texts | None) -> list[E]:
    """Members of an enum by their names."""
    allowed = {str(member.value): member for member in kind}
    for value in (values := several(given)):
        if value not in allowed:
            raise BadInput(f"{name} is {value!r}; allowed are {', '.join(allowed)}.")
    return [allowed[value] for value in values]


def choice(kind: type[E], name: str, given: str | None) -> E | None:
    """One member of an enum by its name."""
    return None if given is None else choices(kind, name, given)[0]


def ends(span: str | tuple[T | None, T | None] | None) -> tuple[str | T | None, str | T | None]:
    """First and last of a span, None for open."""
    if span is None or isinstance(span, str):
        return span, span
    return span


def given(**conditions: Any) -> dict[str, Any]:
    """Without those that are None."""
    return {name: value for name, value in conditions.items() if value is not None}


def told(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Tells a wrong name of an argument with those that are allowed, and an answer in another form with both schemas."""
    signature = inspect.signature(method)
    allowed = tuple(name for name in signature.parameters if name != "self")
    open_ended = any(one.kind is one.VAR_KEYWORD for one in signature.parameters.values())

    @functools.wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        for name in kwargs:
            if name not in allowed and not open_ended:
                raise UnknownArgument(
                    f"{method.__name__}() has no argument {name!r}; allowed are {', '.join(allowed)}.", allowed
                )
        try:
            return await method(*args, **kwargs)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            raise SchemaMismatch(
                f"{difference(SERVER_SCHEMA.get())} Its answer has at {place}: {first['msg']}.",
                request_id=REQUEST_ID.get(),
            ) from error

    return call
