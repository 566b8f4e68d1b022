"""The whole face, for `await`; `Graph` has the same without. What a method does stands in the module that it calls."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import networkx as nx
import pandas as pd

from . import network, rows
from .arguments import Span, Texts, choice, choices, ends, given, several, told
from .citation import Citation, citation
from .connection import REQUEST_ID, Connection
from .errors import UnknownId
from .figures import Choice, figures
from .generated import enums
from .generated import input_types as filters
from .generated.resolve import ResolveResolve
from .generated.search import SearchSearchEdges
from .pages import LARGEST_PAGE, Edges, every, parts
from .profile import Profile, profile
from .runtime import Runtime, waiting

DEFAULT_URL = "http://127.0.0.1:4000"
"""Where `npm start` serves; another one by the argument or by ICTGRAPH_URL."""


class AsyncGraph:
    """An ICT Graph at an address.

    Tables are pandas DataFrames with the same columns whether they have rows or not. Numbers are in the unit of their row;
    dates are EDTF texts with the precision of the document (`2027` is the year), which `earliest` and `latest` turn into
    days; what no document says is missing (NaN). Every claim has its id in the table, which `cite` turns into words.

    Every method raises `ServerNotRunning`, `GraphUnavailable` after `retries` tries, `BadInput` with what is allowed,
    `UnknownArgument` with the names that are, `UnknownId` for an id that the graph does not have, and `SchemaMismatch`.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30,
        retries: int = 4,
        progress: bool = True,
        _runtime: Runtime | None = None,
    ):
        """Nothing is asked yet.

        `url` is the server's address, `headers` are sent with each request (such as a proxy's authorization), `timeout` is
        in seconds, `retries` is how often what may be tried again is, and `progress` allows bars for what takes long.
        """
        address = (url or os.environ.get("ICTGRAPH_URL") or DEFAULT_URL).rstrip("/").removesuffix("/graphql")
        self._connection = Connection(
            address,
            _runtime or waiting(),
            headers=headers or {},
            timeout=timeout,
            retries=retries,
            progress=progress,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Gives back connections and temporary files."""
        await self._connection.aclose()

    @told
    async def observations(
        self,
        *,
        entity: Texts | None = None,
        entity_type: Texts | None = None,
        indicator: Texts | None = None,
        kind: Texts | None = None,
        document: Texts | None = None,
        unit: str | None = None,
        stated_by: str | None = None,
        due_by: Span | None = None,
        value: tuple[float | None, float | None] | None = None,
        recorded_at: Span | None = None,
    ) -> pd.DataFrame:
        """Figures: one row each, by the order of their ids.

        Columns: date, entity, entity_name, indicator, value, min, max, qualifier, unit, period_start, period_end, kind,
        due_by, stated_by, claim, document, exact. `value` is missing where only bounds are printed (`over 350` has min 350);
        `value`, `min` and `max` are in `unit`. `date` is the due date, or else the period. A claim with several pieces of
        evidence has its documents and words joined by ` | `.

        Conditions hold together; the first five take one or several. `entity`, `indicator`, `document` and `stated_by` are
        ids, `entity_type` and `kind` (ACTUAL, TARGET, FORECAST, BASELINE) names of the schema. `unit` finds a unit and those
        with this base; `value` is a range in the base unit; `due_by` and `recorded_at` are a date or a range of them.
        Source: `/export/observations.csv`, with the last five conditions `Query.observations`.
        """
        due, number, recorded = ends(due_by), ends(value), ends(recorded_at)
        rest = {
            "unit": unit,
            "stated_by": await self._known_one(stated_by),
            "due_by": filters.EDTFRange(**given(gte=due[0], lte=due[1])) if any(due) else None,
            "value": filters.FloatRange(**given(gte=number[0], lte=number[1])) if value else None,
            "recorded_at": filters.DateTimeRange.model_validate(given(gte=recorded[0], lte=recorded[1]))
            if any(recorded)
            else None,
        }
        return await figures(
            self._connection,
            Choice(
                entities=await self._known(entity),
                entity_types=[type.value for type in choices(enums.EntityType, "entity_type", entity_type)],
                indicators=await self._known(indicator),
                kinds=choices(enums.ObservationKind, "kind", kind),
                documents=await self._known(document),
                rest=filters.ObservationFilter(**given(**rest)),
            ),
        )

    @told
    async def entities(
        self, *, type: Texts | None = None, ids: Texts | None = None, name_contains: str | None = None
    ) -> pd.DataFrame:
        """Entities: one row each, by name.

        Columns: entity, type, name, description, aliases (list), external_ids (dict from scheme to id), iso_code (ISO 3166,
        countries and regions), latitude and longitude (degrees, places only). `type` is one or several such as
        `TechnologyPark`; `name_contains` looks at names and aliases without regard to case and diacritics.
        Source: `Query.entities`.
        """
        types, known = choices(enums.EntityType, "type", type), await self._known(ids)
        where = filters.EntityFilter(types=types or None, ids=known or None, nameContains=name_contains)
        return rows.entities(
            await every(self._connection, lambda after: self._connection.entities(where, LARGEST_PAGE, after))
        )

    @told
    async def entity(self, id: str) -> Profile:
        """All about one entity: its names, its ids elsewhere, and tables of its relationships, figures and quotations.

        An id of before a merge still answers. Source: `Query.entity`.
        """
        return await profile(self._connection, id)

    @told
    async def claims(
        self,
        *,
        type: str | None = None,
        about: str | None = None,
        document: str | None = None,
        stated_by: str | None = None,
        basis: str | None = None,
        recorded_at: Span | None = None,
    ) -> pd.DataFrame:
        """Claims of every type: one row each, by the order of their ids.

        Columns: claim, type (Link, Observation, Quotation), subject, subject_name, predicate, object, object_name, basis
        (STATED, IMPLIED), stated_by, recorded_at (UTC), document, exact. A figure has its indicator as predicate and its
        words as object_name; a quotation has `SAID` and what was said. Source: `Query.claims`.
        """
        recorded = ends(recorded_at)
        where = filters.ClaimFilter(
            type=choice(enums.ClaimType, "type", type),
            about=await self._known_one(about),
            document=await self._known_one(document),
            statedBy=await self._known_one(stated_by),
            basis=choice(enums.Basis, "basis", basis),
            recordedAt=filters.DateTimeRange.model_validate(given(gte=recorded[0], lte=recorded[1]))
            if any(recorded)
            else None,
        )
        return rows.claims(
            await every(self._connection, lambda after: self._connection.claims(where, LARGEST_PAGE, after))
        )

    @told
    async def cite(self, claim: str) -> Citation:
        """The words of a claim, with their position and their document: for a footnote.

        `claim` is an id, as in the column of that name. Source: `Query.claim`.
        """
        found = await self._connection.claim(claim)
        if found is None:
            raise UnknownId(claim, request_id=REQUEST_ID.get())
        return citation(found)

    @told
    async def commitments(
        self,
        *,
        as_of: str | None = None,
        status: Texts | None = None,
        about: str | None = None,
        indicator: str | None = None,
        stated_by: str | None = None,
        kind: str | None = None,
        due_before: str | None = None,
    ) -> pd.DataFrame:
        """Targets and forecasts with what has become of each as of a day: one row each, first what is due first.

        Columns: due (the date by which it is judged), status (OPEN, OVERDUE, MET, MISSED, UNKNOWN), progress (0.5 is half of
        what was promised), reason (a sentence), as_of, decided_by (list of claims), and those of `observations` for the
        promise. `as_of` is an EDTF date, today (UTC) unless given. Source: `Query.commitments`.
        """
        where = filters.CommitmentFilter(
            status=choices(enums.CommitmentStatus, "status", status) or None,
            about=await self._known_one(about),
            indicator=await self._known_one(indicator),
            statedBy=await self._known_one(stated_by),
            kind=choice(enums.ObservationKind, "kind", kind),
            dueBefore=due_before,
        )
        ask = self._connection.commitments
        return rows.commitments(await every(self._connection, lambda after: ask(as_of, where, LARGEST_PAGE, after)))

    @told
    async def conflicts(
        self, *, about: str | None = None, indicator: str | None = None, document: str | None = None
    ) -> pd.DataFrame:
        """Figures that cannot all hold: one row for each figure, those of a conflict together, the widest spread first.

        Columns: conflict, spread (largest less smallest, as a share of the smallest), across_documents, and those of
        `observations`. Source: `Query.conflicts`.
        """
        where = filters.ConflictFilter(
            about=await self._known_one(about),
            indicator=await self._known_one(indicator),
            document=await self._known_one(document),
        )
        return rows.conflicts(
            await every(self._connection, lambda after: self._connection.conflicts(where, LARGEST_PAGE, after))
        )

    @told
    async def checks(
        self,
        *,
        kind: str | None = None,
        within_rounding: bool | None = None,
        within_possible: bool | None = None,
        about: str | None = None,
        document: str | None = None,
    ) -> pd.DataFrame:
        """Figures worked out again from others: one row each, first those that differ most.

        Columns: check, kind (GROWTH, PART_OF_WHOLE, RATE, COUNT), entity, entity_name, formula, reported, computed,
        difference (all in unit, the base unit), unit, within_rounding, possible_min, possible_max, within_possible, claim
        (what was checked), computed_from (list of claims). Source: `Query.checks`.
        """
        where = filters.CheckFilter(
            kind=choice(enums.CheckKind, "kind", kind),
            withinRounding=within_rounding,
            withinPossible=within_possible,
            about=await self._known_one(about),
            document=await self._known_one(document),
        )
        return rows.checks(
            await every(self._connection, lambda after: self._connection.checks(where, LARGEST_PAGE, after))
        )

    @told
    async def timeline(
        self,
        *,
        about: str | None = None,
        since: str | None = None,
        until: str | None = None,
        kinds: Texts | None = None,
    ) -> pd.DataFrame:
        """What happened, was measured, falls due, began and ended: one row each, in order of date.

        Columns: date, earliest and latest (the first and last day that it can mean), kind (EVENT, OBSERVATION, DUE_DATE,
        START, END), subject (id of the event or claim), about and about_names (lists). `since` and `until` are EDTF dates.
        Source: `Query.timeline`.
        """
        known, chosen = await self._known_one(about), choices(enums.MomentKind, "kinds", kinds) or None
        ask = self._connection.timeline
        return rows.timeline(
            await every(self._connection, lambda after: ask(known, since, until, chosen, LARGEST_PAGE, after))
        )

    @told
    async def documents(self) -> pd.DataFrame:
        """The sources: one row each, by title.

        Columns: document, title, kind, language, published, publisher, url, sha256, characters (Unicode code points),
        text_attached (whether the server has the text). Source: `Query.documents`.
        """
        return rows.documents(
            await every(self._connection, lambda after: self._connection.documents(None, LARGEST_PAGE, after))
        )

    @told
    async def indicators(self, *, unit: str | None = None, name_contains: str | None = None) -> pd.DataFrame:
        """What figures measure: one row each, by name.

        Columns: indicator, name, description, unit (the base unit), growth_of, numerator, denominator (ids of other
        indicators, for rates). Source: `Query.indicators`.
        """
        where = filters.IndicatorFilter(unit=unit, nameContains=name_contains)
        return rows.indicators(
            await every(self._connection, lambda after: self._connection.indicators(where, LARGEST_PAGE, after))
        )

    @told
    async def statistics(self) -> pd.DataFrame:
        """How much the graph holds: group (type, claim, predicate, kind, document), value, label, count.

        `attrs` has the `version` of the graph and when it was loaded, `loaded_at`. Source: `Query.statistics`.
        """
        return rows.statistics(await self._connection.statistics())

    @told
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
        """How two entities are connected: one row for each hop, the shortest paths first.

        Columns: path and hop (both from 1), from, from_name, predicate, direction (OUT when `from` is the subject), to,
        to_name, claims (list), document, exact. `max_hops` is 1 to 6, `first` the most paths, 1 to 100. Entities of
        `exclude_types` are not passed through. `attrs` says whether there are more (`has_more`) and which entities had too
        many links to follow (`hubs`). Source: `Query.paths`.
        """
        start, end = await self._known([a, b]) if a != b else (a, b)
        return rows.paths(
            await self._connection.paths(
                start,
                end,
                max_hops,
                choices(enums.Predicate, "predicates", predicates) or None,
                choices(enums.EntityType, "exclude_types", exclude_types),
                first,
            )
        )

    @told
    async def search(
        self,
        query: str,
        *,
        types: Texts | None = None,
        countries: Texts | None = None,
        technologies: Texts | None = None,
        first: int = 100,
    ) -> pd.DataFrame:
        """Entities and quotations by words: one row for each hit, the best first, at most `first`.

        Columns: score (comparable within one search), id, type, name (of a quotation its words), field (NAME, ALIAS,
        DESCRIPTION, TEXT) and found, the text in which words were found. Mistyped letters, case and diacritics are forgiven.
        `attrs` has how many hits there are in all, `total`. Source: `Query.search`.
        """
        where = filters.SearchFilter(
            types=choices(enums.SearchType, "types", types) or None,
            countries=await self._known(countries) or None,
            technologies=await self._known(technologies) or None,
        )
        total = 0

        async def page(after: str | None) -> Edges[SearchSearchEdges]:
            nonlocal total
            found = await self._connection.search(query, where, min(first, LARGEST_PAGE), after)
            total = found.total_count
            return Edges(total, found.page_info, found.edges)

        return rows.hits(await every(self._connection, page, first), total)

    @told
    async def resolve(self, names: Texts, *, types: Texts | None = None, first: int = 3) -> pd.DataFrame:
        """For a table of one's own: which entities may each of these names mean, at most `first` for each.

        Columns: name (as given, each once), rank (1 is the best; 0 where nothing resembles the name), entity, entity_name,
        type, score (0 to 1; 1 is the same but for case, diacritics and order of words), matched (the name or alias
        compared). Join it by `name`, as in `table.merge(graph.resolve(table.name, first=1), on="name")`.
        Source: `Query.resolve`.
        """
        kinds = choices(enums.EntityType, "types", types) or None
        found: list[ResolveResolve] = []
        async for part in parts(self._connection, several(names)):
            found += await self._connection.resolve(part, kinds, first)
        return rows.candidates(found)

    @told
    async def to_networkx(
        self,
        *,
        ids: Texts | None = None,
        types: Texts | None = None,
        predicates: Texts | None = None,
        documents: Texts | None = None,
        evidence: bool = True,
    ) -> "nx.MultiDiGraph[str]":
        """The graph, or the part that passes all conditions, of any size: a node for each entity, an edge for each claim.

        Nodes have type, name, aliases, description, external ids, and what is stored of their type. Edges have the claim as
        key, and predicate, claim, valid_from, valid_to, stated_by, evidence (a list of exact, start, end, document);
        `evidence=False` leaves the last four out: they are asked for a hundred claims at a time. The graph has the
        `version` and `loadedAt` of its load. Source: `/export/graph.json`.
        """
        parameters = {
            "ids": await self._known(ids),
            "types": [type.value for type in choices(enums.EntityType, "types", types)],
            "predicates": [one.value for one in choices(enums.Predicate, "predicates", predicates)],
            "documents": await self._known(documents),
        }
        joined = {name: ",".join(values) for name, values in parameters.items() if values}
        return await network.whole(self._connection, joined, evidence)

    @told
    async def neighbourhood(
        self,
        ids: Texts,
        *,
        depth: int = 1,
        per_predicate: int = 20,
        predicates: Texts | None = None,
        types: Texts | None = None,
    ) -> "nx.MultiDiGraph[str]":
        """What lies around entities: their neighbours (`depth` 1) and those of them (2), at most 2,000 nodes.

        Nodes and edges are those of `to_networkx`; `hidden` of a node counts its links that are not in the answer, such as
        those beyond `per_predicate` (1 to 100) by one predicate in one direction. Source: `Query.neighbourhood`.
        """
        return network.around(
            await self._connection.neighbourhood(
                await self._known(ids),
                depth,
                per_predicate,
                choices(enums.Predicate, "predicates", predicates) or None,
                choices(enums.EntityType, "types", types) or None,
            )
        )

    @told
    async def export(self, file: str, to: str | Path | None = None, **parameters: Texts) -> Path:
        """Saves one of the server's files, such as `graph.ttl` or `graph.gexf`, under its name or as `to`, and gives the path.

        `parameters` choose a part, as in the address: `types="City"`, `documents=[…]`. Source: `/export/…`.
        """
        joined = {name: ",".join(several(values)) for name, values in parameters.items()}
        content = await self._connection.download(f"/export/{file}", joined)
        path = Path(to or file)

        def save() -> None:
            with path.open("wb") as saved:
                shutil.copyfileobj(content, saved)

        await self._connection.runtime.in_thread(save)
        return path

    @told
    async def query(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Anything else: the `data` of a GraphQL query, as JSON gives it.

        Raises `QueryRefused` for a text that is not valid and `QueryTooCostly` for one over the limit. Source: `/graphql`.
        """
        return await self._connection.query(query, variables)

    async def _known(self, ids: Texts | None) -> list[str]:
        """The ids that the graph has today for these: an old one still answers, a mistyped one is told."""
        known: list[str] = []
        async for part in parts(self._connection, several(ids)):
            for id, node in zip(part, await self._connection.known(part), strict=True):
                if node is None:
                    raise UnknownId(id, request_id=REQUEST_ID.get())
                known.append(node.id)
        return known

    async def _known_one(self, id: str | None) -> str | None:
        return next(iter(await self._known(id)), None)
