from enum import Enum


class ChangeAction(str, Enum):
    ADDED = "ADDED"
    CHANGED = "CHANGED"
    RETRACTED = "RETRACTED"


class CheckKind(str, Enum):
    GROWTH = "GROWTH"
    PART_OF_WHOLE = "PART_OF_WHOLE"
    RATE = "RATE"
    COUNT = "COUNT"


class Basis(str, Enum):
    STATED = "STATED"
    IMPLIED = "IMPLIED"


class ClaimOrder(str, Enum):
    ID_ASC = "ID_ASC"
    RECORDED_AT_ASC = "RECORDED_AT_ASC"
    RECORDED_AT_DESC = "RECORDED_AT_DESC"


class ClaimType(str, Enum):
    Link = "Link"
    Observation = "Observation"
    Quotation = "Quotation"


class CommitmentStatus(str, Enum):
    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    MET = "MET"
    MISSED = "MISSED"
    UNKNOWN = "UNKNOWN"


class DocumentKind(str, Enum):
    ARTICLE = "ARTICLE"
    DATASET = "DATASET"


class DocumentOrder(str, Enum):
    TITLE_ASC = "TITLE_ASC"
    TITLE_DESC = "TITLE_DESC"


class EntityOrder(str, Enum):
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"


class EntityType(str, Enum):
    Official = "Official"
    Post = "Post"
    Ministry = "Ministry"
    Agency = "Agency"
    Company = "Company"
    Country = "Country"
    Region = "Region"
    City = "City"
    TechnologyPark = "TechnologyPark"
    Initiative = "Initiative"
    Infrastructure = "Infrastructure"
    Technology = "Technology"
    Event = "Event"


class MatchStatus(str, Enum):
    VERIFIED = "VERIFIED"
    CANDIDATE = "CANDIDATE"


class EventKind(str, Enum):
    MEETING = "MEETING"
    OUTAGE = "OUTAGE"
    DISRUPTION = "DISRUPTION"
    RESTORATION = "RESTORATION"


class FoundKind(str, Enum):
    ENTITIES = "ENTITIES"
    FIGURES = "FIGURES"
    PROMISES = "PROMISES"
    PASSAGES = "PASSAGES"
    DOCUMENTS = "DOCUMENTS"


class InfrastructureKind(str, Enum):
    SUBMARINE_CABLE = "SUBMARINE_CABLE"
    FIBRE_NETWORK = "FIBRE_NETWORK"
    SATELLITE = "SATELLITE"
    NATIONAL = "NATIONAL"


class AssetStatus(str, Enum):
    PLANNED = "PLANNED"
    OPERATING = "OPERATING"


class InitiativeKind(str, Enum):
    PROGRAMME = "PROGRAMME"
    PROJECT = "PROJECT"
    POLICY = "POLICY"
    REVIEW = "REVIEW"


class Predicate(str, Enum):
    LOCATED_IN = "LOCATED_IN"
    HELD_POST = "HELD_POST"
    POST_AT = "POST_AT"
    REPRESENTS = "REPRESENTS"
    ACCREDITED_TO = "ACCREDITED_TO"
    PART_OF = "PART_OF"
    PARTICIPATED_IN = "PARTICIPATED_IN"
    CONCERNS = "CONCERNS"
    AFFECTED = "AFFECTED"
    CAUSED_BY = "CAUSED_BY"
    LED_BY = "LED_BY"
    PARTNERS_WITH = "PARTNERS_WITH"
    OPERATED_BY = "OPERATED_BY"
    USES = "USES"
    FOLLOWED = "FOLLOWED"
    BENCHMARK_FOR = "BENCHMARK_FOR"


class Direction(str, Enum):
    OUT = "OUT"
    IN = "IN"


class ObservationKind(str, Enum):
    ACTUAL = "ACTUAL"
    TARGET = "TARGET"
    FORECAST = "FORECAST"
    BASELINE = "BASELINE"


class Qualifier(str, Enum):
    EXACT = "EXACT"
    APPROXIMATELY = "APPROXIMATELY"
    MORE_THAN = "MORE_THAN"
    AT_LEAST = "AT_LEAST"
    LESS_THAN = "LESS_THAN"
    AT_MOST = "AT_MOST"
    RANGE = "RANGE"


class Frequency(str, Enum):
    ANNUAL = "ANNUAL"
    MONTHLY = "MONTHLY"


class ObservationOrder(str, Enum):
    ID_ASC = "ID_ASC"
    VALUE_ASC = "VALUE_ASC"
    VALUE_DESC = "VALUE_DESC"
    DUE_BY_ASC = "DUE_BY_ASC"
    DUE_BY_DESC = "DUE_BY_DESC"


class QuotationRole(str, Enum):
    SPEAKER = "SPEAKER"
    ABOUT = "ABOUT"


class SearchType(str, Enum):
    Official = "Official"
    Post = "Post"
    Ministry = "Ministry"
    Agency = "Agency"
    Company = "Company"
    Country = "Country"
    Region = "Region"
    City = "City"
    TechnologyPark = "TechnologyPark"
    Initiative = "Initiative"
    Infrastructure = "Infrastructure"
    Technology = "Technology"
    Event = "Event"
    Quotation = "Quotation"


class HighlightField(str, Enum):
    NAME = "NAME"
    ALIAS = "ALIAS"
    DESCRIPTION = "DESCRIPTION"
    TEXT = "TEXT"
    PUBLISHER = "PUBLISHER"


class FacetField(str, Enum):
    TYPE = "TYPE"
    COUNTRY = "COUNTRY"
    TECHNOLOGY = "TECHNOLOGY"


class MomentKind(str, Enum):
    EVENT = "EVENT"
    OBSERVATION = "OBSERVATION"
    DUE_DATE = "DUE_DATE"
    START = "START"
    END = "END"
