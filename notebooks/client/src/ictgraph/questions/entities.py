"""Questions about entities: what exists, what it is called, how it is connected."""

import networkx as nx
import pandas as pd

from .. import network, rows
from ..arguments import Texts, amount, checked, choices, several, share, texts
from ..generated import enums
from ..generated import input_types as filters
from ..generated.limits import PAGE_SIZE
from ..generated.resolve import ResolveResolve
from ..generated.search import SearchSearchEdges
from ..pages import Edges, every, parts, tabled
from ..profile import Profile, profile
from .asking import COUNTRY, DOCUMENT, ENTITY, TECHNOLOGY, Asking, id_given


class AboutEntities(Asking):
    """What exists, and what is between."""

    @checked
    async def entities(
        self, *, type: Texts | None = None, ids: Texts | None = None, name_contains: str | None = None
    ) -> pd.DataFrame:
        """Entities: one row each, by name.

        Columns: entity, type, name, description, aliases (list), external_ids (dict from scheme to id), iso_code (ISO 3166,
        countries and regions), latitude and longitude (degrees, places only).

        `type` is one or several such as `TechnologyPark`, `ids` up to 100; `name_contains` searches names and aliases
        and ignores case and diacritics.

        Source: `Query.entities`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        types, known = choices(enums.EntityType, "type", type), await self._ids("ids", ids)
        where = filters.EntityFilter(types=types or None, ids=known or None, nameContains=name_contains)
        return await tabled(
            self._connection, lambda first, after: self._connection.entities(where, first, after), rows.entities
        )

    @checked
    async def entity(self, id: str) -> Profile:
        """Everything about one entity: its names, its ids elsewhere, and tables of its relationships, figures and quotations.

        Ids from before a merge still resolve.

        Source: `Query.entity`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        wanted = id_given("id", id)
        found = await profile(self._connection, wanted)
        if found is None:
            raise await self._missing("id", wanted, ENTITY)
        return found

    @checked
    async def search(
        self,
        query: str,
        *,
        types: Texts | None = None,
        countries: Texts | None = None,
        technologies: Texts | None = None,
        first: int = PAGE_SIZE,
    ) -> pd.DataFrame:
        """Entities and quotations by words: one row per hit, the best first, at most `first`.

        Columns: score (comparable within one search), id, type, name (of a quotation its words), field (NAME, ALIAS,
        DESCRIPTION, TEXT) and found, the text that contains the words. Mistyped letters, case and diacritics are ignored.
        `attrs` has the number of all hits, `total`.

        Source: `Query.search`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        where = filters.SearchFilter(
            types=choices(enums.SearchType, "types", types) or None,
            countries=await self._ids("countries", countries, COUNTRY) or None,
            technologies=await self._ids("technologies", technologies, TECHNOLOGY) or None,
        )
        total = 0

        async def page(size: int, after: str | None) -> Edges[SearchSearchEdges]:
            nonlocal total
            found = await self._connection.search(query, where, size, after)
            total = found.total_count
            return Edges(total, found.page_info, found.edges)

        return rows.hits(await every(self._connection, page, amount("first", first)), total)

    @checked
    async def resolve(
        self, names: Texts, *, types: Texts | None = None, first: int = 3, min_score: float = 0.5
    ) -> pd.DataFrame:
        """For your own table: which entities each of these names may mean, at most `first` per name.

        Rare words count more than common ones, and abbreviations ("MoITT"), beginnings and mistyped words count in part. Only
        entities with a score of at least `min_score`, 0 to 1, are returned.

        Columns: name (as given, each once), rank (1 is the best; 0 if nothing resembles the name), entity, entity_name,
        type, score (0 to 1; 1 means the same except for case, diacritics and order of words), matched (the name or alias
        compared). A missing name (None, NaN) has a row as well, of rank 0. Join it by `name`, as in
        `table.merge(graph.resolve(table.name, first=1), on="name")`.

        Source: `Query.resolve`.
        Raises: `BadInput`, and what every question can (`help(Graph)`).
        """
        kinds, most = choices(enums.EntityType, "types", types) or None, amount("first", first)
        least = share("min_score", min_score)
        given = texts("names", names)
        found: list[ResolveResolve] = []
        async for part in parts(self._connection, [name for name in given if name is not None]):
            found += await self._connection.resolve(part, kinds, most, least)
        return rows.candidates(given, found)

    @checked
    async def paths(
        self,
        a: str,
        b: str,
        *,
        max_hops: int = 4,
        predicates: Texts | None = None,
        exclude_types: Texts = ("Country",),
        first: int = 10,
    ) -> pd.DataFrame:
        """How two entities are connected: one row per hop, the shortest paths first.

        Columns: path and hop (both from 1), from, from_name, predicate, direction (OUT if `from` is the subject), to,
        to_name, claims (list), document, exact. `attrs` says whether there are more (`has_more`) and which entities had too
        many links to follow (`hubs`).

        `max_hops` is 1 to 6, `first` the most paths, 1 to 100. Paths do not pass through entities of `exclude_types`; `[]`
        excludes none.

        Source: `Query.paths`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        start, end = id_given("a", a), id_given("b", b)
        [start], [end] = await self._ids("a", start), await self._ids("b", end)
        return rows.paths(
            await self._connection.paths(
                start,
                end,
                amount("max_hops", max_hops),
                choices(enums.Predicate, "predicates", predicates) or None,
                choices(enums.EntityType, "exclude_types", exclude_types)
                if texts("exclude_types", exclude_types)
                else [],
                amount("first", first),
            )
        )

    @checked
    async def neighbourhood(
        self,
        ids: Texts,
        *,
        depth: int = 1,
        per_predicate: int = 20,
        predicates: Texts | None = None,
        types: Texts | None = None,
    ) -> "nx.MultiDiGraph[str]":
        """The surroundings of entities: their neighbours (`depth` 1) and the neighbours' neighbours (2), at most 2,000 nodes.

        Nodes have type, name, aliases, description, and `hidden`, which counts their links that are not in the answer, such
        as links beyond `per_predicate` (1 to 100) by one predicate in one direction; `to_networkx` has all stored
        attributes. Edges are as in `to_networkx`, with their evidence.

        Source: `Query.neighbourhood`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        return network.around(
            await self._connection.neighbourhood(
                await self._ids("ids", several("ids", ids)),
                amount("depth", depth),
                amount("per_predicate", per_predicate),
                choices(enums.Predicate, "predicates", predicates) or None,
                choices(enums.EntityType, "types", types) or None,
            )
        )

    @checked
    async def to_networkx(
        self,
        *,
        ids: Texts | None = None,
        types: Texts | None = None,
        predicates: Texts | None = None,
        documents: Texts | None = None,
        evidence: bool = True,
    ) -> "nx.MultiDiGraph[str]":
        """The graph, or the part that matches all conditions, of any size: a node per entity, an edge per claim.

        Nodes have type, name, aliases, description, external ids, and the attributes of their type. Edges have the claim as
        key, and predicate, claim, valid_from, valid_to, stated_by, evidence (a list of exact, start, end, document);
        `evidence=False` omits the last four, which are read a hundred claims at a time. The graph has the
        `version` and `loadedAt` of its load.

        `ids` takes up to 100 with other conditions, and up to 2,000 alone or with `predicates`.

        Source: `/export/graph.json`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        parameters = {
            "ids": await self._ids("ids", ids),
            "types": [type.value for type in choices(enums.EntityType, "types", types)],
            "predicates": [one.value for one in choices(enums.Predicate, "predicates", predicates)],
            "documents": await self._ids("documents", documents, DOCUMENT),
        }
        return await network.whole(self._connection, parameters, evidence)
