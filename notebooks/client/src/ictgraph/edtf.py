"""Dates as the documents give them, and as axes need them.

Columns with dates hold EDTF texts (ISO 8601-2): `2027`, `2024-11`, `2024-07/2025-06`. A year stays a year. An axis and a
comparison need a day: the first or the last that the text can mean.
"""

from typing import Any

import pandas as pd


def earliest(dates: "pd.Series[Any]") -> "pd.Series[pd.Timestamp]":
    """The first day that each date can mean; NaT for none, and for one that is open at its start."""
    return _days(dates, 0)


def latest(dates: "pd.Series[Any]") -> "pd.Series[pd.Timestamp]":
    """The last day that each date can mean; NaT for none, and for one that is open at its end."""
    return _days(dates, -1)


def _days(dates: "pd.Series[Any]", end: int) -> "pd.Series[pd.Timestamp]":
    days = [_day(date, end) for date in dates]
    return pd.Series(pd.DatetimeIndex(days).as_unit("us"), index=dates.index, name=dates.name)


def _day(date: Any, end: int) -> "pd.Timestamp | None":
    part = date.split("/")[end] if isinstance(date, str) else ""
    if part in ("", ".."):
        return None
    period = pd.Period(part)
    return (period.start_time if end == 0 else period.end_time).normalize()
