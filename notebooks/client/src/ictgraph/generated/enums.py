from enum import Enum


class AgreementKind(str, Enum):
    ALLOTMENT = "ALLOTMENT"
    CONTRACT = "CONTRACT"
    LOAN = "LOAN"
    MEMORANDUM = "MEMORANDUM"


class AssetStatus(str, Enum):
    OPERATING = "OPERATING"
    PLANNED = "PLANNED"


class Basis(str, Enum):
    IMPLIED = "IMPLIED"
    STATED = "STATED"


class ChangeAction(str, Enum):
    ADDED = "ADDED"
    CHANGED = "CHANGED"
    RETRACTED = "RETRACTED"


class CheckKind(str, Enum):
    CONVERSION = "CONVERSION"
    COUNT = "COUNT"
    GROWTH = "GROWTH"
    PART_OF_WHOLE = "PART_OF_WHOLE"
    RATE = "RATE"
    SUM_OF_PARTS = "SUM_OF_PARTS"
    SUM_OF_PERIODS = "SUM_OF_PERIODS"


class ClaimOrder(str, Enum):
    ID_ASC = "ID_ASC"
    RECORDED_AT_ASC = "RECORDED_AT_ASC"
    RECORDED_AT_DESC = "RECORDED_AT_DESC"


class ClaimType(str, Enum):
    Link = "Link"
    Observation = "Observation"
    Quotation = "Quotation"


class CommitmentStatus(str, Enum):
    MET = "MET"
    MISSED = "MISSED"
    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    UNKNOWN = "UNKNOWN"


class Direction(str, Enum):
    IN = "IN"
    OUT = "OUT"


class DocumentKind(str, Enum):
    ARTICLE = "ARTICLE"
    DATASET = "DATASET"
    DIGEST = "DIGEST"


class DocumentOrder(str, Enum):
    TITLE_ASC = "TITLE_ASC"
    TITLE_DESC = "TITLE_DESC"


class DuplicateReason(str, Enum):
    SAME_NAME = "SAME_NAME"
    SIMILAR_NAME = "SIMILAR_NAME"


class EntityOrder(str, Enum):
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"


class EntityType(str, Enum):
    Agency = "Agency"
    Agreement = "Agreement"
    City = "City"
    Company = "Company"
    Country = "Country"
    Event = "Event"
    Infrastructure = "Infrastructure"
    Initiative = "Initiative"
    Law = "Law"
    Ministry = "Ministry"
    Official = "Official"
    OtherOrganization = "OtherOrganization"
    Post = "Post"
    Region = "Region"
    Technology = "Technology"
    TechnologyPark = "TechnologyPark"
    University = "University"


class EventKind(str, Enum):
    CONFERENCE = "CONFERENCE"
    DECISION = "DECISION"
    DISRUPTION = "DISRUPTION"
    MEETING = "MEETING"
    OPENING = "OPENING"
    OTHER = "OTHER"
    OUTAGE = "OUTAGE"
    RESTORATION = "RESTORATION"
    SIGNING = "SIGNING"


class FacetField(str, Enum):
    COUNTRY = "COUNTRY"
    TECHNOLOGY = "TECHNOLOGY"
    TYPE = "TYPE"


class FoundKind(str, Enum):
    DOCUMENTS = "DOCUMENTS"
    ENTITIES = "ENTITIES"
    FIGURES = "FIGURES"
    PASSAGES = "PASSAGES"
    PROMISES = "PROMISES"


class Frequency(str, Enum):
    ANNUAL = "ANNUAL"
    MONTHLY = "MONTHLY"


class HighlightField(str, Enum):
    ALIAS = "ALIAS"
    DESCRIPTION = "DESCRIPTION"
    NAME = "NAME"
    PUBLISHER = "PUBLISHER"
    TEXT = "TEXT"


class IndicatorMeasure(str, Enum):
    FLOW = "FLOW"
    RATE = "RATE"
    STOCK = "STOCK"


class InfrastructureKind(str, Enum):
    FIBRE_NETWORK = "FIBRE_NETWORK"
    NATIONAL = "NATIONAL"
    SATELLITE = "SATELLITE"
    SUBMARINE_CABLE = "SUBMARINE_CABLE"


class InitiativeKind(str, Enum):
    POLICY = "POLICY"
    PROGRAMME = "PROGRAMME"
    PROJECT = "PROJECT"
    REVIEW = "REVIEW"


class MatchStatus(str, Enum):
    CANDIDATE = "CANDIDATE"
    VERIFIED = "VERIFIED"


class MomentKind(str, Enum):
    DUE_DATE = "DUE_DATE"
    END = "END"
    EVENT = "EVENT"
    OBSERVATION = "OBSERVATION"
    START = "START"


class ObservationKind(str, Enum):
    ACTUAL = "ACTUAL"
    BASELINE = "BASELINE"
    FORECAST = "FORECAST"
    TARGET = "TARGET"


class ObservationOrder(str, Enum):
    DUE_BY_ASC = "DUE_BY_ASC"
    DUE_BY_DESC = "DUE_BY_DESC"
    ID_ASC = "ID_ASC"
    VALUE_ASC = "VALUE_ASC"
    VALUE_DESC = "VALUE_DESC"


class Predicate(str, Enum):
    ACCREDITED_TO = "ACCREDITED_TO"
    AFFECTED = "AFFECTED"
    BENCHMARK_FOR = "BENCHMARK_FOR"
    CAUSED_BY = "CAUSED_BY"
    CONCERNS = "CONCERNS"
    FOLLOWED = "FOLLOWED"
    FUNDED_BY = "FUNDED_BY"
    HELD_POST = "HELD_POST"
    HOSTED_BY = "HOSTED_BY"
    ISSUED_BY = "ISSUED_BY"
    LED_BY = "LED_BY"
    LOCATED_IN = "LOCATED_IN"
    MEMBER_OF = "MEMBER_OF"
    OPERATED_BY = "OPERATED_BY"
    OWNED_BY = "OWNED_BY"
    PARTICIPATED_IN = "PARTICIPATED_IN"
    PARTNERS_WITH = "PARTNERS_WITH"
    PART_OF = "PART_OF"
    POST_AT = "POST_AT"
    REPRESENTS = "REPRESENTS"
    SIGNED = "SIGNED"
    TENANT_OF = "TENANT_OF"
    USES = "USES"


class Qualifier(str, Enum):
    APPROXIMATELY = "APPROXIMATELY"
    AT_LEAST = "AT_LEAST"
    AT_MOST = "AT_MOST"
    EXACT = "EXACT"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    RANGE = "RANGE"


class QuotationRole(str, Enum):
    ABOUT = "ABOUT"
    SPEAKER = "SPEAKER"


class SearchType(str, Enum):
    Agency = "Agency"
    Agreement = "Agreement"
    City = "City"
    Company = "Company"
    Country = "Country"
    Event = "Event"
    Infrastructure = "Infrastructure"
    Initiative = "Initiative"
    Law = "Law"
    Ministry = "Ministry"
    Official = "Official"
    OtherOrganization = "OtherOrganization"
    Post = "Post"
    Quotation = "Quotation"
    Region = "Region"
    Technology = "Technology"
    TechnologyPark = "TechnologyPark"
    University = "University"
