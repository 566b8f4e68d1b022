import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from ictgraph import AsyncGraph, BadInput, Graph, IctGraphError, NotAnIctGraph, SchemaDiffers, SchemaMismatch
from ictgraph.generated.schema_version import SCHEMA_VERSION

from .conftest import OpenProxy
from .proxy import Answer, Request

PassOn = Callable[[], Answer]


async def test_the_same_question_at_the_same_time_gives_each_the_whole_answer(
    url: str, graph: Graph, tmp_path: Path
) -> None:
    whole, size = graph.observations(), graph.export("graph.ttl", tmp_path / "graph.ttl").stat().st_size
    async with AsyncGraph(url) as asked:
        await asked.observations()
        for table in await asyncio.gather(*[asked.observations() for _ in range(12)]):
            pd.testing.assert_frame_equal(table, whole)
        await asked.export("graph.ttl", tmp_path / "first.ttl")
        saved = await asyncio.gather(*[asked.export("graph.ttl", tmp_path / f"{n}.ttl") for n in range(8)])
        assert {path.stat().st_size for path in saved} == {size}
        networks = await asyncio.gather(*[asked.to_networkx(evidence=False) for _ in range(8)])
        assert {len(network) for network in networks} == {len(graph.entities())}


def test_threads_share_a_graph(url: str, graph: Graph, tmp_path: Path) -> None:
    whole, size = len(graph.observations()), graph.export("graph.ttl", tmp_path / "graph.ttl").stat().st_size
    wrong: list[object] = []
    with Graph(url) as shared:

        def ask(number: int) -> None:
            for _ in range(8):
                try:
                    if len(shared.observations()) != whole:
                        wrong.append("rows")
                    if shared.export("graph.ttl", tmp_path / f"{number}.ttl").stat().st_size != size:
                        wrong.append("bytes")
                except Exception as error:
                    wrong.append(error)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


async def test_an_answer_that_fell_out_while_it_was_asked_for_is_still_given(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ictgraph.connection.ANSWERS_HELD", 1)
    monkeypatch.setattr("ictgraph.files.FILES_HELD", 1)
    kinds = ["ACTUAL", "TARGET", "FORECAST", "BASELINE"]
    async with AsyncGraph(url) as asked:
        for _ in range(3):
            tables = await asyncio.gather(*[asked.observations(kind=kind) for kind in kinds])
            assert [set(table.kind) for table in tables] == [{kind} for kind in kinds]
            await asyncio.gather(*[asked.entities(type=type) for type in ("City", "Country", "Official", "Post")])


def test_what_is_saved_replaces_what_was_there_only_when_it_is_whole(proxy: OpenProxy, tmp_path: Path) -> None:
    def breaking(_: Request, pass_on: PassOn) -> Answer:
        answer = pass_on()
        return Answer(answer.status, answer.headers, answer.body[: len(answer.body) // 2], cut_off=True)

    saved = tmp_path / "graph.ttl"
    saved.write_text("as it was")
    with pytest.raises(IctGraphError, match="broke off"):
        Graph(proxy(breaking).url, retries=0).export("graph.ttl", saved)
    assert saved.read_text() == "as it was"
    assert list(tmp_path.iterdir()) == [saved]


def test_files_are_removed_when_nobody_has_them_any_more(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with Graph(url) as graph:
        for kind in ("ACTUAL", "TARGET", "FORECAST", "BASELINE", ["ACTUAL", "TARGET"], ["ACTUAL", "FORECAST"]):
            graph.observations(kind=kind)
        assert len(list(tmp_path.iterdir())) == 4
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_is_no_file_is_never_taken_for_one(proxy: OpenProxy, tmp_path: Path) -> None:
    page = Answer(200, {"content-type": "text/html"}, b"<html>Please log in</html>")
    graph = Graph(proxy(lambda _, __: page).url)
    for ask in (
        graph.observations,
        graph.to_networkx,
        lambda: graph.export("graph.ttl", tmp_path / "graph.ttl"),
        lambda: graph.export("graph.gexf", tmp_path / "graph.gexf"),
    ):
        with pytest.raises(NotAnIctGraph, match="/export/.* came as text/html"):
            ask()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("theirs", ["99.0.0+abc", SCHEMA_VERSION])
def test_a_file_that_is_not_as_expected_is_told_with_both_versions(proxy: OpenProxy, theirs: str) -> None:
    def renamed(_: Request, pass_on: PassOn) -> Answer:
        answer = pass_on()
        body = answer.body.replace(b"claim_id", b"claim").replace(b'"predicate"', b'"verb"')
        return Answer(answer.status, {**answer.headers, "x-schema-version": theirs}, body)

    graph = Graph(proxy(renamed).url)
    if theirs == SCHEMA_VERSION:
        for ask in (graph.observations, graph.to_networkx):
            with pytest.raises(NotAnIctGraph, match="its /export/.* cannot be read"):
                ask()
    else:
        with (
            pytest.warns(SchemaDiffers),
            pytest.raises(SchemaMismatch, match=r"99\.0\.0\+abc.*cannot be read as a table"),
        ):
            graph.observations()
        with pytest.raises(SchemaMismatch, match=r"99\.0\.0\+abc.*cannot be read as a network"):
            graph.to_networkx()


def test_many_ids_are_asked_for_in_parts_or_by_post(
    url: str, graph: Graph, proxy: OpenProxy, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ictgraph.files.MOST_IN_ADDRESS", 5)
    monkeypatch.setattr("ictgraph.files.MOST_BY_POST", 40)
    monkeypatch.setattr("ictgraph.figures.IDS_IN_ADDRESS", 5)
    opened = proxy(lambda _, pass_on: pass_on())
    everything = list(graph.entities().entity)
    assert len(everything) > 40
    with Graph(opened.url) as asked:
        pd.testing.assert_frame_equal(asked.observations(entity=everything), graph.observations())
        assert set(asked.to_networkx(ids=everything[:40], predicates="LOCATED_IN", evidence=False)) == set(
            everything[:40]
        )
        assert [request.method for request in opened.requests if "graph.json" in request.path] == ["POST"]
        saved = asked.export("nodes.csv", tmp_path / "nodes.csv", ids=everything[:40])
        assert set(pd.read_csv(saved).id) == set(everything[:40])
        with pytest.raises(
            BadInput, match=rf"{len(everything)} ids are too many for one file; allowed: 5 .* or 40 ids"
        ):
            asked.to_networkx(ids=everything)
        with pytest.raises(BadInput, match="40 ids, 1 types are too many"):
            asked.to_networkx(ids=everything[:40], types="City")


def test_hundreds_of_ids_are_not_too_long_for_an_address(graph: Graph, tmp_path: Path) -> None:
    many = ["City:karachi", *(f"City:of-a-name-that-is-rather-long-{number:04d}" for number in range(600))]
    with pytest.raises(BadInput, match="and 595 more: the graph has no entity"):  # all of them have come to it
        graph.export("nodes.csv", tmp_path / "nodes.csv", ids=many)
    with pytest.raises(BadInput, match="2001 ids are too many"):
        graph.export("nodes.csv", tmp_path / "nodes.csv", ids=[f"City:n{number}" for number in range(2001)])
