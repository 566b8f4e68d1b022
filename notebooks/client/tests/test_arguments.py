from collections.abc import Callable
from datetime import UTC, date, timedelta
from typing import Any, cast

import numpy as np
import pandas as pd
import pytest

from ictgraph import BadInput, Graph, UnknownId

KARACHI, ISLAMABAD = "TechnologyPark:karachi-it-park", "TechnologyPark:islamabad-it-park"


def loaded(graph: Graph) -> pd.Timestamp:
    """When the claims of this graph were recorded: it was loaded once."""
    return cast(pd.Timestamp, graph.claims().recorded_at.max()).tz_convert(UTC)


def test_a_day_a_month_and_a_year_of_recording_are_all_of_it(graph: Graph) -> None:
    everything, at = len(graph.claims()), loaded(graph)
    day, month, year = at.strftime("%Y-%m-%d"), at.strftime("%Y-%m"), at.year
    before = (at - timedelta(days=1)).strftime("%Y-%m-%d")
    spans: list[Any] = [day, month, f"{year}", year, at.date(), f"{year}/..", (day, None), (None, day), (before, day)]
    for span in spans:
        assert len(graph.claims(recorded_at=span)) == everything, span
        assert len(graph.observations(recorded_at=span)) == len(graph.observations()), span
    assert len(graph.claims(recorded_at=before)) == 0
    assert len(graph.claims(recorded_at=(None, before))) == 0


def test_a_point_in_time_of_recording_is_itself_in_any_zone(graph: Graph) -> None:
    at = loaded(graph)
    some = len(graph.claims(recorded_at=at))
    assert some > 0
    assert len(graph.claims(recorded_at=at.isoformat())) == some
    assert len(graph.claims(recorded_at=at.tz_convert("Asia/Karachi"))) == some
    assert len(graph.claims(recorded_at=(at + timedelta(hours=1), None))) == 0


@pytest.mark.parametrize("span", ["yesterday", "2026-13", "2026-11-25T09:00", pd.Timestamp("2026-11-25"), pd.NaT, 5.5])
def test_what_is_no_time_of_recording_is_told_with_what_is(graph: Graph, span: Any) -> None:
    for ask in (graph.claims, graph.observations):
        with pytest.raises(BadInput, match="recorded_at is .*2026-11-25T09:00Z"):
            ask(recorded_at=span)


def test_several_values_where_one_is_possible_are_refused(graph: Graph) -> None:
    two: Any = [KARACHI, ISLAMABAD]
    refused: list[Callable[[], object]] = [
        lambda: graph.observations(stated_by=two),
        lambda: graph.claims(about=two),
        lambda: graph.claims(type=cast(Any, ["Link", "Quotation"])),
        lambda: graph.commitments(about=two),
        lambda: graph.commitments(kind=cast(Any, ["TARGET", "FORECAST"])),
        lambda: graph.conflicts(about=two),
        lambda: graph.checks(about=two),
        lambda: graph.timeline(about=two),
        lambda: graph.entity(two),
        lambda: graph.cite(two),
        lambda: graph.observations(unit=cast(Any, ["USD", "km"])),
    ]
    for ask in refused:
        with pytest.raises(BadInput, match="has 2 values, .* allowed: one"):
            ask()
    with pytest.raises(BadInput, match="due_by has 3 parts; allowed: one, or two"):
        graph.observations(due_by=cast(Any, ("2024", "2025", "2026")))
    assert len(graph.commitments(about=cast(Any, pd.Series([KARACHI])))) > 0


def test_a_list_that_is_empty_is_not_taken_for_all(graph: Graph) -> None:
    nothing: list[str] = []
    for ask in (
        lambda: graph.observations(entity=nothing),
        lambda: graph.entities(ids=pd.Series(nothing)),
        lambda: graph.to_networkx(types=nothing),
        lambda: graph.commitments(status=nothing),
    ):
        with pytest.raises(BadInput, match="is empty: give one or more, or omit it for all"):
            ask()
    assert len(graph.resolve(nothing)) == 0


def test_a_number_as_value_is_exactly_that(graph: Graph) -> None:
    table = graph.observations()
    for value in (18_000, np.int64(18_000), np.float64(18_000), (18_000, 18_000), (np.int64(18_000), 18_000.5)):
        found = graph.observations(value=cast(Any, value))
        assert list(found.claim) == list(table[table["value"] == 18_000].claim)
    with pytest.raises(BadInput, match="value ends before it starts"):
        graph.observations(value=(5, 1))
    for wrong in ("5", True, float("nan"), (1,), [1, "2"]):
        with pytest.raises(BadInput, match="value "):
            graph.observations(value=cast(Any, wrong))


