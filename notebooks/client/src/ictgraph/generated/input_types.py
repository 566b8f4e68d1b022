from datetime import datetime
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import (
    AssetStatus,
    Basis,
    CheckKind,
    ClaimType,
    CommitmentStatus,
    DocumentKind,
    EntityType,
    EventKind,
    InfrastructureKind,
    InitiativeKind,
    ObservationKind,
    Predicate,
    SearchType,
)


class AgencyFilter(BaseModel):
    """Which agencies to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    country: Optional[str] = None
    "Only agencies of this country."
    ministry: Optional[str] = None
    "Only agencies that are part of this ministry."


class CheckFilter(BaseModel):
    """Which checks to list; conditions that are given hold together."""

    kind: Optional[CheckKind] = None
    "Only checks of this kind."
    within_rounding: Optional[bool] = Field(alias="withinRounding", default=None)
    "Only checks in which rounding the computed number gives the reported one (true), or another one (false)."
    within_possible: Optional[bool] = Field(alias="withinPossible", default=None)
    "Only checks in which the rounding of all printed figures can explain the reported one (true), or cannot (false)."
    about: Optional[str] = None
    "Only checks of figures about this entity."
    document: Optional[str] = None
    "Only checks that use a figure of this document."


class CityFilter(BaseModel):
    """Which cities to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    country: Optional[str] = None
    "Only cities in this country."
    region: Optional[str] = None
    "Only cities in this region."


class ClaimFilter(BaseModel):
    """Which claims to list; conditions that are given hold together."""

    type_: Optional[ClaimType] = Field(alias="type", default=None)
    "Only claims of this kind."
    about: Optional[str] = None
    "Only claims that have this entity as subject, object, topic or speaker."
    document: Optional[str] = None
    "Only claims with evidence in this document."
    stated_by: Optional[str] = Field(alias="statedBy", default=None)
    "Only claims that this entity stated."
    basis: Optional[Basis] = None
    "Only claims that follow from their evidence in this way."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only claims that the graph first held in this time."


class CommitmentFilter(BaseModel):
    """Which commitments to list; conditions that are given hold together."""

    status: Optional[list[CommitmentStatus]] = None
    "Only those with one of these statuses."
    about: Optional[str] = None
    "Only those about this entity."
    indicator: Optional[str] = None
    "Only those of this indicator."
    stated_by: Optional[str] = Field(alias="statedBy", default=None)
    "Only those stated by this entity."
    kind: Optional[ObservationKind] = None
    "Only targets (TARGET), or only forecasts (FORECAST)."
    due_before: Optional[str] = Field(alias="dueBefore", default=None)
    "Only those due on or before the last day of this."


class CompanyFilter(BaseModel):
    """Which companies to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    country: Optional[str] = None
    "Only companies of this country."


class ConflictFilter(BaseModel):
    """Which conflicts to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only conflicts about this entity."
    indicator: Optional[str] = None
    "Only conflicts of this indicator."
    document: Optional[str] = None
    "Only conflicts that a figure of this document is part of."


class CountryFilter(BaseModel):
    """Which countries to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    iso_code: Optional[str] = Field(alias="isoCode", default=None)
    "Only the country with this ISO 3166-1 alpha-2 code, in capitals or not."


class DocumentFilter(BaseModel):
    """Which documents to list; conditions that are given hold together."""

    kind: Optional[DocumentKind] = None
    "Only documents of this sort."
    language: Optional[str] = None
    "Only documents in this language, BCP 47."
    sha_256: Optional[str] = Field(alias="sha256", default=None)
    "Only the document whose text has this SHA-256, in hexadecimal."


class EntityFilter(BaseModel):
    """Which entities to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    types: Optional[list[EntityType]] = None
    "Only those of one of these types."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."


class EventFilter(BaseModel):
    """Which events to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    participant: Optional[str] = None
    "Only events in which this entity took part."
    place: Optional[str] = None
    "Only events at this place or in a place within it."
    kind: Optional[EventKind] = None
    "Only events of this kind."
    concerns: Optional[str] = None
    "Only events that concern this entity."
    date: Optional["EDTFRange"] = None
    "Only events dated within this range; one dated by a year counts with all its days, one without a date not at all."


class IndicatorFilter(BaseModel):
    """Which indicators to list; conditions that are given hold together."""

    unit: Optional[str] = None
    "Only indicators with this base unit; a code such as `USD`."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name contains these letters, without regard to case and diacritics."


class InfrastructureFilter(BaseModel):
    """Which infrastructures to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    operator: Optional[str] = None
    "Only infrastructure that this organization operates."
    place: Optional[str] = None
    "Only infrastructure located in this place, directly or as part of what is."
    kind: Optional[InfrastructureKind] = None
    "Only infrastructure of this kind."


