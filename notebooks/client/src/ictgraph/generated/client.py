from typing import Any, Optional, Union

from .async_base_client import AsyncBaseClient
from .base_model import UNSET, UnsetType
from .checks import Checks, ChecksChecks
from .claim import (
    Claim,
    ClaimClaimClaim,
    ClaimClaimLink,
    ClaimClaimObservation,
    ClaimClaimQuotation,
)
from .claims import Claims, ClaimsClaims
from .claims_of_edges import (
    ClaimsOfEdges,
    ClaimsOfEdgesNodesLink,
    ClaimsOfEdgesNodesNode,
)
from .commitments import Commitments, CommitmentsCommitments
from .conflicts import Conflicts, ConflictsConflicts
from .documents import Documents, DocumentsDocuments
from .entities import Entities, EntitiesEntities
from .entity import (
    Entity,
    EntityEntityAgreement,
    EntityEntityEntity,
    EntityEntityEvent,
    EntityEntityInfrastructure,
    EntityEntityInitiative,
    EntityEntityLaw,
    EntityEntityTechnologyPark,
)
from .enums import EntityType, MomentKind, Predicate
from .facts import Facts, FactsFacts
from .indicators import Indicators, IndicatorsIndicators
from .input_types import (
    CheckFilter,
    ClaimFilter,
    CommitmentFilter,
    ConflictFilter,
    DocumentFilter,
    EntityFilter,
    FactFilter,
    IndicatorFilter,
    ObservationFilter,
    QuotationFilter,
    SearchFilter,
)
from .known import Known, KnownNodes
from .neighbourhood import Neighbourhood, NeighbourhoodNeighbourhood
from .observations import Observations, ObservationsObservations
from .paths import Paths, PathsPaths
from .quotations import Quotations, QuotationsQuotations
from .relationships import Relationships, RelationshipsEntity
from .resolve import Resolve, ResolveResolve
from .search import Search, SearchSearch
from .statistics import Statistics, StatisticsStatistics
from .timeline import Timeline, TimelineTimeline


def gql(q: str) -> str:
    return q


