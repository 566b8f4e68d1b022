from pathlib import Path
from typing import Any, cast

import networkx as nx
import pandas as pd
import pytest

from ictgraph import BadInput, Graph, QueryRefused, UnknownId


def test_the_network_has_a_node_for_each_entity_and_an_edge_with_words_for_each_link(graph: Graph) -> None:
    network = graph.to_networkx()
    assert set(network) == set(graph.entities().entity)
    links = graph.claims(type="Link").set_index("claim")
    assert {claim for _, _, claim in network.edges(keys=True)} == set(links.index)
    for subject, object, claim, edge in network.edges(keys=True, data=True):
        assert (subject, edge["predicate"], object) == tuple(links.loc[claim, ["subject", "predicate", "object"]])
        assert " | ".join(words["exact"] for words in edge["evidence"]) == links.loc[claim, "exact"]
    assert network.nodes["City:karachi"]["type"] == "City"
    assert network.graph["version"] == graph.statistics().attrs["version"]


def test_a_part_of_the_network_is_chosen_by_types_predicates_ids_and_documents(graph: Graph) -> None:
    located = graph.to_networkx(predicates="LOCATED_IN", evidence=False)
    assert {edge["predicate"] for _, _, edge in located.edges(data=True)} == {"LOCATED_IN"}
    assert all("evidence" not in edge for _, _, edge in located.edges(data=True))
    people = graph.to_networkx(types=["Official", "Post"])
    assert {node["type"] for _, node in people.nodes(data=True)} == {"Official", "Post"}
    pair = graph.to_networkx(ids=["City:karachi", "Country:pakistan"])
    assert set(pair) == {"City:karachi", "Country:pakistan"}
    with pytest.raises(BadInput, match="predicates is 'LOCATED'; allowed: .*LOCATED_IN"):
        graph.to_networkx(predicates="LOCATED")


def test_a_neighbourhood_counts_what_it_leaves_out(graph: Graph) -> None:
    near = graph.neighbourhood("City:karachi")
    assert "City:karachi" in near
    assert set(near) == {"City:karachi", *nx.all_neighbors(near, "City:karachi")}
    degrees = dict(graph.to_networkx(evidence=False).degree())
    for id, node in near.nodes(data=True):
        assert node["hidden"] + near.degree(id) == degrees[id]
    assert len(graph.neighbourhood("City:karachi", depth=2)) > len(near)


def test_paths_are_hops_in_order(graph: Graph) -> None:
    found = graph.paths("City:karachi", "City:islamabad", exclude_types=[])
    for _, path in found.groupby("path"):
        assert path.iloc[0]["from"] == "City:karachi"
        assert path.iloc[-1]["to"] == "City:islamabad"
        assert path["to"].tolist()[:-1] == path["from"].tolist()[1:]
    assert found.exact.str.len().min() > 0
    assert isinstance(found.attrs["has_more"], bool)
    around = graph.paths("City:karachi", "City:islamabad")
    assert "Country:pakistan" not in set(around["to"])
    with pytest.raises(UnknownId):
        graph.paths("City:karachi", "City:nowhere")
    with pytest.raises(BadInput):
        graph.paths("City:karachi", "City:karachi")


def test_search_finds_mistyped_words_in_names_and_quotations(graph: Graph) -> None:
    found = graph.search("karachi", types="City")
    assert found.iloc[0].id == "City:karachi"
    assert found.score.is_monotonic_decreasing
    assert "City:islamabad" in set(graph.search("Islamabd").id)
    assert set(graph.search("internet", types="Quotation").field) == {"TEXT"}
    some = graph.search("pakistan", first=2)
    assert len(some) == 2
    assert some.attrs["total"] > 2
    assert len(graph.search("qqqqqq")) == 0
    with pytest.raises(BadInput):
        graph.search("")


def test_names_of_a_table_are_resolved_in_their_order(graph: Graph) -> None:
    own = pd.DataFrame({"name": ["Islamabad", "karachi", "zzzzzz"], "rank_of_my_own": [1, 2, 3]})
    joined = own.merge(graph.resolve(own.name, types="City", first=1), on="name").to_dict("records")
    assert [row["entity"] for row in joined[:2]] == ["City:islamabad", "City:karachi"]
    assert joined[0]["score"] == 1
    assert joined[2]["rank"] == 0
    assert pd.isna(joined[2]["entity"])
    many = [f"Karachi {number}" for number in range(150)]
    assert list(graph.resolve(many, first=1).name) == many


def test_names_are_resolved_by_their_rare_words_and_abbreviations_from_a_score_on(graph: Graph) -> None:
    asked = ["MoITT", "karachi itpark", "Azad Kashmir", "Lahore Technology Park"]
    found = graph.resolve(asked, first=1).set_index("name")
    assert found.entity[:3].tolist() == [
        "Ministry:information-technology-and-telecommunication",
        "TechnologyPark:karachi-it-park",
        "Region:azad-jammu-and-kashmir",
    ]
    assert found["rank"].tolist() == [1, 1, 1, 0]
    assert (graph.resolve("Karahci IT Park", min_score=1)["rank"] == 0).all()
    every = graph.resolve("Lahore Technology Park", min_score=0, first=10)
    assert (every.score < 0.5).all()
    assert len(every) > 1
    for wrong in (-0.1, 1.1, float("nan"), "0.5", True):
        with pytest.raises(BadInput, match="min_score is .*; allowed: a number from 0 to 1"):
            graph.resolve("Karachi", min_score=cast(Any, wrong))


def test_exports_are_saved_as_files(graph: Graph, tmp_path: Path) -> None:
    saved = graph.export("nodes.csv", tmp_path / "cities.csv", types="City")
    assert set(pd.read_csv(saved).id) == set(graph.entities(type="City").entity)
    with pytest.raises(QueryRefused, match="the exports are graph.json"):
        graph.export("nodes.xls", tmp_path / "x")
