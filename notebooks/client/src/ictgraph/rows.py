"""Turns lists of the schema into tables; tables.py has the columns."""

from collections.abc import Sequence

import pandas as pd

from .generated.checks import ChecksChecksNodes
from .generated.claims import (
    ClaimsClaimsNodesClaim,
    ClaimsClaimsNodesLink,
    ClaimsClaimsNodesObservation,
    ClaimsClaimsNodesQuotation,
)
from .generated.commitments import CommitmentsCommitmentsNodes, CommitmentsCommitmentsNodesHistory
from .generated.conflicts import ConflictsConflictsNodes
from .generated.documents import DocumentsDocumentsNodes
from .generated.entities import (
    EntitiesEntitiesNodesCountry,
    EntitiesEntitiesNodesEntity,
    EntitiesEntitiesNodesPlace,
    EntitiesEntitiesNodesRegion,
)
from .generated.facts import FactsFactsNodes
from .generated.indicators import IndicatorsIndicatorsNodes
from .generated.paths import PathsPaths
from .generated.quotations import QuotationsQuotationsNodes
from .generated.relationships import RelationshipsEntityRelationshipsNodes
from .generated.resolve import ResolveResolve
from .generated.search import SearchSearchEdges, SearchSearchEdgesNodeEntity, SearchSearchEdgesNodeQuotation
from .generated.statistics import StatisticsStatistics
from .generated.timeline import TimelineTimelineNodes
from .tables import (
    CANDIDATES,
    CHECKS,
    CLAIMS,
    COMMITMENTS,
    CONFLICTS,
    DOCUMENTS,
    ENTITIES,
    FACTS,
    HITS,
    INDICATORS,
    PATHS,
    QUOTATIONS,
    RELATIONSHIPS,
    STATISTICS,
    TIMELINE,
    figure,
    id_of,
    table,
    type_of,
    words,
)

Coded = EntitiesEntitiesNodesCountry | EntitiesEntitiesNodesRegion
AnyEntity = EntitiesEntitiesNodesEntity | EntitiesEntitiesNodesPlace | Coded
AnyClaim = ClaimsClaimsNodesClaim | ClaimsClaimsNodesLink | ClaimsClaimsNodesObservation | ClaimsClaimsNodesQuotation


def entities(nodes: Sequence[AnyEntity]) -> pd.DataFrame:
    """ENTITIES."""

    def row(node: AnyEntity) -> tuple[object, ...]:
        place = None if isinstance(node, EntitiesEntitiesNodesEntity) else node.coordinates
        external = {match.scheme: match.value for match in node.external_ids}
        code = node.iso_code if isinstance(node, Coded) else None
        where = (place.latitude, place.longitude) if place else (None, None)
        return node.id, type_of(node.id), node.name, node.description, node.aliases, external, code, *where

    return table(ENTITIES, map(row, nodes))


def relationships(nodes: Sequence[RelationshipsEntityRelationshipsNodes]) -> pd.DataFrame:
    """RELATIONSHIPS."""
    return table(
        RELATIONSHIPS,
        (
            (
                *(node.subject.id, node.subject.name, node.predicate.value, node.object_.id, node.object_.name),
                *(node.valid_from, node.valid_to, id_of(node.stated_by), node.id, *words(node.evidence)),
            )
            for node in nodes
        ),
    )


def claims(nodes: Sequence[AnyClaim]) -> pd.DataFrame:
    """CLAIMS: subject, predicate and object of each, whatever its type."""
    return table(
        CLAIMS,
        (
            (
                *(node.id, type_of(node.id), *_triple(node), node.basis.value, id_of(node.stated_by)),
                *(node.recorded_at, *words(node.evidence)),
            )
            for node in nodes
        ),
    )


def _triple(claim: AnyClaim) -> tuple[str | None, ...]:
    match claim:
        case ClaimsClaimsNodesLink():
            subject, object = claim.subject, claim.object_
            return subject.id, subject.name, claim.predicate.value, object.id, object.name
        case ClaimsClaimsNodesObservation():
            return claim.about.id, claim.about.name, claim.indicator.id, None, claim.quantity.raw
        case ClaimsClaimsNodesQuotation():
            return claim.speaker.id, claim.speaker.name, "SAID", None, claim.text
        case _:
            return None, None, None, None, None


def quotations(nodes: Sequence[QuotationsQuotationsNodes]) -> pd.DataFrame:
    """QUOTATIONS."""
    return table(
        QUOTATIONS,
        (
            (
                *(node.speaker.id, node.speaker.name, node.text, [about.id for about in node.about]),
                *(node.id, *words(node.evidence)),
            )
            for node in nodes
        ),
    )


def commitments(nodes: Sequence[CommitmentsCommitmentsNodes]) -> pd.DataFrame:
    """COMMITMENTS."""
    return table(
        COMMITMENTS,
        (
            (
                *(node.due_by, node.status.value, node.progress, node.reason, node.as_of),
                *([by.id for by in node.decided_by], node.first_status.value, node.slip_days),
                [_word(word) for word in node.history],
                *figure(node.promise),
            )
            for node in nodes
        ),
    )


