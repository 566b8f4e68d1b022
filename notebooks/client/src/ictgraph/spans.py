"""Ranges from callers: of dates, of points in time, of numbers."""

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any, cast

from . import edtf
from .errors import BadInput
from .generated.input_types import DateTimeRange, EDTFRange, FloatRange
from .values import is_missing, python

Date = str | int | date
"""An EDTF text, a year, a day."""
Span = Date | tuple[Date | None, Date | None]
"""A date such as `2027` or `2024-07/2025-06`, or the first and the last, None for open; both ends are included."""
Number = float | tuple[float | None, float | None]
"""Exactly this, or at least and at most, None for open."""


def text(name: str, given: Date | None) -> str | None:
    """A date as EDTF; the server checks that it is a date."""
    given = python(given)
    if given is None or isinstance(given, str):
        return given
    if isinstance(given, date) and not is_missing(given):
        return given.strftime("%Y-%m-%d")
    if isinstance(given, int) and not isinstance(given, bool):
        return f"{given:04d}"
    raise BadInput(f"{name} is {given!r}; allowed: {edtf.ALLOWED}.")


def dates(name: str, span: Span | None) -> EDTFRange | None:
    """A range of dates with their precision."""
    first, last = (text(name, end) for end in _ends(name, span))
    return EDTFRange(gte=first, lte=last) if first or last else None


def points(name: str, span: Span | None) -> DateTimeRange | None:
    """A range of time: a day, a month or a year means all of it, in UTC; a point in time means itself."""
    first, last = _ends(name, span)
    start, end = _edge(name, first, 0), _edge(name, last, 1)
    if start and end and start > end:
        raise BadInput(f"{name} ends before it starts: {first!r} comes after {last!r}.")
    return DateTimeRange(gte=start, lte=end) if start or end else None


def numbers(name: str, span: Number | None) -> FloatRange | None:
    """A range of numbers."""
    first, last = (_number(name, end) for end in _ends(name, span))
    if first is not None and last is not None and first > last:
        raise BadInput(f"{name} ends before it starts: {first} is more than {last}.")
    return None if first is None and last is None else FloatRange(gte=first, lte=last)


def _ends(name: str, span: Any) -> tuple[Any, Any]:
    if not isinstance(span, tuple | list):
        return span, span
    ends = cast(Sequence[Any], span)
    if len(ends) != 2:
        raise BadInput(f"{name} has {len(ends)} parts; allowed: one, or two: (first, last), None for open.")
    return ends[0], ends[1]


def _edge(name: str, given: Any, end: int) -> datetime | None:
    if given is None:
        return None
    try:
        point = _point(given)
        day = None if point else edtf.bounds(text(name, given) or "")[end]
    except ValueError as error:
        allowed = f"{edtf.ALLOWED}, or a point in time such as 2026-11-25T09:00Z"
        raise BadInput(f"{name} is {given!r}; allowed: {allowed}.") from error
    if point and point.tzinfo is None:
        raise BadInput(f"{name} is {given}, which has no zone; allowed: a point in time such as 2026-11-25T09:00Z.")
    # the server keeps milliseconds
    return point or (day and datetime.combine(day, time(23, 59, 59, 999_000) if end else time.min, UTC))


def _point(given: Any) -> datetime | None:
    if isinstance(given, str) and ("T" in given or " " in given):
        return datetime.fromisoformat(given)
    return given if isinstance(given, datetime) and not is_missing(given) else None


def _number(name: str, given: Any) -> float | None:
    given = python(given)
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or math.isnan(given) or math.isinf(given):
        raise BadInput(f"{name} is {given!r}; allowed: a number, or two: (at least, at most), None for open.")
    return float(given)
