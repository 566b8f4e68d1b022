from typing import Any

import pandas as pd
import pytest

from ictgraph import BadInput, Graph, UnknownId

COLUMNS = """
    date entity entity_name indicator value min max qualifier unit period_start period_end kind due_by stated_by claim
    document exact documents voices
""".split()
EVER = ("2000-01-01T00:00:00Z", None)
"""A condition that every figure passes, and that only GraphQL knows."""


def test_figures_are_a_tidy_table_with_numbers_as_numbers(graph: Graph) -> None:
    table = graph.observations()
    assert list(table.columns) == COLUMNS
    assert {str(table[name].dtype) for name in ("value", "min", "max")} == {"float64"}
    statistics = graph.statistics()
    assert len(table) == statistics.query("group == 'claim' and value == 'Observation'")["count"].item()
    assert table.claim.is_unique
    assert table.exact.str.len().min() > 0


def test_bounds_are_never_values(graph: Graph) -> None:
    companies = graph.observations(indicator="Indicator:companies")
    row = companies[companies["min"] == 350].iloc[0]
    assert row.qualifier == "MORE_THAN"
    assert pd.isna(row["value"])


@pytest.mark.parametrize(
    "conditions",
    [
        {},
        {"kind": "TARGET"},
        {"kind": ["TARGET", "FORECAST"]},
        {"entity": "Country:pakistan"},
        {"entity_type": ["TechnologyPark", "Infrastructure"]},
        {"document": "Document:pakistan-ict-article", "kind": "ACTUAL"},
        {"indicator": ["Indicator:ict-exports", "Indicator:ict-remittances"], "kind": "ACTUAL"},
    ],
)
def test_the_streamed_file_and_the_pages_give_the_same_table(graph: Graph, conditions: dict[str, Any]) -> None:
    streamed = graph.observations(**conditions)
    assert len(streamed) > 0
    pd.testing.assert_frame_equal(streamed, graph.observations(**conditions, recorded_at=EVER))


def test_conditions_choose_as_pandas_would(graph: Graph) -> None:
    table = graph.observations()
    for name, column, value in (
        ("entity", "entity", "Country:pakistan"),
        ("kind", "kind", "FORECAST"),
        ("stated_by", "stated_by", "Official:sabheen-ghoury"),
        ("unit", "unit", "km"),
    ):
        expected = table[table[column] == value].reset_index(drop=True)
        assert len(expected) > 0, name
        conditions: dict[str, Any] = {name: value}
        pd.testing.assert_frame_equal(graph.observations(**conditions), expected)


def test_ranges_take_both_ends_and_open_ones(graph: Graph) -> None:
    due = graph.observations(due_by=(None, "2025"))
    assert {"2024-07/2025-06", "2025"} <= set(due.due_by)
    assert "2027" not in set(due.due_by)
    assert set(graph.observations(due_by="2027").due_by) == {"2027"}
    dollars = graph.observations(unit="USD", value=(1e9, None))
    assert len(dollars) > 0
    assert set(dollars.unit) <= {"USD_BILLION", "USD"}


def test_an_empty_table_has_the_same_columns_and_types(graph: Graph) -> None:
    whole = graph.observations()
    for empty in (graph.observations(entity="City:bagh"), graph.observations(value=(1e30, None))):
        assert len(empty) == 0
        assert empty.dtypes.to_dict() == whole.dtypes.to_dict()


def test_an_id_that_does_not_exist_is_a_key_error_that_names_it(graph: Graph) -> None:
    with pytest.raises(KeyError) as caught:
        graph.observations(entity=["City:karachi", "City:karachy"])
    assert isinstance(caught.value, UnknownId)
    assert caught.value.id == "City:karachy"
    assert "'City:karachy'" in str(caught.value)
    assert caught.value.request_id
    assert caught.value.request_id in str(caught.value)


def test_a_value_that_is_not_allowed_is_told_with_those_that_are(graph: Graph) -> None:
    with pytest.raises(BadInput, match=r"kind is 'TARGT'; allowed: ACTUAL, BASELINE, FORECAST, TARGET"):
        graph.observations(kind="TARGT")
    with pytest.raises(ValueError, match="'20x' is not an EDTF date"):
        graph.observations(due_by="20x")
