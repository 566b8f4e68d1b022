"""Dates as the documents give them, and as axes need them.

Columns with dates contain EDTF texts (ISO 8601-2, level 1): `2027`, `2024-11`, `2024-07/2025-06`, `2027~`, `202X`. A year stays
a year. An axis and a comparison need a day: the first or the last that the text can mean, the same as on the server.
"""

import calendar
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, cast

import pandas as pd

from .errors import BadInput
from .values import is_missing

ALLOWED = "a year, month, day, season or interval of them in EDTF, such as 2027, 2024-11, 2024-11-30 or 2024-07/2025-06"

_SIDE = re.compile(r"(\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?")
_QUARTERS = {**{month: (month, month) for month in range(1, 13)}, **{21 + n: (3 * n + 1, 3 * n + 3) for n in range(4)}}
"""First and last month by the part after the year: a month, or a season, which is a quarter as on the server."""


def earliest(dates: Iterable[Any]) -> "pd.Series[pd.Timestamp]":
    """The first day that each date can mean; NaT for missing dates, and for dates that are open at their start.

    Points in time stay as they are. Raises: `BadInput` for a text that is not a date.
    """
    return _days(dates, 0)


def latest(dates: Iterable[Any]) -> "pd.Series[pd.Timestamp]":
    """The last day that each date can mean; NaT for missing dates, and for dates that are open at their end.

    Points in time stay as they are. Raises: `BadInput` for a text that is not a date.
    """
    return _days(dates, 1)


@lru_cache(maxsize=10_000)
def bounds(text: str) -> tuple[date | None, date | None]:
    """First and last day of a date; None if it is open."""
    sides = text.split("/")
    first, last = _side(sides[0], text), _side(sides[-1], text)
    if len(sides) > 2 or (first[0] and last[1] and first[0] > last[1]):
        raise _no_date(text)
    return first[0], last[1]


def _days(dates: Iterable[Any], end: int) -> "pd.Series[pd.Timestamp]":
    given = dates if isinstance(dates, pd.Series) else pd.Series(list(dates), dtype="object")
    if isinstance(given.dtype, pd.DatetimeTZDtype) or given.dtype.kind == "M":
        return cast("pd.Series[pd.Timestamp]", given)
    days = pd.DatetimeIndex([_day(date, end) for date in given])
    return pd.Series(days.as_unit("us"), index=given.index, name=given.name)


def _day(given: Any, end: int) -> "date | None":
    if is_missing(given):
        return None
    if isinstance(given, date):  # a datetime is a date
        return given
    return bounds(given if isinstance(given, str) else f"{given}")[end]


def _side(side: str, text: str) -> tuple[date | None, date | None]:
    if side in ("", "..") and side != text:
        return None, None
    found = _SIDE.fullmatch(side)
    try:
        if "T" in side:
            point = datetime.fromisoformat(side)
            day_of = (point.astimezone(UTC) if point.tzinfo else point).date()
            return day_of, day_of
        if found and not re.search(r"X\d", side):
            year, month, day = found.groups()
            return _edge(year, month, day, 0), _edge(year, month, day, 1)
    except (ValueError, KeyError) as error:
        raise _no_date(text) from error
    raise _no_date(text)


def _edge(year: str, month: str | None, day: str | None, end: int) -> date:
    number = int(year.replace("X", "09"[end]))
    months = (1, 12) if month in (None, "XX") else _QUARTERS[int(month)]
    if day in (None, "XX"):
        return date(number, months[end], calendar.monthrange(number, months[end])[1] if end else 1)
    return date(number, int(month or ""), int(day))


def _no_date(text: str) -> BadInput:
    return BadInput(f"{text!r} is not a date of the years 1 to 9999; allowed: {ALLOWED}.")
