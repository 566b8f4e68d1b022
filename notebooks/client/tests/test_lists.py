import pandas as pd
import pytest

from ictgraph import Graph, IctGraphError, UnknownId

ARTICLE = "Document:pakistan-ict-article"


def count(graph: Graph, group: str, value: str) -> int:
    table = graph.statistics()
    return int(table[(table.group == group) & (table.value == value)]["count"].item())


def test_entities_come_with_ids_elsewhere_and_places_with_codes_and_coordinates(graph: Graph) -> None:
    cities = graph.entities(type="City").set_index("entity").to_dict("index")
    assert len(cities) == count(graph, "type", "City")
    assert cities["City:karachi"]["latitude"] == pytest.approx(24.86, abs=0.01)
    assert isinstance(cities["City:karachi"]["external_ids"], dict)
    assert {"PK", "QA", "TR"} <= set(graph.entities(type="Country").iso_code)
    assert list(graph.entities(name_contains="neziroğlu", type="Official").entity) == ["Official:irfan-neziroglu"]
    parks = ["TechnologyPark:karachi-it-park", "TechnologyPark:islamabad-it-park"]
    assert sorted(graph.entities(ids=pd.Series(parks)).entity) == sorted(parks)


def test_one_entity_comes_with_all_that_is_claimed_of_it(graph: Graph) -> None:
    park = graph.entity("TechnologyPark:karachi-it-park")
    assert (park.name, park.type, park.retracted) == ("Karachi IT Park", "TechnologyPark", False)
    assert set(park.observations.entity) == {park.id}
    assert "City:karachi" in set(park.relationships.object)
    ghoury = graph.entity("Official:sabheen-ghoury")
    assert len(ghoury.quotations) > 0
    assert "Sabheen Ghoury" in repr(ghoury)
    with pytest.raises(UnknownId):
        graph.entity("TechnologyPark:nowhere")


def test_claims_of_every_type_have_subject_predicate_and_object(graph: Graph) -> None:
    claims = graph.claims(document=ARTICLE)
    assert set(claims.type) == {"Link", "Observation", "Quotation"}
    assert claims[["subject", "predicate", "object_name", "exact"]].notna().all(axis=None)
    assert set(graph.claims(type="Quotation").predicate) == {"SAID"}
    implied = graph.claims(basis="IMPLIED")
    assert 0 < len(implied) < len(claims)
    assert str(claims.recorded_at.dt.tz) == "UTC"


def test_commitments_are_judged_as_of_a_day(graph: Graph) -> None:
    before, after = graph.commitments(as_of="2024-01-01"), graph.commitments(as_of="2026-01-01")
    assert set(before.entity) == set(after.entity)
    assert "OVERDUE" not in set(before.status)
    overdue = after[after.status == "OVERDUE"].set_index("entity")
    assert "TechnologyPark:islamabad-it-park" in overdue.index
    assert "2025" in set(overdue.loc[["TechnologyPark:islamabad-it-park"], "due"])
    assert set(after.as_of) == {pd.Timestamp("2026-01-01")}
    assert list(graph.commitments(as_of="2026-01-01", status=["OVERDUE"]).claim) == list(overdue.claim)


def test_promises_have_a_history_and_a_status_by_their_first_word(graph: Graph) -> None:
    promises = graph.commitments(as_of="2026-01-01")
    assert str(promises.slip_days.dtype) == "Int64"
    assert [words[-1]["claim"] for words in promises.history] == list(promises.claim)
    single = promises[promises.history.str.len() == 1]
    assert list(single.first_status) == list(single.status)
    assert single.slip_days.isna().all()
    slipped = graph.commitments(as_of="2026-01-01", slipped=True)
    assert set(slipped.claim) == set(promises[promises.slip_days > 0].claim)


def test_facts_are_listed_once_with_all_their_claims(graph: Graph) -> None:
    facts, figures = graph.facts(), graph.observations()
    assert sorted(facts.claims.explode()) == sorted(figures.claim)
    assert facts.voices.is_monotonic_decreasing
    assert (facts.voice_names.str.len() > 0).all()
    counts = facts.explode("claims").set_index("claims")[["documents", "voices"]]
    pd.testing.assert_frame_equal(
        counts.sort_index(), figures.set_index("claim")[["documents", "voices"]].sort_index(), check_names=False
    )
    confirmed = graph.facts(min_documents=2)
    assert list(confirmed.fact) == list(facts[facts.documents >= 2].fact)
    assert set(graph.facts(about="Country:pakistan", kind="TARGET").kind) <= {"TARGET", "FORECAST"}


def test_checks_work_figures_out_again(graph: Graph) -> None:
    growth = graph.checks(kind="GROWTH").iloc[0]
    assert growth.reported == 32.7
    assert growth.computed == pytest.approx((1.53 - 1.15) / 1.15 * 100)
    assert not growth.within_rounding
    assert growth.within_possible
    assert len(growth.computed_from) == 2


def test_conflicts_have_the_columns_of_figures_even_when_there_are_none(graph: Graph) -> None:
    conflicts = graph.conflicts()
    assert [*conflicts.columns[:3]] == ["conflict", "spread", "across_documents"]
    assert "reading" in conflicts.columns
    assert set(graph.observations().columns) < set(conflicts.columns)


def test_the_timeline_has_days_for_axes(graph: Graph) -> None:
    timeline = graph.timeline(since="2024", kinds=["OBSERVATION", "DUE_DATE"])
    assert set(timeline.kind) <= {"OBSERVATION", "DUE_DATE"}
    assert timeline.earliest.is_monotonic_increasing
    assert (timeline.latest >= pd.Timestamp("2024-01-01")).all()


def test_sources_and_indicators_are_tables(graph: Graph) -> None:
    documents = graph.documents().set_index("document").to_dict("index")
    assert documents[ARTICLE]["characters"] > 5_000
    indicators = graph.indicators().set_index("indicator")
    assert indicators.loc["Indicator:ict-exports-growth", "growth_of"] == "Indicator:ict-exports"
    assert set(graph.indicators(unit="USD").unit) == {"USD"}


def test_statistics_say_which_load_they_are_of(graph: Graph) -> None:
    assert graph.statistics().attrs["version"] >= 1


def test_a_citation_has_the_words_their_position_and_their_document(graph: Graph) -> None:
    claim = graph.observations(entity="TechnologyPark:karachi-it-park", indicator="Indicator:jobs").iloc[0].claim
    citation = graph.cite(claim)
    passage = citation.passages[0]
    assert passage.document == ARTICLE
    assert len(passage.exact) == passage.end - passage.start
    for part in (passage.exact, str(passage.start), str(passage.end), passage.title, claim):
        assert part in str(citation)
    assert "Karachi IT Park" in citation.says
    with pytest.raises(UnknownId):
        graph.cite("Observation:0000000000000000")


def test_every_claim_can_be_cited(graph: Graph) -> None:
    for claim in graph.claims().groupby("type").head(3).claim:
        assert graph.cite(claim).passages


def test_anything_else_is_asked_in_graphql(graph: Graph) -> None:
    asked = "query ($id: ID!) { city(id: $id) { name country { name } } }"
    assert graph.query(asked, {"id": "City:karachi"}) == {"city": {"name": "Karachi", "country": {"name": "Pakistan"}}}
    long = "{ " + " ".join(f'a{i}_{"x" * 300}: city(id: "City:karachi") {{ name }}' for i in range(50)) + " }"
    assert len(graph.query(long)) == 50
    with pytest.raises(IctGraphError, match='Cannot query field "nothing"'):
        graph.query("{ nothing }")
