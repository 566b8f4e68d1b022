"""Questions about claims: figures, promises, contradictions, words."""

import pandas as pd

from .. import rows
from ..arguments import Texts, amount, checked, choice, choices
from ..citation import Citation, citation
from ..figures import figures
from ..generated import enums
from ..generated import input_types as filters
from ..pages import tabled
from ..spans import Date, Number, Span, dates, numbers, points, text
from .asking import CLAIM, DOCUMENT, INDICATOR, Asking, id_given


class AboutClaims(Asking):
    """What is claimed, by whom, in which words."""

    @checked
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
        value: Number | None = None,
        recorded_at: Span | None = None,
    ) -> pd.DataFrame:
        """Figures: one row each, in order of id.

        Columns: date, entity, entity_name, indicator, value, min, max, qualifier, unit, period_start, period_end, kind,
        due_by, stated_by, claim, document, exact, documents and voices (how many documents and independent voices state the
        same fact). `value` is missing if only bounds are printed (`over 350` has min 350);
        `value`, `min` and `max` are in `unit`. `date` is the due date, or else the period. A claim with several pieces of
        evidence has its documents and words joined by ` | `.

        All given conditions must match. The first five take one value or several, and are streamed: a table of any size comes
        as a file. The last five take one value, and read a hundred figures at a time, some forty times slower. `entity`,
        `indicator`, `document` and `stated_by` are ids, `entity_type` and `kind` (ACTUAL, TARGET, FORECAST, BASELINE) names
        of the schema. `unit` finds a unit and units with this base; `value` is a number, or a range such as `(1e9, None)`,
        in the base unit; `due_by` and `recorded_at` are a date or a range of dates, and a date means all of its days (UTC).
        `recorded_at` may also be points in time, with their zone.

        Source: `/export/observations.csv`, with the last five conditions `Query.observations`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        return await figures(
            self._connection,
            {
                "entity": await self._ids("entity", entity),
                "entity_type": [one.value for one in choices(enums.EntityType, "entity_type", entity_type)],
                "indicator": await self._ids("indicator", indicator, INDICATOR),
                "kind": [one.value for one in choices(enums.ObservationKind, "kind", kind)],
                "document": await self._ids("document", document, DOCUMENT),
                "unit": await self._unit(unit),
                "stated_by": await self._id("stated_by", stated_by),
                "due_by": dates("due_by", due_by),
                "value": numbers("value", value),
                "recorded_at": points("recorded_at", recorded_at),
            },
        )

    @checked
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
        """Claims of every type: one row each, in order of id.

        Columns: claim, type (Link, Observation, Quotation), subject, subject_name, predicate, object, object_name, basis
        (STATED, IMPLIED), stated_by, recorded_at (UTC), document, exact. A figure has its indicator as predicate and its
        words as object_name; a quotation has `SAID` and what was said.

        All given conditions must match; each takes one value. `recorded_at` is as in `observations`.

        Source: `Query.claims`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        where = filters.ClaimFilter(
            type=choice(enums.ClaimType, "type", type),
            about=await self._id("about", about),
            document=await self._id("document", document, DOCUMENT),
            statedBy=await self._id("stated_by", stated_by),
            basis=choice(enums.Basis, "basis", basis),
            recordedAt=points("recorded_at", recorded_at),
        )
        return await tabled(
            self._connection, lambda first, after: self._connection.claims(where, first, after), rows.claims
        )

    @checked
    async def cite(self, claim: str) -> Citation:
        """The words of a claim, with their position and their document: for a footnote.

        `claim` is an id, as in the column of that name.

        Source: `Query.claim`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        id = id_given("claim", claim)
        found = await self._connection.claim(id)
        if found is None:
            raise await self._missing("claim", id, CLAIM)
        return citation(found)

    @checked
    async def commitments(
        self,
        *,
        as_of: Date | None = None,
        status: Texts | None = None,
        about: str | None = None,
        indicator: str | None = None,
        stated_by: str | None = None,
        kind: str | None = None,
        due_before: Date | None = None,
        slipped: bool | None = None,
    ) -> pd.DataFrame:
        """Targets and forecasts with the status of each as of a day: one row each, the earliest due date first.

        Columns: due (the date by which it is judged), status (OPEN, OVERDUE, MET, MISSED, UNKNOWN), progress (0.5 is half of
        what was promised), reason (a sentence), as_of, decided_by (list of claims), first_status (by its first word), slip_days
        (by how many days the due date has moved), history (a list of its words: claim, said_on, due, slip_days), and those of
        `observations` for the promise by its latest word.

        `as_of` is a date, judged at its end; today (UTC) by default. `status` takes one or several values, the others one.
        `slipped` chooses those that were put off to a later day, or those that were not.

        Source: `Query.commitments`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        where = filters.CommitmentFilter(
            status=choices(enums.CommitmentStatus, "status", status) or None,
            about=await self._id("about", about),
            indicator=await self._id("indicator", indicator, INDICATOR),
            statedBy=await self._id("stated_by", stated_by),
            kind=choice(enums.ObservationKind, "kind", kind),
            dueBefore=text("due_before", due_before),
            slipped=slipped,
        )
        day = text("as_of", as_of)
        return await tabled(
            self._connection,
            lambda first, after: self._connection.commitments(day, where, first, after),
            rows.commitments,
        )

    @checked
    async def facts(
        self,
        *,
        about: str | None = None,
        indicator: str | None = None,
        kind: str | None = None,
        document: str | None = None,
        min_documents: int | None = None,
        min_voices: int | None = None,
    ) -> pd.DataFrame:
        """Figures that mean the same, once each: first what most independent voices state.

        Columns: fact, voice_names (list), claims (list), and those of `observations` for its most precise figure; documents
        and voices count who states it.

        All given conditions must match. `min_documents=2` chooses what is confirmed.

        Source: `Query.facts`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        where = filters.FactFilter(
            about=await self._id("about", about),
            indicator=await self._id("indicator", indicator, INDICATOR),
            kind=choice(enums.ObservationKind, "kind", kind),
            document=await self._id("document", document, DOCUMENT),
            minDocuments=None if min_documents is None else amount("min_documents", min_documents),
            minVoices=None if min_voices is None else amount("min_voices", min_voices),
        )
        return await tabled(
            self._connection, lambda first, after: self._connection.facts(where, first, after), rows.facts
        )

    @checked
    async def conflicts(
        self, *, about: str | None = None, indicator: str | None = None, document: str | None = None
    ) -> pd.DataFrame:
        """Figures that cannot all be true: one row per figure, grouped by conflict, the widest spread first.

        Columns: conflict, spread (largest minus smallest, as a share of the smallest), across_documents,
        reading (a sentence), and those of `observations`.

        Source: `Query.conflicts`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        where = filters.ConflictFilter(
            about=await self._id("about", about),
            indicator=await self._id("indicator", indicator, INDICATOR),
            document=await self._id("document", document, DOCUMENT),
        )
        return await tabled(
            self._connection, lambda first, after: self._connection.conflicts(where, first, after), rows.conflicts
        )

    @checked
    async def checks(
        self,
        *,
        kind: str | None = None,
        within_rounding: bool | None = None,
        within_possible: bool | None = None,
        about: str | None = None,
        document: str | None = None,
    ) -> pd.DataFrame:
        """Figures computed again from others: one row each, the largest difference first.

        Columns: check, kind (GROWTH, PART_OF_WHOLE, RATE, COUNT, SUM_OF_PARTS, SUM_OF_PERIODS, CONVERSION), entity,
        entity_name, formula, reported, computed, difference (all in unit, the base unit), unit, within_rounding, possible_min,
        possible_max, within_possible, claim (what was checked), computed_from (list of claims).

        Source: `Query.checks`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        where = filters.CheckFilter(
            kind=choice(enums.CheckKind, "kind", kind),
            withinRounding=within_rounding,
            withinPossible=within_possible,
            about=await self._id("about", about),
            document=await self._id("document", document, DOCUMENT),
        )
        return await tabled(
            self._connection, lambda first, after: self._connection.checks(where, first, after), rows.checks
        )

    @checked
    async def timeline(
        self,
        *,
        about: str | None = None,
        since: Date | None = None,
        until: Date | None = None,
        kinds: Texts | None = None,
    ) -> pd.DataFrame:
        """What happened, was measured, falls due, began or ended: one row each, in order of date.

        Columns: date, earliest and latest (the first and last day that it can mean), kind (EVENT, OBSERVATION, DUE_DATE,
        START, END), subject (id of the event or claim), about and about_names (lists).

        `since` and `until` are dates; `kinds` takes one or several.

        Source: `Query.timeline`.
        Raises: `UnknownId`, `BadInput`, and what every question can (`help(Graph)`).
        """
        known, chosen = await self._id("about", about), choices(enums.MomentKind, "kinds", kinds) or None
        start, end = text("since", since), text("until", until)
        return await tabled(
            self._connection,
            lambda first, after: self._connection.timeline(known, start, end, chosen, first, after),
            rows.timeline,
        )