def _word(word: CommitmentsCommitmentsNodesHistory) -> dict[str, object]:
    return {"claim": word.promise.id, "said_on": word.said_on, "due": word.due_by, "slip_days": word.slip_days}


def facts(nodes: Sequence[FactsFactsNodes]) -> pd.DataFrame:
    """FACTS."""
    return table(
        FACTS,
        ((node.id, node.voices, [claim.id for claim in node.observations], *figure(node.figure)) for node in nodes),
    )


def conflicts(nodes: Sequence[ConflictsConflictsNodes]) -> pd.DataFrame:
    """CONFLICTS: a row per figure that contradicts another one."""
    return table(
        CONFLICTS,
        (
            (node.id, node.spread, node.across_documents, node.reading, *figure(observation))
            for node in nodes
            for observation in node.observations
        ),
    )


def checks(nodes: Sequence[ChecksChecksNodes]) -> pd.DataFrame:
    """CHECKS."""
    return table(
        CHECKS,
        (
            (
                *(node.id, node.kind.value, node.about.id, node.about.name, node.formula),
                *(node.reported, node.computed, node.difference, node.unit.code, node.within_rounding),
                *(node.possible.min, node.possible.max, node.within_possible),
                *(node.reported_by.id, [used.id for used in node.computed_from]),
            )
            for node in nodes
        ),
    )


def timeline(nodes: Sequence[TimelineTimelineNodes]) -> pd.DataFrame:
    """TIMELINE."""
    return table(
        TIMELINE,
        (
            (
                *(node.date, node.earliest, node.latest, node.kind.value, node.subject.id),
                *([about.id for about in node.about], [about.name for about in node.about]),
            )
            for node in nodes
        ),
    )


def documents(nodes: Sequence[DocumentsDocumentsNodes]) -> pd.DataFrame:
    """DOCUMENTS."""
    return table(
        DOCUMENTS,
        (
            (
                *(node.id, node.title, node.kind.value, node.language, node.published, node.publisher),
                *(node.url, node.sha_256, node.characters, node.text_attached),
            )
            for node in nodes
        ),
    )


def indicators(nodes: Sequence[IndicatorsIndicatorsNodes]) -> pd.DataFrame:
    """INDICATORS."""
    return table(
        INDICATORS,
        (
            (
                *(node.id, node.name, node.description, node.unit.code),
                *(id_of(node.growth_of), id_of(node.numerator), id_of(node.denominator)),
            )
            for node in nodes
        ),
    )


def paths(found: PathsPaths) -> pd.DataFrame:
    """PATHS: a row per hop, and in `attrs` what the table leaves out."""
    frame = table(
        PATHS,
        (
            (
                *(number, step, hop.from_.id, hop.from_.name, hop.predicate.value, hop.direction.value),
                *(hop.to.id, hop.to.name, [claim.id for claim in hop.claims]),
                *words([passage for claim in hop.claims for passage in claim.evidence]),
            )
            for number, path in enumerate(found.paths, start=1)
            for step, hop in enumerate(path.hops, start=1)
        ),
    )
    frame.attrs.update(has_more=found.has_more, hubs=[hub.id for hub in found.hubs])
    return frame


def hits(edges: Sequence[SearchSearchEdges], total: int) -> pd.DataFrame:
    """HITS, with the first text that contains the words, and in `attrs` the number of all hits."""

    def row(edge: SearchSearchEdges) -> tuple[object, ...]:
        match edge.node:
            case SearchSearchEdgesNodeEntity():
                name = edge.node.name
            case SearchSearchEdgesNodeQuotation():
                name = edge.node.text
            case _:
                name = None
        found = edge.highlights[0]
        return edge.score, edge.node.id, type_of(edge.node.id), name, found.field.value, found.text

    frame = table(HITS, map(row, edges))
    frame.attrs.update(total=total)
    return frame


def candidates(names: Sequence[str | None], resolutions: Sequence[ResolveResolve]) -> pd.DataFrame:
    """CANDIDATES: the best first, and rank 0 for a name that is missing or resembles none."""
    found = {resolution.name: resolution.candidates for resolution in resolutions}
    return table(
        CANDIDATES,
        (
            row
            for name in names
            for row in [
                (
                    *(name, rank, candidate.node.id, candidate.node.name),
                    *(type_of(candidate.node.id), candidate.score, candidate.matched),
                )
                for rank, candidate in enumerate(found[name] if name is not None else (), start=1)
            ]
            or [(name, 0, None, None, None, None, None)]
        ),
    )


def statistics(found: StatisticsStatistics) -> pd.DataFrame:
    """STATISTICS, and in `attrs` the load that they are from."""
    groups = {
        "type": found.types,
        "claim": found.claims,
        "predicate": found.predicates,
        "kind": found.kinds,
        "document": found.documents,
    }
    frame = table(
        STATISTICS,
        ((group, count.value, count.label, count.count) for group, counts in groups.items() for count in counts),
    )
    frame.attrs.update(version=found.version, loaded_at=found.loaded_at)
    return frame