class InitiativeFilter(BaseModel):
    """Which initiatives to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    lead_organization: Optional[str] = Field(alias="leadOrganization", default=None)
    "Only initiatives that this organization leads."
    technology: Optional[str] = None
    "Only initiatives that concern or use this technology."
    kind: Optional[InitiativeKind] = None
    "Only initiatives of this kind."
    country: Optional[str] = None
    "Only initiatives located in this country."


class LinkFilter(BaseModel):
    """Which links to list; conditions that are given hold together."""

    subject: Optional[str] = None
    "Only links with this subject."
    predicates: Optional[list[Predicate]] = None
    "Only links with one of these predicates."
    object_: Optional[str] = Field(alias="object", default=None)
    "Only links with this object."
    document: Optional[str] = None
    "Only links with evidence in this document."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only links that the graph first held in this time."


class MinistryFilter(BaseModel):
    """Which ministries to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    country: Optional[str] = None
    "Only ministries of this country."


class ObservationFilter(BaseModel):
    """Which observations to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only figures about this entity."
    indicator: Optional[str] = None
    "Only figures of this indicator."
    kind: Optional[ObservationKind] = None
    "Only figures meant in this way."
    unit: Optional[str] = None
    "Only figures in this unit, or in a unit with this base; a code such as `USD`."
    due_by: Optional["EDTFRange"] = Field(alias="dueBy", default=None)
    "Only figures with a due date in this range; a year counts with its last day."
    value: Optional["FloatRange"] = None
    "Only figures in this range of numbers: of `unit` where that is given, else of the base unit. A figure that is a range counts when\nit overlaps; `over 350` counts as just above 350, `under 350` as just below."
    stated_by: Optional[str] = Field(alias="statedBy", default=None)
    "Only figures that this entity stated."
    document: Optional[str] = None
    "Only figures with evidence in this document."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only figures that the graph first held in this time."


class EDTFRange(BaseModel):
    """A range of dates; both ends count."""

    gte: Optional[str] = None
    "Not before the first day of this."
    lte: Optional[str] = None
    "Not after the last day of this."


class DateTimeRange(BaseModel):
    """A range of time; both ends count."""

    gte: Optional[datetime] = None
    "Not before this."
    lte: Optional[datetime] = None
    "Not after this."


class FloatRange(BaseModel):
    """A range of numbers; both ends count."""

    gte: Optional[float] = None
    "At least this."
    lte: Optional[float] = None
    "At most this."


class OfficialFilter(BaseModel):
    """Which officials to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    post: Optional[str] = None
    "Only holders of this post, now or before."
    organization: Optional[str] = None
    "Only holders of a post at this organization."
    country: Optional[str] = None
    "Only holders of a post that represents this country."


class PostFilter(BaseModel):
    """Which posts to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    organization: Optional[str] = None
    "Only posts at this organization."
    represents: Optional[str] = None
    "Only posts that represent this country."


class QuotationFilter(BaseModel):
    """Which quotations to list; conditions that are given hold together."""

    speaker: Optional[str] = None
    "Only words of this speaker."
    about: Optional[str] = None
    "Only words about this entity."
    document: Optional[str] = None
    "Only words from this document."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only quotations that the graph first held in this time."


class RegionFilter(BaseModel):
    """Which regions to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    country: Optional[str] = None
    "Only regions of this country."
    iso_code: Optional[str] = Field(alias="isoCode", default=None)
    "Only the region with this ISO 3166-2 code, in capitals or not."


class SearchFilter(BaseModel):
    """Which hits to find; conditions that are given hold together."""

    types: Optional[list[SearchType]] = None
    "Only hits of one of these types."
    countries: Optional[list[str]] = None
    "Only hits that belong to one of these countries, by their ids: see the facet COUNTRY. An unknown id is an error."
    technologies: Optional[list[str]] = None
    "Only hits that have to do with one of these technologies, by their ids: see the facet TECHNOLOGY. An unknown id is an error."


class GraphFilter(BaseModel):
    """Which part of the graph; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only these entities, 1 to 2,000, and the links between them; one that is unknown is a BAD_USER_INPUT error."
    types: Optional[list[EntityType]] = None
    "Only entities of one of these types."
    predicates: Optional[list[Predicate]] = None
    "Only links with one of these predicates, and the entities at their ends."
    documents: Optional[list[str]] = None
    "Only links with evidence in one of these documents, 1 to 100, and the entities at their ends; one that is unknown is a BAD_USER_INPUT error."


class TechnologyFilter(BaseModel):
    """Which technologies to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    initiative: Optional[str] = None
    "Only technologies that this initiative concerns or uses."


class TechnologyParkFilter(BaseModel):
    """Which technology parks to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    city: Optional[str] = None
    "Only parks in this city."
    country: Optional[str] = None
    "Only parks in this country."
    status: Optional[AssetStatus] = None
    "Only parks of this status."


ClaimFilter.model_rebuild()
EventFilter.model_rebuild()
LinkFilter.model_rebuild()
ObservationFilter.model_rebuild()
QuotationFilter.model_rebuild()
