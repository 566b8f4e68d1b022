from datetime import date, datetime

import pandas as pd
import pytest

from ictgraph import BadInput, Graph, earliest, latest


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2027", "2027-01-01", "2027-12-31"),
        ("2024-11", "2024-11-01", "2024-11-30"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2024-07/2025-06", "2024-07-01", "2025-06-30"),
        ("2027~", "2027-01-01", "2027-12-31"),
        ("2027?", "2027-01-01", "2027-12-31"),
        ("2024-11%", "2024-11-01", "2024-11-30"),
        ("202X", "2020-01-01", "2029-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2024-02-XX", "2024-02-01", "2024-02-29"),
        ("2024-21", "2024-01-01", "2024-03-31"),
        ("2024-24", "2024-10-01", "2024-12-31"),
        ("2024~/2025?", "2024-01-01", "2025-12-31"),
        ("2024-01-01T23:00:00-05:00", "2024-01-02", "2024-01-02"),
        ("1066", "1066-01-01", "1066-12-31"),
    ],
)
def test_a_date_that_the_server_takes_becomes_the_first_and_last_day_that_it_can_mean(
    graph: Graph, text: str, first: str, last: str
) -> None:
    dates = pd.Series([text, None])
    assert earliest(dates).dt.strftime("%Y-%m-%d").tolist()[0] == first
    assert latest(dates).dt.strftime("%Y-%m-%d").tolist()[0] == last
    assert earliest(dates).isna().tolist() == latest(dates).isna().tolist() == [False, True]
    graph.timeline(since=text)  # which refuses what is no date


def test_a_side_that_is_open_has_no_day() -> None:
    dates = pd.Series(["2024/..", "../2024", "2024/", "/2024"], index=[4, 5, 6, 7])
    assert earliest(dates).isna().tolist() == [False, True, False, True]
    assert latest(dates).isna().tolist() == [True, False, True, False]
    assert list(earliest(dates).index) == [4, 5, 6, 7]


def test_points_in_time_and_days_pass_through(graph: Graph) -> None:
    judged = graph.commitments(as_of="2026-01-01").as_of
    pd.testing.assert_series_equal(earliest(judged), judged)
    recorded = graph.claims(type="Quotation").recorded_at
    pd.testing.assert_series_equal(latest(recorded), recorded)
    mixed = earliest([date(2024, 1, 2), datetime(2024, 1, 3, 4), "2024", 2025])
    assert mixed.dt.strftime("%m-%d").tolist() == ["01-02", "01-03", "01-01", "01-01"]


@pytest.mark.parametrize("text", ["yesterday", "2024-13", "2024-02-30", "2025/2024", "2024-W01", "2024-99", "..", ""])
def test_what_is_no_date_is_told(text: str) -> None:
    with pytest.raises(BadInput, match="is not a date .* allowed: a year, month, day"):
        earliest([text])
