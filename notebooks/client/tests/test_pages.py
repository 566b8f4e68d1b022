import time
from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest

from ictgraph import Graph
from ictgraph.generated.fragments import Figure

from .conftest import OpenProxy
from .proxy import Answer, Request

PassOn = Callable[[], Answer]
EVER = ("2000", None)
"""A condition that every figure passes, and that only GraphQL knows."""
ASK: dict[str, Callable[[Graph], pd.DataFrame]] = {
    "observations": lambda graph: graph.observations(recorded_at=EVER),
    "entities": lambda graph: graph.entities(),
    "claims": lambda graph: graph.claims(),
    "commitments": lambda graph: graph.commitments(as_of="2026-01-01"),
    "checks": lambda graph: graph.checks(),
    "conflicts": lambda graph: graph.conflicts(),
    "timeline": lambda graph: graph.timeline(),
    "documents": lambda graph: graph.documents(),
    "indicators": lambda graph: graph.indicators(),
    "search": lambda graph: graph.search("pakistan"),
    "resolve": lambda graph: graph.resolve([f"Karachi {number}" for number in range(30)]),
    "relationships": lambda graph: graph.entity("Country:pakistan").relationships,
}


@pytest.mark.parametrize("name", ASK)
def test_small_pages_give_the_same_table_as_large_ones(
    url: str, graph: Graph, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    whole = ASK[name](graph)
    monkeypatch.setattr("ictgraph.pages.LARGEST_PAGE", 7)
    with Graph(url) as small:
        pd.testing.assert_frame_equal(ASK[name](small), whole)


def test_a_network_has_its_words_from_all_pages(url: str, graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {claim: edge["evidence"] for _, _, claim, edge in graph.to_networkx().edges(keys=True, data=True)}
    monkeypatch.setattr("ictgraph.pages.LARGEST_PAGE", 7)
    with Graph(url) as small:
        assert {
            claim: edge["evidence"] for _, _, claim, edge in small.to_networkx().edges(keys=True, data=True)
        } == whole


def test_no_more_is_asked_for_than_is_wanted(proxy: OpenProxy, graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ictgraph.pages.LARGEST_PAGE", 7)
    opened = proxy(lambda _, pass_on: pass_on())
    with Graph(opened.url) as small:
        for most, requests in ((3, 1), (7, 1), (10, 2), (14, 2)):
            before = len(opened.requests)
            some = small.search("pakistan", first=most)
            assert list(some.id) == list(graph.search("pakistan").id)[:most]
            assert len(opened.requests) - before == requests


def test_what_takes_long_shows_a_bar_and_what_is_quick_none(
    proxy: OpenProxy, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wait = 0.0

    def slow(_: Request, pass_on: PassOn) -> Answer:
        time.sleep(wait)
        return pass_on()

    monkeypatch.setattr("ictgraph.pages.LARGEST_PAGE", 7)
    opened = proxy(slow)
    monkeypatch.setattr("ictgraph.bar.APPEARS_AFTER", 600)  # everything here is quick, on any machine
    Graph(opened.url).entities()
    assert capsys.readouterr().err == ""
    wait = 0.3
    monkeypatch.setattr("ictgraph.bar.APPEARS_AFTER", 0.1)
    Graph(opened.url, progress=False).entities()
    assert capsys.readouterr().err == ""
    entities = Graph(opened.url).entities()
    shown = capsys.readouterr().err
    assert f"/{len(entities)} " in shown
    assert "rows" in shown


def test_only_rows_pile_up_while_pages_come(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import gc

    monkeypatch.setattr("ictgraph.pages.LARGEST_PAGE", 7)
    most, tables = 0, 0
    rows: Any = pd.DataFrame.astype

    def counting(self: pd.DataFrame, *args: Any, **options: Any) -> pd.DataFrame:
        nonlocal most, tables
        tables += 1
        most = max(most, sum(isinstance(thing, Figure) for thing in gc.get_objects()))
        return rows(self, *args, **options)

    monkeypatch.setattr(pd.DataFrame, "astype", counting)
    with Graph(url) as graph:
        assert len(graph.observations(recorded_at=EVER)) > 14
    assert tables > 2
    assert most <= 14