def test_dates_may_be_years_and_days_of_python_and_pandas(graph: Graph) -> None:
    due = graph.observations(due_by="2027")
    for year in (2027, np.int64(2027), (2027, 2027)):
        pd.testing.assert_frame_equal(graph.observations(due_by=cast(Any, year)), due)
    judged = graph.commitments(as_of="2026-01-01")
    for day in (date(2026, 1, 1), pd.Timestamp("2026-01-01 10:00")):
        pd.testing.assert_frame_equal(graph.commitments(as_of=day), judged)
    for wrong in (5.5, True, ("2024",), ["2024"]):
        with pytest.raises(BadInput, match="due_by|as_of"):
            graph.observations(due_by=cast(Any, wrong))
        with pytest.raises(BadInput, match="as_of is"):
            graph.commitments(as_of=cast(Any, wrong))


def test_numbers_of_numpy_are_numbers_everywhere(graph: Graph) -> None:
    three = cast(int, np.int64(3))
    assert len(graph.search("pakistan", first=three)) == 3
    assert (
        len(graph.paths("Official:shaza-fatima-khawaja", "Official:irfan-neziroglu", max_hops=three, first=three)) > 0
    )
    assert set(graph.neighbourhood("City:karachi", depth=cast(int, np.int8(1)))) == set(
        graph.neighbourhood("City:karachi")
    )
    assert graph.checks(within_rounding=cast(bool, np.bool_(True))).within_rounding.all()
    asked = "query ($n: Int, $ids: [ID!]!) { entities(first: $n) { nodes { id } } nodes(ids: $ids) { id } }"
    answer = graph.query(asked, {"n": three, "ids": pd.Series(["City:karachi"])})
    assert len(answer["entities"]["nodes"]) == 3
    assert answer["nodes"] == [{"id": "City:karachi"}]
    for wrong in ("3", 0, -1, 2.5, True, None):
        with pytest.raises(BadInput, match="first is .*; allowed: a whole number from 1"):
            graph.search("pakistan", first=cast(int, wrong))


def test_variables_that_are_no_json_are_told(graph: Graph) -> None:
    asked = "query ($id: ID!) { city(id: $id) { name } }"
    for wrong in (float("nan"), float("inf"), object(), pd.NA):
        with pytest.raises(BadInput, match="The variables are not JSON .*; allowed: texts, numbers, lists and None"):
            graph.query(asked, {"id": wrong})
    with pytest.raises(BadInput, match="allowed: a dict"):
        graph.query(asked, cast(Any, 5))


def test_an_argument_of_the_wrong_kind_is_bad_input(graph: Graph) -> None:
    for ask in (
        lambda: graph.entities(name_contains=cast(Any, 5)),
        lambda: graph.indicators(name_contains=cast(Any, ["a"])),
        lambda: graph.checks(within_rounding=cast(Any, "perhaps")),
        lambda: graph.timeline(since=cast(Any, ["2024"])),
        lambda: graph.observations(entity=cast(Any, 5)),
        lambda: graph.observations(entity=cast(Any, [5])),
        lambda: graph.entity(cast(Any, None)),
        lambda: graph.export("/tmp/graph.ttl"),
    ):
        with pytest.raises(BadInput, match="allowed|should be"):
            ask()


def test_an_id_of_something_else_is_told(graph: Graph) -> None:
    for ask in (
        lambda: graph.observations(indicator="City:karachi"),
        lambda: graph.observations(document="City:karachi"),
        lambda: graph.observations(entity="Indicator:jobs"),
        lambda: graph.entity("Indicator:jobs"),
        lambda: graph.cite("City:karachi"),
        lambda: graph.search("park", countries="City:karachi"),
    ):
        with pytest.raises(BadInput, match="the id of a thing of type (City|Indicator); allowed: the id of an? "):
            ask()
    with pytest.raises(UnknownId):
        graph.cite("Link:none")


def test_an_unknown_unit_is_told_with_those_that_are(graph: Graph) -> None:
    for ask in (graph.observations, graph.indicators):
        with pytest.raises(BadInput, match="unit is 'parsec', .* allowed: .*USD"):
            ask(unit="parsec")
    assert set(graph.observations(unit="USD_BILLION").unit) == {"USD_BILLION"}


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT])
def test_a_name_that_is_missing_has_its_row_and_an_id_that_is_is_refused(graph: Graph, missing: Any) -> None:
    own = pd.DataFrame({"name": pd.Series(["Karachi", missing, "Islamabad", missing], dtype="object")})
    resolved = graph.resolve(own.name, types="City", first=1)
    assert resolved.entity.isna().tolist() == [False, True, False]
    assert resolved["rank"].tolist() == [1, 0, 1]
    with pytest.raises(BadInput, match="ids has nothing at position 1"):
        graph.entities(ids=["City:karachi", missing])
    with pytest.raises(BadInput, match="names has 5 at position 1"):
        graph.resolve(cast(Any, ["Karachi", 5]))


def test_a_table_with_a_missing_name_joins_in_all_its_rows(graph: Graph) -> None:
    own = pd.DataFrame({"name": ["Karachi", None, "Islamabad"], "days": [1, 2, 3]})
    joined = own.merge(graph.resolve(own.name, types="City", first=1), on="name")
    assert joined.days.tolist() == [1, 2, 3]
    assert joined.entity.isna().tolist() == [False, True, False]
