import asyncio
import inspect
import re
from functools import partial
from typing import Any, cast

import pandas as pd
import pytest

import ictgraph
from ictgraph import AsyncGraph, Graph, IctGraphError, UnknownArgument, UnknownId


def public(face: type) -> set[str]:
    return {name for name, _ in inspect.getmembers(face, inspect.isfunction) if not name.startswith("_")}


def test_both_faces_have_the_same_methods_with_the_same_help() -> None:
    assert public(Graph) - {"close"} == public(AsyncGraph) - {"aclose"}
    for name in public(Graph) - {"close"}:
        waited, blocked = getattr(AsyncGraph, name), getattr(Graph, name)
        assert inspect.signature(blocked).parameters.keys() == inspect.signature(waited).parameters.keys()
        assert "Source: " in (inspect.getdoc(blocked) or "")


def test_every_method_says_what_it_raises_and_the_class_names_every_error() -> None:
    errors = {
        name
        for name in ictgraph.__all__
        if isinstance(one := getattr(ictgraph, name), type) and issubclass(one, IctGraphError)
    }
    for name in public(Graph):
        _, raises = (inspect.getdoc(getattr(Graph, name)) or "").split("Raises: ")
        assert set(re.findall(r"`([A-Z]\w+)`", raises)) <= errors | {"OSError"}
    assert errors - {"QueryTooCostly"} <= set(re.findall(r"`(\w+)`", Graph.__doc__ or ""))


async def test_questions_are_asked_beside_each_other(url: str, graph: Graph) -> None:
    async with AsyncGraph(url) as asked:
        figures, entities, network, checks = await asyncio.gather(
            asked.observations(), asked.entities(), asked.to_networkx(), asked.checks()
        )
        with pytest.raises(UnknownId):
            await asked.cite("Link:none")
    pd.testing.assert_frame_equal(figures, graph.observations())
    pd.testing.assert_frame_equal(entities, graph.entities())
    assert len(network) == len(entities)
    assert len(checks) > 0


async def test_the_blocking_face_works_where_a_loop_is_running(url: str) -> None:
    asyncio.get_running_loop()
    with Graph(url) as graph:
        assert len(graph.observations()) > 0
        assert len(graph.entities()) > 0


def test_a_wrong_name_of_a_condition_is_told_with_those_that_are_allowed(graph: Graph) -> None:
    with pytest.raises(TypeError) as caught:
        graph.observations(indicatr="Indicator:jobs")  # pyright: ignore[reportCallIssue] - the promise of this test
    assert isinstance(caught.value, UnknownArgument)
    assert "'indicatr'" in str(caught.value)
    assert "entity, entity_type, indicator, kind, document" in str(caught.value)
    assert "indicator" in caught.value.allowed


def test_an_argument_without_its_name_or_left_out_is_told_in_the_words_of_the_face(graph: Graph) -> None:
    untyped = cast(Any, graph)
    for ask in (partial(untyped.observations, "City:karachi"), untyped.cite):
        with pytest.raises(
            UnknownArgument, match=r"(observations|cite)\(\): .*; its arguments, by name, are "
        ) as caught:
            ask()
        assert "AsyncGraph" not in str(caught.value)


def test_one_of_several_operations_is_chosen_by_its_name(graph: Graph) -> None:
    text = 'query A { city(id: "City:karachi") { name } } query B { city(id: "City:islamabad") { name } }'
    assert graph.query(text, operation_name="B") == {"city": {"name": "Islamabad"}}
    long = text + " " + "#" * 10_000
    assert graph.query(long, operation_name="A") == {"city": {"name": "Karachi"}}
    with pytest.raises(IctGraphError):
        graph.query(text)


def test_the_address_may_be_that_of_graphql_and_may_come_from_the_environment(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(Graph(f"{url}/graphql").documents()) > 0
    monkeypatch.setenv("ICTGRAPH_URL", f"{url}/")
    assert len(Graph().documents()) > 0
