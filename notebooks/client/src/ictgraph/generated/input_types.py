from datetime import datetime
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import (
    AgreementKind,
    AssetStatus,
    Basis,
    CheckKind,
    ClaimType,
    CommitmentStatus,
    DocumentKind,
    DuplicateReason,
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

    country: Optional[str] = None
    "Only agencies of this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    ministry: Optional[str] = None
    "Only agencies that are part of this ministry."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class AgreementFilter(BaseModel):
    """Which agreements to list; conditions that are given hold together."""

    concerns: Optional[str] = None
    "Only agreements that concern this entity."
    date: Optional["EDTFRange"] = None
    "Only agreements signed within this range; one without a date not at all."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    kind: Optional[AgreementKind] = None
    "Only agreements of this kind."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    party: Optional[str] = None
    "Only agreements that this entity signed."


class CheckFilter(BaseModel):
    """Which checks to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only checks of figures about this entity."
    document: Optional[str] = None
    "Only checks that use a figure of this document."
    kind: Optional[CheckKind] = None
    "Only checks of this kind."
    within_possible: Optional[bool] = Field(alias="withinPossible", default=None)
    "Only checks in which the rounding of all printed figures can explain the reported one (true), or cannot (false)."
    within_rounding: Optional[bool] = Field(alias="withinRounding", default=None)
    "Only checks in which rounding the computed number gives the reported one (true), or another one (false)."


class CityFilter(BaseModel):
    """Which cities to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only cities in this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    region: Optional[str] = None
    "Only cities in this region."


class ClaimFilter(BaseModel):
    """Which claims to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only claims that have this entity as subject, object, topic or speaker."
    basis: Optional[Basis] = None
    "Only claims that follow from their evidence in this way."
    document: Optional[str] = None
    "Only claims with evidence in this document."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only claims that the graph first held in this time."
    stated_by: Optional[str] = Field(alias="statedBy", default=None)
    "Only claims that this entity stated."
    type_: Optional[ClaimType] = Field(alias="type", default=None)
    "Only claims of this kind."


class CommitmentFilter(BaseModel):
    """Which commitments to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only those about this entity."
    due_before: Optional[str] = Field(alias="dueBefore", default=None)
    "Only those due on or before the last day of this."
    indicator: Optional[str] = None
    "Only those of this indicator."
    kind: Optional[ObservationKind] = None
    "Only targets (TARGET), or only forecasts (FORECAST)."
    slipped: Optional[bool] = None
    "Only those whose due date has moved to a later day (true), or has not (false)."
    stated_by: Optional[str] = Field(alias="statedBy", default=None)
    "Only those stated by this entity."
    status: Optional[list[CommitmentStatus]] = None
    "Only those with one of these statuses."


class CompanyFilter(BaseModel):
    """Which companies to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only companies of this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class ConflictFilter(BaseModel):
    """Which conflicts to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only conflicts about this entity."
    document: Optional[str] = None
    "Only conflicts that a figure of this document is part of."
    indicator: Optional[str] = None
    "Only conflicts of this indicator."


class CountryFilter(BaseModel):
    """Which countries to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    iso_code: Optional[str] = Field(alias="isoCode", default=None)
    "Only the country with this ISO 3166-1 alpha-2 code, in capitals or not."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class DateTimeRange(BaseModel):
    """A range of time; both ends count."""

    gte: Optional[datetime] = None
    "Not before this."
    lte: Optional[datetime] = None
    "Not after this."


class DocumentFilter(BaseModel):
    """Which documents to list; conditions that are given hold together."""

    kind: Optional[DocumentKind] = None
    "Only documents of this sort."
    language: Optional[str] = None
    "Only documents in this language, BCP 47."
    sha_256: Optional[str] = Field(alias="sha256", default=None)
    "Only the document whose text has this SHA-256, in hexadecimal."


class DuplicateFilter(BaseModel):
    """Which possible duplicates to list; conditions that are given hold together."""

    entity: Optional[str] = None
    "Only those that this entity is part of."
    reason: Optional[DuplicateReason] = None
    "Only those with this reason."


class EDTFRange(BaseModel):
    """A range of dates; both ends count."""

    gte: Optional[str] = None
    "Not before the first day of this."
    lte: Optional[str] = None
    "Not after the last day of this."


class EntityFilter(BaseModel):
    """Which entities to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or alias contains these letters, without regard to case and diacritics."
    types: Optional[list[EntityType]] = None
    "Only those of one of these types."


class EventFilter(BaseModel):
    """Which events to list; conditions that are given hold together."""

    concerns: Optional[str] = None
    "Only events that concern this entity."
    date: Optional["EDTFRange"] = None
    "Only events dated within this range; one dated by a year counts with all its days, one without a date not at all."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    kind: Optional[EventKind] = None
    "Only events of this kind."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    participant: Optional[str] = None
    "Only events in which this entity took part."
    place: Optional[str] = None
    "Only events at this place or in a place within it."


class FactFilter(BaseModel):
    """Which facts to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only facts about this entity."
    document: Optional[str] = None
    "Only facts that a figure of this document states."
    indicator: Optional[str] = None
    "Only facts of this indicator."
    kind: Optional[ObservationKind] = None
    "Only facts meant in this way."
    min_documents: Optional[int] = Field(alias="minDocuments", default=None)
    "Only facts that at least so many documents state; 2 for what is confirmed."
    min_voices: Optional[int] = Field(alias="minVoices", default=None)
    "Only facts that at least so many independent voices state."


class FloatRange(BaseModel):
    """A range of numbers; both ends count."""

    gte: Optional[float] = None
    "At least this."
    lte: Optional[float] = None
    "At most this."


class GraphFilter(BaseModel):
    """Which part of the graph; conditions that are given hold together."""

    documents: Optional[list[str]] = None
    "Only links with evidence in one of these documents, 1 to 100, and the entities at their ends; one that is unknown is a BAD_USER_INPUT error."
    ids: Optional[list[str]] = None
    "Only these entities, 1 to 2,000, and the links between them; one that is unknown is a BAD_USER_INPUT error."
    predicates: Optional[list[Predicate]] = None
    "Only links with one of these predicates, and the entities at their ends."
    types: Optional[list[EntityType]] = None
    "Only entities of one of these types."


class IndicatorFilter(BaseModel):
    """Which indicators to list; conditions that are given hold together."""

    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name contains these letters, without regard to case and diacritics."
    unit: Optional[str] = None
    "Only indicators with this base unit; a code such as `USD`."


class InfrastructureFilter(BaseModel):
    """Which infrastructure to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    kind: Optional[InfrastructureKind] = None
    "Only infrastructure of this kind."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    operator: Optional[str] = None
    "Only infrastructure that this organization operates."
    place: Optional[str] = None
    "Only infrastructure located in this place, directly or as part of what is."


class InitiativeFilter(BaseModel):
    """Which initiatives to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only initiatives located in this country."
    funder: Optional[str] = None
    "Only initiatives that this country or organization pays for."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    kind: Optional[InitiativeKind] = None
    "Only initiatives of this kind."
    lead_organization: Optional[str] = Field(alias="leadOrganization", default=None)
    "Only initiatives that this organization leads."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    part_of: Optional[str] = Field(alias="partOf", default=None)
    "Only initiatives that are part of this one."
    technology: Optional[str] = None
    "Only initiatives that concern or use this technology."


class LawFilter(BaseModel):
    """Which laws to list; conditions that are given hold together."""

    concerns: Optional[str] = None
    "Only laws that concern this entity."
    country: Optional[str] = None
    "Only laws of this country."
    date: Optional["EDTFRange"] = None
    "Only laws issued within this range; one without a date not at all."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    issuer: Optional[str] = None
    "Only laws that this organization issued."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class LinkFilter(BaseModel):
    """Which links to list; conditions that are given hold together."""

    document: Optional[str] = None
    "Only links with evidence in this document."
    object_: Optional[str] = Field(alias="object", default=None)
    "Only links with this object."
    predicates: Optional[list[Predicate]] = None
    "Only links with one of these predicates."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only links that the graph first held in this time."
    subject: Optional[str] = None
    "Only links with this subject."


class MinistryFilter(BaseModel):
    """Which ministries to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only ministries of this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class ObservationFilter(BaseModel):
    """Which observations to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only figures about this entity."
    document: Optional[str] = None
    "Only figures with evidence in this document."
    due_by: Optional["EDTFRange"] = Field(alias="dueBy", default=None)
    "Only figures with a due date in this range; a year counts with its last day."
    indicator: Optional[str] = None
    "Only figures of this indicator."
    kind: Optional[ObservationKind] = None
    "Only figures meant in this way."
    min_documents: Optional[int] = Field(alias="minDocuments", default=None)
    "Only figures whose fact at least so many documents state; 2 for what is confirmed."
    min_voices: Optional[int] = Field(alias="minVoices", default=None)
    "Only figures whose fact at least so many independent voices state."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only figures that the graph first held in this time."
    stated_by: Optional[str] = Field(alias="statedBy", default=None)
    "Only figures that this entity stated."
    unit: Optional[str] = None
    "Only figures in this unit, or in a unit with this base; a code such as `USD`."
    value: Optional["FloatRange"] = None
    "Only figures in this range of numbers: of `unit` where that is given, else of the base unit. A figure that is a range counts when\nit overlaps; `over 350` counts as just above 350, `under 350` as just below."


class OfficialFilter(BaseModel):
    """Which people to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only holders of a post that represents this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    organization: Optional[str] = None
    "Only holders of a post at this organization."
    post: Optional[str] = None
    "Only holders of this post, now or before."


class OtherOrganizationFilter(BaseModel):
    """Which other organizations to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only other organizations of this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class PostFilter(BaseModel):
    """Which posts to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    organization: Optional[str] = None
    "Only posts at this organization."
    represents: Optional[str] = None
    "Only posts that represent this country."


class QuotationFilter(BaseModel):
    """Which quotations to list; conditions that are given hold together."""

    about: Optional[str] = None
    "Only words about this entity."
    document: Optional[str] = None
    "Only words from this document."
    recorded_at: Optional["DateTimeRange"] = Field(alias="recordedAt", default=None)
    "Only quotations that the graph first held in this time."
    speaker: Optional[str] = None
    "Only words of this speaker."


class RegionFilter(BaseModel):
    """Which regions to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only regions of this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    iso_code: Optional[str] = Field(alias="isoCode", default=None)
    "Only the region with this ISO 3166-2 code, in capitals or not."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class SearchFilter(BaseModel):
    """Which hits to find; conditions that are given hold together."""

    countries: Optional[list[str]] = None
    "Only hits that belong to one of these countries, by their ids: see the facet COUNTRY. An unknown id is an error."
    technologies: Optional[list[str]] = None
    "Only hits that have to do with one of these technologies, by their ids: see the facet TECHNOLOGY. An unknown id is an error."
    types: Optional[list[SearchType]] = None
    "Only hits of one of these types."


class TechnologyFilter(BaseModel):
    """Which technologies to list; conditions that are given hold together."""

    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    initiative: Optional[str] = None
    "Only technologies that this initiative concerns or uses."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


class TechnologyParkFilter(BaseModel):
    """Which technology parks to list; conditions that are given hold together."""

    city: Optional[str] = None
    "Only parks in this city."
    country: Optional[str] = None
    "Only parks in this country."
    host: Optional[str] = None
    "Only parks on the grounds of this organization."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."
    status: Optional[AssetStatus] = None
    "Only parks of this status."


class UniversityFilter(BaseModel):
    """Which universities to list; conditions that are given hold together."""

    country: Optional[str] = None
    "Only universities of this country."
    ids: Optional[list[str]] = None
    "Only those with one of these ids."
    name_contains: Optional[str] = Field(alias="nameContains", default=None)
    "Only those whose name or an alias contains these letters, ignoring case and diacritics."


AgreementFilter.model_rebuild()
ClaimFilter.model_rebuild()
EventFilter.model_rebuild()
LawFilter.model_rebuild()
LinkFilter.model_rebuild()
ObservationFilter.model_rebuild()
QuotationFilter.model_rebuild()
