"""What callers pass: an invalid value raises an error that names what is allowed."""

import functools
import inspect
from collections.abc import Callable, Coroutine, Iterable, Mapping
from enum import Enum
from typing import Any, ParamSpec, TypeVar, cast

from pydantic import ValidationError

from .answers import misunderstood
from .errors import BadInput, UnknownArgument
from .generated import input_types
from .values import is_missing, python

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=Enum)

Texts = str | Iterable[str]
"""One or several: a text, a list, a column of a DataFrame."""


def texts(name: str, given: Texts | None) -> list[str | None]:
    """The given values, each once, in order; None for missing ones."""
    return list(dict.fromkeys(_listed(name, given)))


def several(name: str, given: Texts | None) -> list[str]:
    """One or more texts, none of them missing; empty for None, which means all."""
    found = _listed(name, given)
    if given is not None and not found:
        raise BadInput(f"{name} is empty: give one or more, or omit it for all.")
    if None in found:
        raise BadInput(f"{name} has nothing at position {found.index(None)}; allowed: texts.")
    return cast(list[str], list(dict.fromkeys(found)))


def one(name: str, given: Texts | None) -> str | None:
    """One text, where several are not possible."""
    found = several(name, given)
    if len(found) > 1:
        raise BadInput(f"{name} has {len(found)} values, {', '.join(map(repr, found[:3]))} …; allowed: one.")
    return found[0] if found else None


def choices(kind: type[E], name: str, given: Texts | None) -> list[E]:
    """Members of an enum by their names."""
    allowed = {str(member.value): member for member in kind}
    for value in (values := several(name, given)):
        if value not in allowed:
            raise BadInput(f"{name} is {value!r}; allowed: {', '.join(allowed)}.")
    return [allowed[value] for value in values]


def choice(kind: type[E], name: str, given: Texts | None) -> E | None:
    """One member of an enum by its name."""
    value = one(name, given)
    return None if value is None else choices(kind, name, value)[0]


def amount(name: str, given: int) -> int:
    """A count."""
    if not isinstance(cast(object, given), int) or isinstance(given, bool) or given < 1:
        raise BadInput(f"{name} is {given!r}; allowed: a whole number from 1.")
    return given


def share(name: str, given: float) -> float:
    """A share from 0 to 1."""
    if not isinstance(cast(object, given), int | float) or isinstance(given, bool) or not 0 <= given <= 1:
        raise BadInput(f"{name} is {given!r}; allowed: a number from 0 to 1.")
    return float(given)


def checked(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Reports what does not fit: the name of an argument with the allowed names, a value, an answer in another form."""
    signature = inspect.signature(method)
    allowed = tuple(name for name in signature.parameters if name != "self")

    @functools.wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            given = signature.bind(*map(python, args), **{name: python(value) for name, value in kwargs.items()})
        except TypeError as error:
            raise UnknownArgument(_misfit(method.__name__, allowed, kwargs, error), allowed) from error
        try:
            return await method(*given.args, **given.kwargs)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            if hasattr(input_types, error.title):
                raise BadInput(f"{method.__name__}(): {place} is {first['input']!r}: {first['msg']}.") from error
            raise misunderstood(f"its answer has at {place}: {first['msg']}.") from error

    return call


def _listed(name: str, given: Texts | None) -> list[str | None]:
    if given is None or isinstance(given, str):
        return [] if given is None else [given]
    if not isinstance(cast(object, given), Iterable) or isinstance(given, bytes | Mapping):
        raise BadInput(f"{name} is {given!r}; allowed: a text, or a list or column of them.")
    found: list[Any] = [None if is_missing(value) else python(value) for value in given]
    for position, value in enumerate(found):
        if value is not None and not isinstance(value, str):
            raise BadInput(f"{name} has {value!r} at position {position}; allowed: texts.")
    return found


def _misfit(method: str, allowed: tuple[str, ...], given: Mapping[str, object], error: TypeError) -> str:
    names = ", ".join(allowed) or "none"
    for name in given:
        if name not in allowed:
            return f"{method}() has no argument {name!r}; allowed: {names}."
    return f"{method}(): {error}; its arguments, by name, are {names}."