class Client(AsyncBaseClient):
    async def checks(
        self,
        where: Union[Optional[CheckFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> ChecksChecks:
        query = gql("""
            query checks($where: CheckFilter, $first: Int, $after: String) {
              checks(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  kind
                  about {
                    id
                    name
                  }
                  formula
                  reported
                  computed
                  difference
                  unit {
                    code
                  }
                  withinRounding
                  possible {
                    min
                    max
                  }
                  withinPossible
                  reportedBy {
                    id
                  }
                  computedFrom {
                    id
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="checks", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Checks.model_validate(data).checks

    async def claims(
        self,
        where: Union[Optional[ClaimFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> ClaimsClaims:
        query = gql("""
            query claims($where: ClaimFilter, $first: Int, $after: String) {
              claims(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  basis
                  recordedAt
                  statedBy {
                    id
                  }
                  evidence {
                    ...Words
                  }
                  ... on Link {
                    subject {
                      id
                      name
                    }
                    predicate
                    object {
                      id
                      name
                    }
                  }
                  ... on Observation {
                    about {
                      id
                      name
                    }
                    indicator {
                      id
                      name
                    }
                    kind
                    quantity {
                      raw
                    }
                  }
                  ... on Quotation {
                    speaker {
                      id
                      name
                    }
                    text
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="claims", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Claims.model_validate(data).claims

    async def claim(
        self, id: str, **kwargs: Any
    ) -> Optional[
        Union[
            ClaimClaimClaim, ClaimClaimLink, ClaimClaimObservation, ClaimClaimQuotation
        ]
    ]:
        query = gql("""
            query claim($id: ID!) {
              claim(id: $id) {
                id
                basis
                retractedAt
                statedBy {
                  name
                }
                evidence {
                  exact
                  start
                  end
                  verified
                  context
                  document {
                    id
                    title
                    publisher
                    published
                    url
                  }
                }
                ... on Link {
                  subject {
                    name
                  }
                  predicate
                  object {
                    name
                  }
                }
                ... on Observation {
                  about {
                    name
                  }
                  indicator {
                    name
                  }
                  kind
                  dueBy
                  period {
                    label
                  }
                  quantity {
                    raw
                  }
                }
                ... on Quotation {
                  speaker {
                    name
                  }
                  text
                }
              }
            }
            """)
        variables: dict[str, object] = {"id": id}
        response = await self.execute(
            query=query, operation_name="claim", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Claim.model_validate(data).claim

    async def claims_of_edges(
        self, ids: list[str], **kwargs: Any
    ) -> list[Optional[Union[ClaimsOfEdgesNodesNode, ClaimsOfEdgesNodesLink]]]:
        query = gql("""
            query claimsOfEdges($ids: [ID!]!) {
              nodes(ids: $ids) {
                ... on Link {
                  ...Edge
                }
              }
            }

            fragment Edge on Link {
              id
              validFrom
              validTo
              statedBy {
                id
              }
              evidence {
                ...Words
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"ids": ids}
        response = await self.execute(
            query=query, operation_name="claimsOfEdges", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return ClaimsOfEdges.model_validate(data).nodes

    async def commitments(
        self,
        as_of: Union[Optional[str], UnsetType] = UNSET,
        where: Union[Optional[CommitmentFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> CommitmentsCommitments:
        query = gql("""
            query commitments($asOf: EDTF, $where: CommitmentFilter, $first: Int, $after: String) {
              commitments(asOf: $asOf, where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  promise {
                    ...Figure
                  }
                  dueBy
                  asOf
                  status
                  reason
                  progress
                  decidedBy {
                    id
                  }
                  firstStatus
                  slipDays
                  history {
                    saidOn
                    dueBy
                    slipDays
                    promise {
                      id
                    }
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Figure on Observation {
              id
              about {
                id
                name
              }
              indicator {
                id
              }
              quantity {
                raw
                value
                min
                max
                qualifier
                unit {
                  code
                }
              }
              period {
                start
                end
              }
              kind
              dueBy
              statedBy {
                id
              }
              evidence {
                ...Words
              }
              fact {
                documents
                independent
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {
            "asOf": as_of,
            "where": where,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=query, operation_name="commitments", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Commitments.model_validate(data).commitments

    async def conflicts(
        self,
        where: Union[Optional[ConflictFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> ConflictsConflicts:
        query = gql("""
            query conflicts($where: ConflictFilter, $first: Int, $after: String) {
              conflicts(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  spread
                  acrossDocuments
                  reading
                  observations {
                    ...Figure
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Figure on Observation {
              id
              about {
                id
                name
              }
              indicator {
                id
              }
              quantity {
                raw
                value
                min
                max
                qualifier
                unit {
                  code
                }
              }
              period {
                start
                end
              }
              kind
              dueBy
              statedBy {
                id
              }
              evidence {
                ...Words
              }
              fact {
                documents
                independent
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="conflicts", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Conflicts.model_validate(data).conflicts

    async def documents(
        self,
        where: Union[Optional[DocumentFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> DocumentsDocuments:
        query = gql("""
            query documents($where: DocumentFilter, $first: Int, $after: String) {
              documents(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  title
                  kind
                  language
                  published
                  publisher
                  url
                  sha256
                  characters
                  textAttached
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="documents", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Documents.model_validate(data).documents

    async def entities(
        self,
        where: Union[Optional[EntityFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> EntitiesEntities:
        query = gql("""
            query entities($where: EntityFilter, $first: Int, $after: String) {
              entities(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  name
                  description
                  aliases
                  externalIds {
                    scheme
                    value
                  }
                  ... on Place {
                    coordinates {
                      latitude
                      longitude
                    }
                  }
                  ... on Country {
                    isoCode
                  }
                  ... on Region {
                    isoCode
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="entities", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Entities.model_validate(data).entities

    async def entity(
        self, id: str, **kwargs: Any
    ) -> Optional[
        Union[
            EntityEntityEntity,
            EntityEntityAgreement,
            EntityEntityEvent,
            EntityEntityInfrastructure,
            EntityEntityInitiative,
            EntityEntityLaw,
            EntityEntityTechnologyPark,
        ]
    ]:
        query = gql("""
            query entity($id: ID!) {
              entity(id: $id) {
                id
                name
                description
                aliases
                externalIds {
                  scheme
                  value
                  url
                  match
                }
                retractedAt
                ...EntityValues
              }
            }

            fragment EntityValues on Entity {
              __typename
              ... on Agreement {
                agreementKind: kind
                agreementDate: date
              }
              ... on Event {
                eventKind: kind
                eventDate: date
              }
              ... on Infrastructure {
                infrastructureKind: kind
                infrastructureStatus: status
              }
              ... on Initiative {
                initiativeKind: kind
              }
              ... on Law {
                lawDate: date
              }
              ... on TechnologyPark {
                technologyParkStatus: status
              }
            }
            """)
        variables: dict[str, object] = {"id": id}
        response = await self.execute(
            query=query, operation_name="entity", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Entity.model_validate(data).entity

    async def relationships(
        self,
        id: str,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> Optional[RelationshipsEntity]:
        query = gql("""
            query relationships($id: ID!, $first: Int, $after: String) {
              entity(id: $id) {
                relationships(first: $first, after: $after) {
                  totalCount
                  pageInfo {
                    ...Cursor
                  }
                  nodes {
                    id
                    subject {
                      id
                      name
                    }
                    predicate
                    object {
                      id
                      name
                    }
                    validFrom
                    validTo
                    statedBy {
                      id
                    }
                    evidence {
                      ...Words
                    }
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"id": id, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="relationships", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Relationships.model_validate(data).entity

    async def facts(
        self,
        where: Union[Optional[FactFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> FactsFacts:
        query = gql("""
            query facts($where: FactFilter, $first: Int, $after: String) {
              facts(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  voices
                  figure {
                    ...Figure
                  }
                  observations {
                    id
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Figure on Observation {
              id
              about {
                id
                name
              }
              indicator {
                id
              }
              quantity {
                raw
                value
                min
                max
                qualifier
                unit {
                  code
                }
              }
              period {
                start
                end
              }
              kind
              dueBy
              statedBy {
                id
              }
              evidence {
                ...Words
              }
              fact {
                documents
                independent
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="facts", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Facts.model_validate(data).facts

    async def indicators(
        self,
        where: Union[Optional[IndicatorFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> IndicatorsIndicators:
        query = gql("""
            query indicators($where: IndicatorFilter, $first: Int, $after: String) {
              indicators(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  name
                  description
                  unit {
                    code
                  }
                  growthOf {
                    id
                  }
                  numerator {
                    id
                  }
                  denominator {
                    id
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="indicators", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Indicators.model_validate(data).indicators

    async def known(self, ids: list[str], **kwargs: Any) -> list[Optional[KnownNodes]]:
        query = gql("""
            query known($ids: [ID!]!) {
              nodes(ids: $ids) {
                id
              }
            }
            """)
        variables: dict[str, object] = {"ids": ids}
        response = await self.execute(
            query=query, operation_name="known", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Known.model_validate(data).nodes

    async def neighbourhood(
        self,
        ids: list[str],
        depth: Union[Optional[int], UnsetType] = UNSET,
        per_predicate: Union[Optional[int], UnsetType] = UNSET,
        predicates: Union[Optional[list[Predicate]], UnsetType] = UNSET,
        types: Union[Optional[list[EntityType]], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> NeighbourhoodNeighbourhood:
        query = gql("""
            query neighbourhood($ids: [ID!]!, $depth: Int, $perPredicate: Int, $predicates: [Predicate!], $types: [EntityType!]) {
              neighbourhood(
                ids: $ids
                depth: $depth
                perPredicate: $perPredicate
                predicates: $predicates
                types: $types
              ) {
                nodes {
                  id
                  name
                  aliases
                  description
                }
                edges {
                  source
                  target
                  predicate
                  claims {
                    ...Edge
                  }
                }
                hidden {
                  node
                  count
                }
              }
            }

            fragment Edge on Link {
              id
              validFrom
              validTo
              statedBy {
                id
              }
              evidence {
                ...Words
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {
            "ids": ids,
            "depth": depth,
            "perPredicate": per_predicate,
            "predicates": predicates,
            "types": types,
        }
        response = await self.execute(
            query=query, operation_name="neighbourhood", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Neighbourhood.model_validate(data).neighbourhood

    async def observations(
        self,
        where: Union[Optional[ObservationFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> ObservationsObservations:
        query = gql("""
            query observations($where: ObservationFilter, $first: Int, $after: String) {
              observations(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  ...Figure
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Figure on Observation {
              id
              about {
                id
                name
              }
              indicator {
                id
              }
              quantity {
                raw
                value
                min
                max
                qualifier
                unit {
                  code
                }
              }
              period {
                start
                end
              }
              kind
              dueBy
              statedBy {
                id
              }
              evidence {
                ...Words
              }
              fact {
                documents
                independent
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="observations", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Observations.model_validate(data).observations

    async def paths(
        self,
        from_: str,
        to: str,
        max_hops: Union[Optional[int], UnsetType] = UNSET,
        predicates: Union[Optional[list[Predicate]], UnsetType] = UNSET,
        exclude_types: Union[Optional[list[EntityType]], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> PathsPaths:
        query = gql("""
            query paths($from: ID!, $to: ID!, $maxHops: Int, $predicates: [Predicate!], $excludeTypes: [EntityType!], $first: Int) {
              paths(
                from: $from
                to: $to
                maxHops: $maxHops
                predicates: $predicates
                excludeTypes: $excludeTypes
                first: $first
              ) {
                hasMore
                hubs {
                  id
                }
                paths {
                  hops {
                    from {
                      id
                      name
                    }
                    to {
                      id
                      name
                    }
                    predicate
                    direction
                    claims {
                      id
                      evidence {
                        ...Words
                      }
                    }
                  }
                }
              }
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {
            "from": from_,
            "to": to,
            "maxHops": max_hops,
            "predicates": predicates,
            "excludeTypes": exclude_types,
            "first": first,
        }
        response = await self.execute(
            query=query, operation_name="paths", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Paths.model_validate(data).paths

    async def quotations(
        self,
        where: Union[Optional[QuotationFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> QuotationsQuotations:
        query = gql("""
            query quotations($where: QuotationFilter, $first: Int, $after: String) {
              quotations(where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  id
                  speaker {
                    id
                    name
                  }
                  text
                  about {
                    id
                  }
                  evidence {
                    ...Words
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }

            fragment Words on Evidence {
              exact
              start
              end
              document {
                id
              }
            }
            """)
        variables: dict[str, object] = {"where": where, "first": first, "after": after}
        response = await self.execute(
            query=query, operation_name="quotations", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Quotations.model_validate(data).quotations

    async def search(
        self,
        query: str,
        where: Union[Optional[SearchFilter], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SearchSearch:
        _query = gql("""
            query search($query: String!, $where: SearchFilter, $first: Int, $after: String) {
              search(query: $query, where: $where, first: $first, after: $after) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                edges {
                  score
                  highlights {
                    field
                    text
                  }
                  node {
                    id
                    ... on Entity {
                      name
                    }
                    ... on Quotation {
                      text
                    }
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }
            """)
        variables: dict[str, object] = {
            "query": query,
            "where": where,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=_query, operation_name="search", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Search.model_validate(data).search

    async def resolve(
        self,
        names: list[str],
        types: Union[Optional[list[EntityType]], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        min_score: Union[Optional[float], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> list[ResolveResolve]:
        query = gql("""
            query resolve($names: [String!]!, $types: [EntityType!], $first: Int, $minScore: Float) {
              resolve(names: $names, types: $types, first: $first, minScore: $minScore) {
                name
                candidates {
                  score
                  matched
                  node {
                    id
                    name
                  }
                }
              }
            }
            """)
        variables: dict[str, object] = {
            "names": names,
            "types": types,
            "first": first,
            "minScore": min_score,
        }
        response = await self.execute(
            query=query, operation_name="resolve", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Resolve.model_validate(data).resolve

    async def statistics(self, **kwargs: Any) -> StatisticsStatistics:
        query = gql("""
            query statistics {
              statistics {
                version
                loadedAt
                types {
                  ...Group
                }
                claims {
                  ...Group
                }
                predicates {
                  ...Group
                }
                kinds {
                  ...Group
                }
                documents {
                  ...Group
                }
              }
            }

            fragment Group on Count {
              value
              label
              count
            }
            """)
        variables: dict[str, object] = {}
        response = await self.execute(
            query=query, operation_name="statistics", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Statistics.model_validate(data).statistics

    async def timeline(
        self,
        about: Union[Optional[str], UnsetType] = UNSET,
        from_: Union[Optional[str], UnsetType] = UNSET,
        to: Union[Optional[str], UnsetType] = UNSET,
        kinds: Union[Optional[list[MomentKind]], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> TimelineTimeline:
        query = gql("""
            query timeline($about: ID, $from: EDTF, $to: EDTF, $kinds: [MomentKind!], $first: Int, $after: String) {
              timeline(
                about: $about
                from: $from
                to: $to
                kinds: $kinds
                first: $first
                after: $after
              ) {
                totalCount
                pageInfo {
                  ...Cursor
                }
                nodes {
                  kind
                  date
                  earliest
                  latest
                  subject {
                    id
                  }
                  about {
                    id
                    name
                  }
                }
              }
            }

            fragment Cursor on PageInfo {
              hasNextPage
              endCursor
            }
            """)
        variables: dict[str, object] = {
            "about": about,
            "from": from_,
            "to": to,
            "kinds": kinds,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=query, operation_name="timeline", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Timeline.model_validate(data).timeline
