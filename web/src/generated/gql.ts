/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment EntityValues on Entity {\n  __typename\n  ... on Agreement {\n    agreementKind: kind\n    agreementDate: date\n  }\n  ... on Event {\n    eventKind: kind\n    eventDate: date\n  }\n  ... on Infrastructure {\n    infrastructureKind: kind\n    infrastructureStatus: status\n  }\n  ... on Initiative {\n    initiativeKind: kind\n  }\n  ... on Law {\n    lawDate: date\n  }\n  ... on TechnologyPark {\n    technologyParkStatus: status\n  }\n}": typeof types.EntityValuesFragmentDoc,
    "\n  query CandidateFacts($id: ID!) {\n    entity(id: $id) {\n      ...EntityParts\n      description\n      aliases\n      observations(first: 1) {\n        totalCount\n      }\n      relationships(first: 1) {\n        totalCount\n      }\n    }\n  }\n": typeof types.CandidateFactsDocument,
    "\n  query SuggestedEntities($prefix: String!) {\n    suggest(prefix: $prefix, first: 10) {\n      node {\n        __typename\n        id\n        name\n      }\n    }\n  }\n": typeof types.SuggestedEntitiesDocument,
    "\n  query SuggestedIndicators($first: Int!) {\n    indicators(first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SuggestedIndicatorsDocument,
    "\n  query LastChanges($since: Int!) {\n    ADDED: changes(sinceVersion: $since, action: ADDED, first: 6) {\n      ...ChangesParts\n    }\n    CHANGED: changes(sinceVersion: $since, action: CHANGED, first: 6) {\n      ...ChangesParts\n    }\n    RETRACTED: changes(sinceVersion: $since, action: RETRACTED, first: 6) {\n      ...ChangesParts\n    }\n  }\n": typeof types.LastChangesDocument,
    "\n  fragment ChangesParts on ChangeConnection {\n    totalCount\n    nodes {\n      node {\n        __typename\n        id\n        ... on Entity {\n          ...EntityParts\n        }\n        ... on Observation {\n          about {\n            ...EntityParts\n          }\n          indicator {\n            name\n          }\n          quantity {\n            raw\n          }\n        }\n        ... on Link {\n          subject {\n            ...EntityParts\n          }\n          predicate\n          object {\n            name\n          }\n        }\n        ... on Quotation {\n          speaker {\n            ...EntityParts\n          }\n          text\n        }\n        ... on Indicator {\n          name\n        }\n        ... on Document {\n          title\n        }\n      }\n    }\n  }\n": typeof types.ChangesPartsFragmentDoc,
    "\n  query GraphState {\n    statistics {\n      version\n      loadedAt\n      claims {\n        value\n        count\n      }\n    }\n  }\n": typeof types.GraphStateDocument,
    "\n  query KnownCitations($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n    }\n  }\n": typeof types.KnownCitationsDocument,
    "\n  query Citations($ids: [ID!]!) {\n    citations(ids: $ids) {\n      ...CitationParts\n    }\n  }\n": typeof types.CitationsDocument,
    "\n  query Citation($ids: [ID!]!) {\n    citations(ids: $ids) {\n      ...CitationParts\n    }\n  }\n": typeof types.CitationDocument,
    "\n  query Claim($id: ID!) {\n    statistics {\n      version\n    }\n    claim(id: $id) {\n      id\n      recordedAt\n      retractedAt\n      ...ClaimLineParts\n      evidence(first: 20) {\n        ...EvidenceParts\n      }\n      citation {\n        ...CitationParts\n      }\n    }\n  }\n": typeof types.ClaimDocument,
    "\n  fragment CitationParts on Citation {\n    of\n    text\n    bibtex\n    cslJson\n    permalink\n  }\n": typeof types.CitationPartsFragmentDoc,
    "\n  fragment CheckParts on Check {\n    id\n    kind\n    formula\n    computed\n    difference\n    unit {\n      code\n      symbol\n      name\n    }\n    withinRounding\n    possible {\n      min\n      max\n    }\n    withinPossible\n    about {\n      ...EntityParts\n    }\n    reportedBy {\n      ...ObservationParts\n      counted(first: 50) {\n        ...EntityParts\n      }\n    }\n    computedFrom(first: 50) {\n      ...ObservationParts\n    }\n  }\n": typeof types.CheckPartsFragmentDoc,
    "\n  fragment ConflictParts on Conflict {\n    id\n    about {\n      ...EntityParts\n    }\n    indicator {\n      name\n    }\n    period {\n      label\n    }\n    acrossDocuments\n    reading\n    observations(first: 10) {\n      ...ObservationParts\n      voiced: fact {\n        voices\n      }\n    }\n  }\n": typeof types.ConflictPartsFragmentDoc,
    "\n  query Conflicts($after: String) {\n    conflicts(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.ConflictsDocument,
    "\n  query Checks($where: CheckFilter, $after: String) {\n    checks(where: $where, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckParts\n      }\n    }\n  }\n": typeof types.ChecksDocument,
    "\n  query CountOfDuplicates {\n    duplicates(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.CountOfDuplicatesDocument,
    "\n  fragment DocumentHeadParts on Document {\n    id\n    title\n    kind\n    language\n    published\n    publisher\n    url\n    license\n    sha256\n    characters\n    textAttached\n  }\n": typeof types.DocumentHeadPartsFragmentDoc,
    "\n  query Document($id: ID!, $characters: Int!) {\n    document(id: $id) {\n      ...DocumentHeadParts\n      text(characters: $characters)\n    }\n  }\n": typeof types.DocumentDocument,
    "\n  query DocumentClaims($id: ID!, $first: Int!, $after: String) {\n    document(id: $id) {\n      claims(first: $first, after: $after) {\n        nodes {\n          ...ClaimLineParts\n          evidence {\n            id\n            exact\n            start\n            end\n            document {\n              id\n              kind\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.DocumentClaimsDocument,
    "\n  fragment DocumentRowParts on Document {\n    id\n    title\n    kind\n    published\n    publisher\n    sha256\n    characters\n    textAttached\n    claims(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.DocumentRowPartsFragmentDoc,
    "\n  query Documents($after: String) {\n    documents(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DocumentRowParts\n      }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query EvidenceOfDocument($id: ID!, $first: Int!, $after: String) {\n    document(id: $id) {\n      evidence(first: $first, after: $after) {\n        nodes {\n          start\n          end\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.EvidenceOfDocumentDocument,
    "\n  fragment DuplicateParts on Duplicate {\n    id\n    reason\n    names\n    entities(first: 2) {\n      ...EntityParts\n      aliases\n      description\n      evidence(first: 2) {\n        ...EvidenceParts\n      }\n      relationships(first: 4) {\n        totalCount\n        nodes {\n          ...ClaimLineParts\n        }\n      }\n      observations(first: 4) {\n        totalCount\n        nodes {\n          ...ClaimLineParts\n        }\n      }\n    }\n  }\n": typeof types.DuplicatePartsFragmentDoc,
    "\n  query Duplicates($after: String) {\n    duplicates(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DuplicateParts\n      }\n    }\n  }\n": typeof types.DuplicatesDocument,
    "\n  query Siblings($ids: [ID!], $types: [EntityType!], $first: Int!) {\n    entities(where: { ids: $ids, types: $types }, first: $first) {\n      nodes {\n        id\n        ledBy: relationships(predicates: [LED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        operatedBy: relationships(predicates: [OPERATED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        lies: relationships(predicates: [LOCATED_IN], direction: OUT, first: 1) {\n          totalCount\n        }\n        holds: relationships(predicates: [HELD_POST], direction: OUT, first: 1) {\n          totalCount\n        }\n        heldBy: relationships(predicates: [HELD_POST], direction: IN, first: 1) {\n          totalCount\n        }\n        postAt: relationships(predicates: [POST_AT], direction: OUT, first: 1) {\n          totalCount\n        }\n        participants: relationships(predicates: [PARTICIPATED_IN], direction: IN, first: 1) {\n          totalCount\n        }\n        cause: relationships(predicates: [CAUSED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        figures: observations(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.SiblingsDocument,
    "\n  query EntityCommitments($id: ID!, $after: String) {\n    commitments(where: { about: $id }, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n": typeof types.EntityCommitmentsDocument,
    "\n  fragment EntityHeadParts on Entity {\n    ...EntityParts\n    aliases\n    description\n    retractedAt\n    externalIds {\n      id\n      scheme\n      value\n      url\n      match\n    }\n    ... on Place {\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n    ...EntityValues\n  }\n": typeof types.EntityHeadPartsFragmentDoc,
    "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...EntityHeadParts\n      relationships(first: 1) {\n        totalCount\n      }\n      observations(first: 1) {\n        totalCount\n      }\n      quotations(first: 1) {\n        totalCount\n      }\n    }\n  }\n": typeof types.EntityDocument,
    "\n  query EntityFigures($id: ID!, $first: Int!, $after: String) {\n    entity(id: $id) {\n      observations(first: $first, after: $after, orderBy: VALUE_DESC) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ObservationParts\n        }\n      }\n    }\n  }\n": typeof types.EntityFiguresDocument,
    "\n  query Mentions($id: ID!, $first: Int!) {\n    entity(id: $id) {\n      evidence(first: $first) {\n        ...EvidenceParts\n      }\n    }\n  }\n": typeof types.MentionsDocument,
    "\n  fragment QuotationParts on Quotation {\n    __typename\n    id\n    text\n    fullText\n    speaker {\n      ...EntityParts\n    }\n    about {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n": typeof types.QuotationPartsFragmentDoc,
    "\n  query EntityQuotations($id: ID!, $role: QuotationRole!, $after: String) {\n    entity(id: $id) {\n      quotations(role: $role, first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...QuotationParts\n        }\n      }\n    }\n  }\n": typeof types.EntityQuotationsDocument,
    "\n  fragment LinkParts on Link {\n    __typename\n    id\n    basis\n    predicate\n    subject {\n      ...EntityParts\n    }\n    object {\n      ...EntityParts\n    }\n    validFrom\n    validTo\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n": typeof types.LinkPartsFragmentDoc,
    "\n  query Sides($id: ID!) {\n    graph(where: { ids: [$id] }) {\n      hidden {\n        predicate\n        direction\n        count\n      }\n    }\n  }\n": typeof types.SidesDocument,
    "\n  query Relations($id: ID!, $predicate: Predicate!, $direction: Direction!, $after: String) {\n    entity(id: $id) {\n      relationships(predicates: [$predicate], direction: $direction, first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...LinkParts\n        }\n      }\n    }\n  }\n": typeof types.RelationsDocument,
    "\n  query Neighbours($id: ID!) {\n    neighbourhood(ids: [$id], perPredicate: 6) {\n      nodes {\n        ...EntityParts\n      }\n      edges {\n        id\n        source\n        target\n        predicate\n      }\n      hidden {\n        node\n        count\n      }\n    }\n  }\n": typeof types.NeighboursDocument,
    "\n  query StatedFigures($id: ID!, $after: String) {\n    observations(where: { statedBy: $id }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ObservationParts\n      }\n    }\n  }\n": typeof types.StatedFiguresDocument,
    "\n  query StatedPromises($id: ID!, $after: String) {\n    commitments(where: { statedBy: $id }, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n": typeof types.StatedPromisesDocument,
    "\n  query EntityTimeline($id: ID!, $after: String) {\n    timeline(about: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MomentWords\n      }\n    }\n  }\n": typeof types.EntityTimelineDocument,
    "\n  query Indicators($first: Int!) {\n    indicators(first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.IndicatorsDocument,
    "\n  query Figures($where: ObservationFilter, $first: Int!, $after: String) {\n    observations(where: $where, first: $first, after: $after, orderBy: VALUE_DESC) {\n      totalCount\n      nodes {\n        ...ObservationParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FiguresDocument,
    "\n  query Addable($prefix: String!) {\n    suggest(prefix: $prefix, first: 10) {\n      text\n      node {\n        ...EntityParts\n      }\n    }\n  }\n": typeof types.AddableDocument,
    "\n  query PartOfGraph($where: GraphFilter) {\n    graph(where: $where) {\n      nodes {\n        id\n      }\n      edges {\n        id\n      }\n    }\n  }\n": typeof types.PartOfGraphDocument,
    "\n  query QuestionsOfDataset {\n    dataset {\n      questions {\n        text\n        path\n      }\n    }\n  }\n": typeof types.QuestionsOfDatasetDocument,
    "\n  query Around($ids: [ID!]!, $predicates: [Predicate!], $depth: Int) {\n    neighbourhood(ids: $ids, predicates: $predicates, depth: $depth, perPredicate: 20) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.AroundDocument,
    "\n  query OnOneSide($id: ID!, $predicate: Predicate!, $direction: Direction!, $first: Int!, $after: String) {\n    entity(id: $id) {\n      relationships(direction: $direction, predicates: [$predicate], first: $first, after: $after) {\n        nodes {\n          subject {\n            id\n          }\n          object {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OnOneSideDocument,
    "\n  query ClaimsOfEdge($source: ID!, $predicate: Predicate!, $target: ID!, $first: Int!, $after: String) {\n    links(\n      where: { subject: $source, predicates: [$predicate], object: $target }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...LinkParts\n      }\n    }\n  }\n": typeof types.ClaimsOfEdgeDocument,
    "\n  query NameOfEnd($id: ID!) {\n    entity(id: $id) {\n      name\n    }\n  }\n": typeof types.NameOfEndDocument,
    "\n  query AboutNode($id: ID!) {\n    entity(id: $id) {\n      description\n      aliases\n      evidence(first: 20) {\n        ...EvidenceParts\n      }\n    }\n  }\n": typeof types.AboutNodeDocument,
    "\n  query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $excludeTypes: [EntityType!]!) {\n    paths(from: $from, to: $to, maxHops: $maxHops, excludeTypes: $excludeTypes, first: 20) {\n      hasMore\n      hubs {\n        name\n      }\n      paths {\n        length\n        nodes {\n          id\n          name\n        }\n        hops {\n          predicate\n          direction\n        }\n      }\n    }\n  }\n": typeof types.PathsBetweenDocument,
    "\n  query SlideSources($ids: [ID!]!, $few: Boolean!) {\n    graph(where: { ids: $ids }) @include(if: $few) {\n      edges {\n        id\n        claims {\n          evidence(first: 1) {\n            document {\n              id\n              title\n              publisher\n              published\n            }\n          }\n        }\n      }\n    }\n    statistics {\n      version\n    }\n    dataset {\n      title\n    }\n  }\n": typeof types.SlideSourcesDocument,
    "\n  query Picture($ids: [ID!]!) {\n    graph(where: { ids: $ids }) {\n      nodes {\n        __typename\n        id\n        name\n        aliases\n      }\n      edges {\n        id\n        source\n        target\n        predicate\n        claims {\n          basis\n        }\n      }\n      hidden {\n        node\n        predicate\n        direction\n        count\n      }\n    }\n  }\n": typeof types.PictureDocument,
    "\n  query IdsNow($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n    }\n  }\n": typeof types.IdsNowDocument,
    "\n  query PartWanted($where: GraphFilter) {\n    graph(where: $where) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.PartWantedDocument,
    "\n  fragment AnatomyParts on Observation {\n    id\n    kind\n    about {\n      ...EntityParts\n    }\n    indicator {\n      name\n    }\n    quantity {\n      raw\n    }\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 1) {\n      id\n      exact\n      start\n      end\n      document {\n        id\n        title\n        kind\n      }\n    }\n  }\n": typeof types.AnatomyPartsFragmentDoc,
    "\n  query EntitiesOfTypes($types: [EntityType!]!, $after: String) {\n    entities(where: { types: $types }, first: 30, after: $after) {\n      totalCount\n      nodes {\n        ...EntityParts\n        description\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EntitiesOfTypesDocument,
    "\n  fragment FacetParts on Facet {\n    field\n    buckets {\n      value\n      label\n      count\n    }\n  }\n": typeof types.FacetPartsFragmentDoc,
    "\n  query Findings {\n    overdue: commitments(where: { status: [OVERDUE] }, first: 2) {\n      totalCount\n      nodes {\n        ...OverdueParts\n      }\n    }\n    growth: checks(where: { kind: GROWTH }, first: 20) {\n      nodes {\n        ...ChangeParts\n      }\n    }\n    checks(first: 1) {\n      totalCount\n    }\n    fitting: checks(where: { withinPossible: true }, first: 1) {\n      totalCount\n    }\n    conflicts(first: 1) {\n      totalCount\n    }\n    figures: observations(where: { kind: ACTUAL }, first: 20) {\n      nodes {\n        ...AnatomyParts\n      }\n    }\n  }\n": typeof types.FindingsDocument,
    "\n  fragment HitParts on SearchEdge {\n    highlights {\n      field\n      text\n      matches {\n        start\n        end\n      }\n    }\n    node {\n      __typename\n      ... on Entity {\n        ...EntityParts\n        description\n      }\n      ... on Quotation {\n        id\n        text\n        start\n        end\n        speaker {\n          ...EntityParts\n        }\n        document {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.HitPartsFragmentDoc,
    "\n  fragment ChangeParts on Check {\n    id\n    reported\n    unit {\n      code\n      symbol\n      name\n    }\n    about {\n      name\n    }\n    reportedBy {\n      indicator {\n        id\n        name\n      }\n    }\n    computedFrom(first: 2) {\n      id\n      period {\n        label\n        start\n      }\n      quantity {\n        ...QuantityParts\n      }\n    }\n  }\n": typeof types.ChangePartsFragmentDoc,
    "\n  fragment OverdueParts on Commitment {\n    dueBy\n    promise {\n      id\n      about {\n        ...EntityParts\n      }\n      indicator {\n        name\n      }\n      quantity {\n        ...QuantityParts\n      }\n      ...VoiceCountParts\n      statedBy {\n        ...EntityParts\n      }\n      evidence(first: 1) {\n        exact\n        document {\n          kind\n        }\n      }\n    }\n  }\n": typeof types.OverduePartsFragmentDoc,
    "\n  query Search($words: String!, $where: SearchFilter, $anyType: SearchFilter, $after: String) {\n    hits: search(query: $words, where: $where, first: 20, after: $after) {\n      totalCount\n      edges {\n        cursor\n        ...HitParts\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      facets {\n        ...FacetParts\n      }\n    }\n    anyType: search(query: $words, where: $anyType, first: 1) {\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Home {\n    dataset {\n      title\n      example\n      subject {\n        ...EntityParts\n      }\n      featured {\n        ...EntityParts\n      }\n      questions {\n        text\n        path\n      }\n    }\n    statistics {\n      types {\n        value\n        count\n      }\n    }\n    figures: observations(first: 1) {\n      totalCount\n    }\n    promises: commitments(first: 1) {\n      totalCount\n    }\n    articles: documents(where: { kind: ARTICLE }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Places($after: String) {\n    entities(where: { types: [Country, Region, City] }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntityParts\n        relationships(direction: IN, predicates: [LOCATED_IN], first: 50) {\n          totalCount\n          nodes {\n            subject {\n              ...EntityParts\n            }\n          }\n        }\n        ... on Place {\n          coordinates {\n            latitude\n            longitude\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  fragment ClaimLineParts on Claim {\n    __typename\n    id\n    basis\n    statedBy {\n      ...EntityParts\n    }\n    sources: evidence(first: 1) {\n      document {\n        kind\n      }\n    }\n    ... on Link {\n      predicate\n      subject {\n        ...EntityParts\n      }\n      object {\n        ...EntityParts\n      }\n    }\n    ... on Observation {\n      kind\n      ...VoiceCountParts\n      about {\n        ...EntityParts\n      }\n      indicator {\n        name\n      }\n      quantity {\n        raw\n        normalized {\n          unit {\n            code\n          }\n        }\n      }\n    }\n    ... on Quotation {\n      text\n      speaker {\n        ...EntityParts\n      }\n    }\n  }\n": typeof types.ClaimLinePartsFragmentDoc,
    "\n  fragment EntityParts on Entity {\n    __typename\n    id\n    name\n  }\n": typeof types.EntityPartsFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    id\n    exact\n    start\n    end\n    verified\n    context(characters: 120)\n    document {\n      id\n      title\n      kind\n      published\n      sha256\n    }\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  fragment QuantityParts on Quantity {\n    raw\n    qualifier\n    value\n    min\n    max\n    unit {\n      code\n      symbol\n      name\n    }\n    normalized {\n      value\n      min\n      max\n      unit {\n        code\n        symbol\n        name\n      }\n    }\n  }\n": typeof types.QuantityPartsFragmentDoc,
    "\n  fragment ObservationParts on Observation {\n    __typename\n    id\n    basis\n    kind\n    dueBy\n    about {\n      ...EntityParts\n    }\n    indicator {\n      id\n      name\n    }\n    quantity {\n      ...QuantityParts\n    }\n    period {\n      label\n      start\n      end\n      frequency\n    }\n    basePeriod {\n      label\n    }\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n    ...TogetherParts\n  }\n": typeof types.ObservationPartsFragmentDoc,
    "\n  query HeaderOfDataSet($id: ID!) {\n    document(id: $id) {\n      text(characters: 1000)\n    }\n  }\n": typeof types.HeaderOfDataSetDocument,
    "\n  fragment VoiceCountParts on Observation {\n    fact {\n      documents\n      independent\n    }\n  }\n": typeof types.VoiceCountPartsFragmentDoc,
    "\n  fragment TogetherParts on Observation {\n    fact {\n      id\n      documents\n      independent\n      figure {\n        id\n      }\n    }\n    agreesWith(first: 10) {\n      id\n      quantity {\n        raw\n      }\n      fact {\n        id\n      }\n    }\n    correctedBy(first: 3) {\n      id\n      quantity {\n        raw\n      }\n      evidence(first: 1) {\n        document {\n          title\n        }\n      }\n    }\n  }\n": typeof types.TogetherPartsFragmentDoc,
    "\n  query VoicesOfFact($id: ID!, $first: Int!) {\n    observation(id: $id) {\n      fact {\n        observations(first: $first) {\n          id\n          quantity {\n            raw\n          }\n          statedBy {\n            ...EntityParts\n          }\n          evidence(first: 5) {\n            ...EvidenceParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.VoicesOfFactDocument,
    "\n  fragment MomentWords on Moment {\n    id\n    kind\n    date\n    subject {\n      __typename\n      ... on Event {\n        name\n      }\n      ... on Observation {\n        about {\n          name\n        }\n        indicator {\n          name\n        }\n        quantity {\n          ...QuantityParts\n        }\n      }\n      ... on Link {\n        predicate\n        subject {\n          name\n        }\n        object {\n          name\n        }\n      }\n      ... on Tenure {\n        official {\n          name\n        }\n        post {\n          name\n        }\n      }\n    }\n  }\n": typeof types.MomentWordsFragmentDoc,
    "\n  query GraphReached {\n    statistics {\n      version\n    }\n  }\n": typeof types.GraphReachedDocument,
    "\n  fragment CommitmentParts on Commitment {\n    promise {\n      ...ObservationParts\n    }\n    dueBy\n    asOf\n    status\n    reason\n    progress\n    decidedBy(first: 5) {\n      ...ObservationParts\n    }\n    firstStatus\n    slipDays\n    ...HistoryParts\n  }\n": typeof types.CommitmentPartsFragmentDoc,
    "\n  fragment HistoryParts on Commitment {\n    history(first: 20) {\n      number\n      saidOn\n      dueBy\n      slipDays\n      promise {\n        id\n        quantity {\n          raw\n          normalized {\n            unit {\n              code\n            }\n          }\n        }\n        evidence(first: 1) {\n          start\n          end\n          document {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.HistoryPartsFragmentDoc,
    "\n  query Commitments($asOf: EDTF, $where: CommitmentFilter, $first: Int!, $after: String) {\n    commitments(asOf: $asOf, where: $where, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n": typeof types.CommitmentsDocument,
    "\n  query SlippedPromises($asOf: EDTF) {\n    commitments(asOf: $asOf, where: { slipped: true }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.SlippedPromisesDocument,
    "\n  query CountsByStatus($asOf: EDTF) {\n    all: commitments(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    OVERDUE: commitments(asOf: $asOf, where: { status: [OVERDUE] }, first: 1) {\n      totalCount\n    }\n    MISSED: commitments(asOf: $asOf, where: { status: [MISSED] }, first: 1) {\n      totalCount\n    }\n    OPEN: commitments(asOf: $asOf, where: { status: [OPEN] }, first: 1) {\n      totalCount\n    }\n    MET: commitments(asOf: $asOf, where: { status: [MET] }, first: 1) {\n      totalCount\n    }\n    UNKNOWN: commitments(asOf: $asOf, where: { status: [UNKNOWN] }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.CountsByStatusDocument,
    "\n  query Everything($words: String!, $first: Int!) {\n    find(query: $words, first: $first) {\n      words\n      leftOut\n      anyWord\n      statuses\n      named {\n        ...EntityParts\n      }\n      groups {\n        kind\n        totalCount\n        hits {\n          ...FoundParts\n        }\n      }\n    }\n  }\n": typeof types.EverythingDocument,
    "\n  fragment FoundParts on Found {\n    status\n    highlights {\n      field\n      text\n      matches {\n        start\n        end\n      }\n    }\n    node {\n      __typename\n      id\n      ... on Entity {\n        ...EntityParts\n        description\n      }\n      ... on Post {\n        holders(first: 2) {\n          nodes {\n            official {\n              ...EntityParts\n              statements(first: 3) {\n                nodes {\n                  ...ClaimLineParts\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Indicator {\n        name\n        description\n      }\n      ... on Observation {\n        ...ClaimLineParts\n        evidence(first: 3) {\n          ...EvidenceParts\n        }\n      }\n      ... on Quotation {\n        ...ClaimLineParts\n        start\n        end\n        document {\n          id\n          title\n        }\n      }\n      ... on Evidence {\n        ...EvidenceParts\n      }\n      ... on Document {\n        title\n        publisher\n      }\n    }\n  }\n": typeof types.FoundPartsFragmentDoc,
    "\n  query Facets($words: String!) {\n    search(query: $words, first: 1) {\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n": typeof types.FacetsDocument,
    "\n  query Suggest($prefix: String!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types) {\n      text\n      matches {\n        start\n        end\n      }\n      node {\n        ...EntityParts\n      }\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  query FoundGroupPage($words: String!, $kind: FoundKind!, $first: Int!, $after: String) {\n    find(query: $words, kinds: [$kind]) {\n      groups {\n        page(first: $first, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...FoundParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.FoundGroupPageDocument,
    "\n  query DocumentOfText($sha256: String!) {\n    documents(where: { sha256: $sha256 }, first: 1) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": typeof types.DocumentOfTextDocument,
    "\n  fragment MomentParts on Moment {\n    ...MomentWords\n    earliest\n    latest\n    about(first: 10) {\n      ...EntityParts\n    }\n    subject {\n      ... on Observation {\n        ...ObservationParts\n      }\n    }\n  }\n": typeof types.MomentPartsFragmentDoc,
    "\n  query WholeTimeline($after: String) {\n    timeline(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MomentParts\n      }\n    }\n  }\n": typeof types.WholeTimelineDocument,
};
const documents: Documents = {
    "fragment EntityValues on Entity {\n  __typename\n  ... on Agreement {\n    agreementKind: kind\n    agreementDate: date\n  }\n  ... on Event {\n    eventKind: kind\n    eventDate: date\n  }\n  ... on Infrastructure {\n    infrastructureKind: kind\n    infrastructureStatus: status\n  }\n  ... on Initiative {\n    initiativeKind: kind\n  }\n  ... on Law {\n    lawDate: date\n  }\n  ... on TechnologyPark {\n    technologyParkStatus: status\n  }\n}": types.EntityValuesFragmentDoc,
    "\n  query CandidateFacts($id: ID!) {\n    entity(id: $id) {\n      ...EntityParts\n      description\n      aliases\n      observations(first: 1) {\n        totalCount\n      }\n      relationships(first: 1) {\n        totalCount\n      }\n    }\n  }\n": types.CandidateFactsDocument,
    "\n  query SuggestedEntities($prefix: String!) {\n    suggest(prefix: $prefix, first: 10) {\n      node {\n        __typename\n        id\n        name\n      }\n    }\n  }\n": types.SuggestedEntitiesDocument,
    "\n  query SuggestedIndicators($first: Int!) {\n    indicators(first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.SuggestedIndicatorsDocument,
    "\n  query LastChanges($since: Int!) {\n    ADDED: changes(sinceVersion: $since, action: ADDED, first: 6) {\n      ...ChangesParts\n    }\n    CHANGED: changes(sinceVersion: $since, action: CHANGED, first: 6) {\n      ...ChangesParts\n    }\n    RETRACTED: changes(sinceVersion: $since, action: RETRACTED, first: 6) {\n      ...ChangesParts\n    }\n  }\n": types.LastChangesDocument,
    "\n  fragment ChangesParts on ChangeConnection {\n    totalCount\n    nodes {\n      node {\n        __typename\n        id\n        ... on Entity {\n          ...EntityParts\n        }\n        ... on Observation {\n          about {\n            ...EntityParts\n          }\n          indicator {\n            name\n          }\n          quantity {\n            raw\n          }\n        }\n        ... on Link {\n          subject {\n            ...EntityParts\n          }\n          predicate\n          object {\n            name\n          }\n        }\n        ... on Quotation {\n          speaker {\n            ...EntityParts\n          }\n          text\n        }\n        ... on Indicator {\n          name\n        }\n        ... on Document {\n          title\n        }\n      }\n    }\n  }\n": types.ChangesPartsFragmentDoc,
    "\n  query GraphState {\n    statistics {\n      version\n      loadedAt\n      claims {\n        value\n        count\n      }\n    }\n  }\n": types.GraphStateDocument,
    "\n  query KnownCitations($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n    }\n  }\n": types.KnownCitationsDocument,
    "\n  query Citations($ids: [ID!]!) {\n    citations(ids: $ids) {\n      ...CitationParts\n    }\n  }\n": types.CitationsDocument,
    "\n  query Citation($ids: [ID!]!) {\n    citations(ids: $ids) {\n      ...CitationParts\n    }\n  }\n": types.CitationDocument,
    "\n  query Claim($id: ID!) {\n    statistics {\n      version\n    }\n    claim(id: $id) {\n      id\n      recordedAt\n      retractedAt\n      ...ClaimLineParts\n      evidence(first: 20) {\n        ...EvidenceParts\n      }\n      citation {\n        ...CitationParts\n      }\n    }\n  }\n": types.ClaimDocument,
    "\n  fragment CitationParts on Citation {\n    of\n    text\n    bibtex\n    cslJson\n    permalink\n  }\n": types.CitationPartsFragmentDoc,
    "\n  fragment CheckParts on Check {\n    id\n    kind\n    formula\n    computed\n    difference\n    unit {\n      code\n      symbol\n      name\n    }\n    withinRounding\n    possible {\n      min\n      max\n    }\n    withinPossible\n    about {\n      ...EntityParts\n    }\n    reportedBy {\n      ...ObservationParts\n      counted(first: 50) {\n        ...EntityParts\n      }\n    }\n    computedFrom(first: 50) {\n      ...ObservationParts\n    }\n  }\n": types.CheckPartsFragmentDoc,
    "\n  fragment ConflictParts on Conflict {\n    id\n    about {\n      ...EntityParts\n    }\n    indicator {\n      name\n    }\n    period {\n      label\n    }\n    acrossDocuments\n    reading\n    observations(first: 10) {\n      ...ObservationParts\n      voiced: fact {\n        voices\n      }\n    }\n  }\n": types.ConflictPartsFragmentDoc,
    "\n  query Conflicts($after: String) {\n    conflicts(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ConflictParts\n      }\n    }\n  }\n": types.ConflictsDocument,
    "\n  query Checks($where: CheckFilter, $after: String) {\n    checks(where: $where, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckParts\n      }\n    }\n  }\n": types.ChecksDocument,
    "\n  query CountOfDuplicates {\n    duplicates(first: 1) {\n      totalCount\n    }\n  }\n": types.CountOfDuplicatesDocument,
    "\n  fragment DocumentHeadParts on Document {\n    id\n    title\n    kind\n    language\n    published\n    publisher\n    url\n    license\n    sha256\n    characters\n    textAttached\n  }\n": types.DocumentHeadPartsFragmentDoc,
    "\n  query Document($id: ID!, $characters: Int!) {\n    document(id: $id) {\n      ...DocumentHeadParts\n      text(characters: $characters)\n    }\n  }\n": types.DocumentDocument,
    "\n  query DocumentClaims($id: ID!, $first: Int!, $after: String) {\n    document(id: $id) {\n      claims(first: $first, after: $after) {\n        nodes {\n          ...ClaimLineParts\n          evidence {\n            id\n            exact\n            start\n            end\n            document {\n              id\n              kind\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.DocumentClaimsDocument,
    "\n  fragment DocumentRowParts on Document {\n    id\n    title\n    kind\n    published\n    publisher\n    sha256\n    characters\n    textAttached\n    claims(first: 1) {\n      totalCount\n    }\n  }\n": types.DocumentRowPartsFragmentDoc,
    "\n  query Documents($after: String) {\n    documents(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DocumentRowParts\n      }\n    }\n  }\n": types.DocumentsDocument,
    "\n  query EvidenceOfDocument($id: ID!, $first: Int!, $after: String) {\n    document(id: $id) {\n      evidence(first: $first, after: $after) {\n        nodes {\n          start\n          end\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.EvidenceOfDocumentDocument,
    "\n  fragment DuplicateParts on Duplicate {\n    id\n    reason\n    names\n    entities(first: 2) {\n      ...EntityParts\n      aliases\n      description\n      evidence(first: 2) {\n        ...EvidenceParts\n      }\n      relationships(first: 4) {\n        totalCount\n        nodes {\n          ...ClaimLineParts\n        }\n      }\n      observations(first: 4) {\n        totalCount\n        nodes {\n          ...ClaimLineParts\n        }\n      }\n    }\n  }\n": types.DuplicatePartsFragmentDoc,
    "\n  query Duplicates($after: String) {\n    duplicates(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DuplicateParts\n      }\n    }\n  }\n": types.DuplicatesDocument,
    "\n  query Siblings($ids: [ID!], $types: [EntityType!], $first: Int!) {\n    entities(where: { ids: $ids, types: $types }, first: $first) {\n      nodes {\n        id\n        ledBy: relationships(predicates: [LED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        operatedBy: relationships(predicates: [OPERATED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        lies: relationships(predicates: [LOCATED_IN], direction: OUT, first: 1) {\n          totalCount\n        }\n        holds: relationships(predicates: [HELD_POST], direction: OUT, first: 1) {\n          totalCount\n        }\n        heldBy: relationships(predicates: [HELD_POST], direction: IN, first: 1) {\n          totalCount\n        }\n        postAt: relationships(predicates: [POST_AT], direction: OUT, first: 1) {\n          totalCount\n        }\n        participants: relationships(predicates: [PARTICIPATED_IN], direction: IN, first: 1) {\n          totalCount\n        }\n        cause: relationships(predicates: [CAUSED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        figures: observations(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.SiblingsDocument,
    "\n  query EntityCommitments($id: ID!, $after: String) {\n    commitments(where: { about: $id }, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n": types.EntityCommitmentsDocument,
    "\n  fragment EntityHeadParts on Entity {\n    ...EntityParts\n    aliases\n    description\n    retractedAt\n    externalIds {\n      id\n      scheme\n      value\n      url\n      match\n    }\n    ... on Place {\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n    ...EntityValues\n  }\n": types.EntityHeadPartsFragmentDoc,
    "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...EntityHeadParts\n      relationships(first: 1) {\n        totalCount\n      }\n      observations(first: 1) {\n        totalCount\n      }\n      quotations(first: 1) {\n        totalCount\n      }\n    }\n  }\n": types.EntityDocument,
    "\n  query EntityFigures($id: ID!, $first: Int!, $after: String) {\n    entity(id: $id) {\n      observations(first: $first, after: $after, orderBy: VALUE_DESC) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ObservationParts\n        }\n      }\n    }\n  }\n": types.EntityFiguresDocument,
    "\n  query Mentions($id: ID!, $first: Int!) {\n    entity(id: $id) {\n      evidence(first: $first) {\n        ...EvidenceParts\n      }\n    }\n  }\n": types.MentionsDocument,
    "\n  fragment QuotationParts on Quotation {\n    __typename\n    id\n    text\n    fullText\n    speaker {\n      ...EntityParts\n    }\n    about {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n": types.QuotationPartsFragmentDoc,
    "\n  query EntityQuotations($id: ID!, $role: QuotationRole!, $after: String) {\n    entity(id: $id) {\n      quotations(role: $role, first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...QuotationParts\n        }\n      }\n    }\n  }\n": types.EntityQuotationsDocument,
    "\n  fragment LinkParts on Link {\n    __typename\n    id\n    basis\n    predicate\n    subject {\n      ...EntityParts\n    }\n    object {\n      ...EntityParts\n    }\n    validFrom\n    validTo\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n": types.LinkPartsFragmentDoc,
    "\n  query Sides($id: ID!) {\n    graph(where: { ids: [$id] }) {\n      hidden {\n        predicate\n        direction\n        count\n      }\n    }\n  }\n": types.SidesDocument,
    "\n  query Relations($id: ID!, $predicate: Predicate!, $direction: Direction!, $after: String) {\n    entity(id: $id) {\n      relationships(predicates: [$predicate], direction: $direction, first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...LinkParts\n        }\n      }\n    }\n  }\n": types.RelationsDocument,
    "\n  query Neighbours($id: ID!) {\n    neighbourhood(ids: [$id], perPredicate: 6) {\n      nodes {\n        ...EntityParts\n      }\n      edges {\n        id\n        source\n        target\n        predicate\n      }\n      hidden {\n        node\n        count\n      }\n    }\n  }\n": types.NeighboursDocument,
    "\n  query StatedFigures($id: ID!, $after: String) {\n    observations(where: { statedBy: $id }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ObservationParts\n      }\n    }\n  }\n": types.StatedFiguresDocument,
    "\n  query StatedPromises($id: ID!, $after: String) {\n    commitments(where: { statedBy: $id }, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n": types.StatedPromisesDocument,
    "\n  query EntityTimeline($id: ID!, $after: String) {\n    timeline(about: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MomentWords\n      }\n    }\n  }\n": types.EntityTimelineDocument,
    "\n  query Indicators($first: Int!) {\n    indicators(first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.IndicatorsDocument,
    "\n  query Figures($where: ObservationFilter, $first: Int!, $after: String) {\n    observations(where: $where, first: $first, after: $after, orderBy: VALUE_DESC) {\n      totalCount\n      nodes {\n        ...ObservationParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FiguresDocument,
    "\n  query Addable($prefix: String!) {\n    suggest(prefix: $prefix, first: 10) {\n      text\n      node {\n        ...EntityParts\n      }\n    }\n  }\n": types.AddableDocument,
    "\n  query PartOfGraph($where: GraphFilter) {\n    graph(where: $where) {\n      nodes {\n        id\n      }\n      edges {\n        id\n      }\n    }\n  }\n": types.PartOfGraphDocument,
    "\n  query QuestionsOfDataset {\n    dataset {\n      questions {\n        text\n        path\n      }\n    }\n  }\n": types.QuestionsOfDatasetDocument,
    "\n  query Around($ids: [ID!]!, $predicates: [Predicate!], $depth: Int) {\n    neighbourhood(ids: $ids, predicates: $predicates, depth: $depth, perPredicate: 20) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.AroundDocument,
    "\n  query OnOneSide($id: ID!, $predicate: Predicate!, $direction: Direction!, $first: Int!, $after: String) {\n    entity(id: $id) {\n      relationships(direction: $direction, predicates: [$predicate], first: $first, after: $after) {\n        nodes {\n          subject {\n            id\n          }\n          object {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OnOneSideDocument,
    "\n  query ClaimsOfEdge($source: ID!, $predicate: Predicate!, $target: ID!, $first: Int!, $after: String) {\n    links(\n      where: { subject: $source, predicates: [$predicate], object: $target }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...LinkParts\n      }\n    }\n  }\n": types.ClaimsOfEdgeDocument,
    "\n  query NameOfEnd($id: ID!) {\n    entity(id: $id) {\n      name\n    }\n  }\n": types.NameOfEndDocument,
    "\n  query AboutNode($id: ID!) {\n    entity(id: $id) {\n      description\n      aliases\n      evidence(first: 20) {\n        ...EvidenceParts\n      }\n    }\n  }\n": types.AboutNodeDocument,
    "\n  query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $excludeTypes: [EntityType!]!) {\n    paths(from: $from, to: $to, maxHops: $maxHops, excludeTypes: $excludeTypes, first: 20) {\n      hasMore\n      hubs {\n        name\n      }\n      paths {\n        length\n        nodes {\n          id\n          name\n        }\n        hops {\n          predicate\n          direction\n        }\n      }\n    }\n  }\n": types.PathsBetweenDocument,
    "\n  query SlideSources($ids: [ID!]!, $few: Boolean!) {\n    graph(where: { ids: $ids }) @include(if: $few) {\n      edges {\n        id\n        claims {\n          evidence(first: 1) {\n            document {\n              id\n              title\n              publisher\n              published\n            }\n          }\n        }\n      }\n    }\n    statistics {\n      version\n    }\n    dataset {\n      title\n    }\n  }\n": types.SlideSourcesDocument,
    "\n  query Picture($ids: [ID!]!) {\n    graph(where: { ids: $ids }) {\n      nodes {\n        __typename\n        id\n        name\n        aliases\n      }\n      edges {\n        id\n        source\n        target\n        predicate\n        claims {\n          basis\n        }\n      }\n      hidden {\n        node\n        predicate\n        direction\n        count\n      }\n    }\n  }\n": types.PictureDocument,
    "\n  query IdsNow($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n    }\n  }\n": types.IdsNowDocument,
    "\n  query PartWanted($where: GraphFilter) {\n    graph(where: $where) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.PartWantedDocument,
    "\n  fragment AnatomyParts on Observation {\n    id\n    kind\n    about {\n      ...EntityParts\n    }\n    indicator {\n      name\n    }\n    quantity {\n      raw\n    }\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 1) {\n      id\n      exact\n      start\n      end\n      document {\n        id\n        title\n        kind\n      }\n    }\n  }\n": types.AnatomyPartsFragmentDoc,
    "\n  query EntitiesOfTypes($types: [EntityType!]!, $after: String) {\n    entities(where: { types: $types }, first: 30, after: $after) {\n      totalCount\n      nodes {\n        ...EntityParts\n        description\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EntitiesOfTypesDocument,
    "\n  fragment FacetParts on Facet {\n    field\n    buckets {\n      value\n      label\n      count\n    }\n  }\n": types.FacetPartsFragmentDoc,
    "\n  query Findings {\n    overdue: commitments(where: { status: [OVERDUE] }, first: 2) {\n      totalCount\n      nodes {\n        ...OverdueParts\n      }\n    }\n    growth: checks(where: { kind: GROWTH }, first: 20) {\n      nodes {\n        ...ChangeParts\n      }\n    }\n    checks(first: 1) {\n      totalCount\n    }\n    fitting: checks(where: { withinPossible: true }, first: 1) {\n      totalCount\n    }\n    conflicts(first: 1) {\n      totalCount\n    }\n    figures: observations(where: { kind: ACTUAL }, first: 20) {\n      nodes {\n        ...AnatomyParts\n      }\n    }\n  }\n": types.FindingsDocument,
    "\n  fragment HitParts on SearchEdge {\n    highlights {\n      field\n      text\n      matches {\n        start\n        end\n      }\n    }\n    node {\n      __typename\n      ... on Entity {\n        ...EntityParts\n        description\n      }\n      ... on Quotation {\n        id\n        text\n        start\n        end\n        speaker {\n          ...EntityParts\n        }\n        document {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.HitPartsFragmentDoc,
    "\n  fragment ChangeParts on Check {\n    id\n    reported\n    unit {\n      code\n      symbol\n      name\n    }\n    about {\n      name\n    }\n    reportedBy {\n      indicator {\n        id\n        name\n      }\n    }\n    computedFrom(first: 2) {\n      id\n      period {\n        label\n        start\n      }\n      quantity {\n        ...QuantityParts\n      }\n    }\n  }\n": types.ChangePartsFragmentDoc,
    "\n  fragment OverdueParts on Commitment {\n    dueBy\n    promise {\n      id\n      about {\n        ...EntityParts\n      }\n      indicator {\n        name\n      }\n      quantity {\n        ...QuantityParts\n      }\n      ...VoiceCountParts\n      statedBy {\n        ...EntityParts\n      }\n      evidence(first: 1) {\n        exact\n        document {\n          kind\n        }\n      }\n    }\n  }\n": types.OverduePartsFragmentDoc,
    "\n  query Search($words: String!, $where: SearchFilter, $anyType: SearchFilter, $after: String) {\n    hits: search(query: $words, where: $where, first: 20, after: $after) {\n      totalCount\n      edges {\n        cursor\n        ...HitParts\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      facets {\n        ...FacetParts\n      }\n    }\n    anyType: search(query: $words, where: $anyType, first: 1) {\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query Home {\n    dataset {\n      title\n      example\n      subject {\n        ...EntityParts\n      }\n      featured {\n        ...EntityParts\n      }\n      questions {\n        text\n        path\n      }\n    }\n    statistics {\n      types {\n        value\n        count\n      }\n    }\n    figures: observations(first: 1) {\n      totalCount\n    }\n    promises: commitments(first: 1) {\n      totalCount\n    }\n    articles: documents(where: { kind: ARTICLE }, first: 1) {\n      totalCount\n    }\n  }\n": types.HomeDocument,
    "\n  query Places($after: String) {\n    entities(where: { types: [Country, Region, City] }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntityParts\n        relationships(direction: IN, predicates: [LOCATED_IN], first: 50) {\n          totalCount\n          nodes {\n            subject {\n              ...EntityParts\n            }\n          }\n        }\n        ... on Place {\n          coordinates {\n            latitude\n            longitude\n          }\n        }\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  fragment ClaimLineParts on Claim {\n    __typename\n    id\n    basis\n    statedBy {\n      ...EntityParts\n    }\n    sources: evidence(first: 1) {\n      document {\n        kind\n      }\n    }\n    ... on Link {\n      predicate\n      subject {\n        ...EntityParts\n      }\n      object {\n        ...EntityParts\n      }\n    }\n    ... on Observation {\n      kind\n      ...VoiceCountParts\n      about {\n        ...EntityParts\n      }\n      indicator {\n        name\n      }\n      quantity {\n        raw\n        normalized {\n          unit {\n            code\n          }\n        }\n      }\n    }\n    ... on Quotation {\n      text\n      speaker {\n        ...EntityParts\n      }\n    }\n  }\n": types.ClaimLinePartsFragmentDoc,
    "\n  fragment EntityParts on Entity {\n    __typename\n    id\n    name\n  }\n": types.EntityPartsFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    id\n    exact\n    start\n    end\n    verified\n    context(characters: 120)\n    document {\n      id\n      title\n      kind\n      published\n      sha256\n    }\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  fragment QuantityParts on Quantity {\n    raw\n    qualifier\n    value\n    min\n    max\n    unit {\n      code\n      symbol\n      name\n    }\n    normalized {\n      value\n      min\n      max\n      unit {\n        code\n        symbol\n        name\n      }\n    }\n  }\n": types.QuantityPartsFragmentDoc,
    "\n  fragment ObservationParts on Observation {\n    __typename\n    id\n    basis\n    kind\n    dueBy\n    about {\n      ...EntityParts\n    }\n    indicator {\n      id\n      name\n    }\n    quantity {\n      ...QuantityParts\n    }\n    period {\n      label\n      start\n      end\n      frequency\n    }\n    basePeriod {\n      label\n    }\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n    ...TogetherParts\n  }\n": types.ObservationPartsFragmentDoc,
    "\n  query HeaderOfDataSet($id: ID!) {\n    document(id: $id) {\n      text(characters: 1000)\n    }\n  }\n": types.HeaderOfDataSetDocument,
    "\n  fragment VoiceCountParts on Observation {\n    fact {\n      documents\n      independent\n    }\n  }\n": types.VoiceCountPartsFragmentDoc,
    "\n  fragment TogetherParts on Observation {\n    fact {\n      id\n      documents\n      independent\n      figure {\n        id\n      }\n    }\n    agreesWith(first: 10) {\n      id\n      quantity {\n        raw\n      }\n      fact {\n        id\n      }\n    }\n    correctedBy(first: 3) {\n      id\n      quantity {\n        raw\n      }\n      evidence(first: 1) {\n        document {\n          title\n        }\n      }\n    }\n  }\n": types.TogetherPartsFragmentDoc,
    "\n  query VoicesOfFact($id: ID!, $first: Int!) {\n    observation(id: $id) {\n      fact {\n        observations(first: $first) {\n          id\n          quantity {\n            raw\n          }\n          statedBy {\n            ...EntityParts\n          }\n          evidence(first: 5) {\n            ...EvidenceParts\n          }\n        }\n      }\n    }\n  }\n": types.VoicesOfFactDocument,
    "\n  fragment MomentWords on Moment {\n    id\n    kind\n    date\n    subject {\n      __typename\n      ... on Event {\n        name\n      }\n      ... on Observation {\n        about {\n          name\n        }\n        indicator {\n          name\n        }\n        quantity {\n          ...QuantityParts\n        }\n      }\n      ... on Link {\n        predicate\n        subject {\n          name\n        }\n        object {\n          name\n        }\n      }\n      ... on Tenure {\n        official {\n          name\n        }\n        post {\n          name\n        }\n      }\n    }\n  }\n": types.MomentWordsFragmentDoc,
    "\n  query GraphReached {\n    statistics {\n      version\n    }\n  }\n": types.GraphReachedDocument,
    "\n  fragment CommitmentParts on Commitment {\n    promise {\n      ...ObservationParts\n    }\n    dueBy\n    asOf\n    status\n    reason\n    progress\n    decidedBy(first: 5) {\n      ...ObservationParts\n    }\n    firstStatus\n    slipDays\n    ...HistoryParts\n  }\n": types.CommitmentPartsFragmentDoc,
    "\n  fragment HistoryParts on Commitment {\n    history(first: 20) {\n      number\n      saidOn\n      dueBy\n      slipDays\n      promise {\n        id\n        quantity {\n          raw\n          normalized {\n            unit {\n              code\n            }\n          }\n        }\n        evidence(first: 1) {\n          start\n          end\n          document {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": types.HistoryPartsFragmentDoc,
    "\n  query Commitments($asOf: EDTF, $where: CommitmentFilter, $first: Int!, $after: String) {\n    commitments(asOf: $asOf, where: $where, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n": types.CommitmentsDocument,
    "\n  query SlippedPromises($asOf: EDTF) {\n    commitments(asOf: $asOf, where: { slipped: true }, first: 1) {\n      totalCount\n    }\n  }\n": types.SlippedPromisesDocument,
    "\n  query CountsByStatus($asOf: EDTF) {\n    all: commitments(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    OVERDUE: commitments(asOf: $asOf, where: { status: [OVERDUE] }, first: 1) {\n      totalCount\n    }\n    MISSED: commitments(asOf: $asOf, where: { status: [MISSED] }, first: 1) {\n      totalCount\n    }\n    OPEN: commitments(asOf: $asOf, where: { status: [OPEN] }, first: 1) {\n      totalCount\n    }\n    MET: commitments(asOf: $asOf, where: { status: [MET] }, first: 1) {\n      totalCount\n    }\n    UNKNOWN: commitments(asOf: $asOf, where: { status: [UNKNOWN] }, first: 1) {\n      totalCount\n    }\n  }\n": types.CountsByStatusDocument,
    "\n  query Everything($words: String!, $first: Int!) {\n    find(query: $words, first: $first) {\n      words\n      leftOut\n      anyWord\n      statuses\n      named {\n        ...EntityParts\n      }\n      groups {\n        kind\n        totalCount\n        hits {\n          ...FoundParts\n        }\n      }\n    }\n  }\n": types.EverythingDocument,
    "\n  fragment FoundParts on Found {\n    status\n    highlights {\n      field\n      text\n      matches {\n        start\n        end\n      }\n    }\n    node {\n      __typename\n      id\n      ... on Entity {\n        ...EntityParts\n        description\n      }\n      ... on Post {\n        holders(first: 2) {\n          nodes {\n            official {\n              ...EntityParts\n              statements(first: 3) {\n                nodes {\n                  ...ClaimLineParts\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Indicator {\n        name\n        description\n      }\n      ... on Observation {\n        ...ClaimLineParts\n        evidence(first: 3) {\n          ...EvidenceParts\n        }\n      }\n      ... on Quotation {\n        ...ClaimLineParts\n        start\n        end\n        document {\n          id\n          title\n        }\n      }\n      ... on Evidence {\n        ...EvidenceParts\n      }\n      ... on Document {\n        title\n        publisher\n      }\n    }\n  }\n": types.FoundPartsFragmentDoc,
    "\n  query Facets($words: String!) {\n    search(query: $words, first: 1) {\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n": types.FacetsDocument,
    "\n  query Suggest($prefix: String!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types) {\n      text\n      matches {\n        start\n        end\n      }\n      node {\n        ...EntityParts\n      }\n    }\n  }\n": types.SuggestDocument,
    "\n  query FoundGroupPage($words: String!, $kind: FoundKind!, $first: Int!, $after: String) {\n    find(query: $words, kinds: [$kind]) {\n      groups {\n        page(first: $first, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...FoundParts\n          }\n        }\n      }\n    }\n  }\n": types.FoundGroupPageDocument,
    "\n  query DocumentOfText($sha256: String!) {\n    documents(where: { sha256: $sha256 }, first: 1) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": types.DocumentOfTextDocument,
    "\n  fragment MomentParts on Moment {\n    ...MomentWords\n    earliest\n    latest\n    about(first: 10) {\n      ...EntityParts\n    }\n    subject {\n      ... on Observation {\n        ...ObservationParts\n      }\n    }\n  }\n": types.MomentPartsFragmentDoc,
    "\n  query WholeTimeline($after: String) {\n    timeline(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MomentParts\n      }\n    }\n  }\n": types.WholeTimelineDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EntityValues on Entity {\n  __typename\n  ... on Agreement {\n    agreementKind: kind\n    agreementDate: date\n  }\n  ... on Event {\n    eventKind: kind\n    eventDate: date\n  }\n  ... on Infrastructure {\n    infrastructureKind: kind\n    infrastructureStatus: status\n  }\n  ... on Initiative {\n    initiativeKind: kind\n  }\n  ... on Law {\n    lawDate: date\n  }\n  ... on TechnologyPark {\n    technologyParkStatus: status\n  }\n}"): typeof import('./graphql').EntityValuesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateFacts($id: ID!) {\n    entity(id: $id) {\n      ...EntityParts\n      description\n      aliases\n      observations(first: 1) {\n        totalCount\n      }\n      relationships(first: 1) {\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql').CandidateFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedEntities($prefix: String!) {\n    suggest(prefix: $prefix, first: 10) {\n      node {\n        __typename\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestedEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedIndicators($first: Int!) {\n    indicators(first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestedIndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastChanges($since: Int!) {\n    ADDED: changes(sinceVersion: $since, action: ADDED, first: 6) {\n      ...ChangesParts\n    }\n    CHANGED: changes(sinceVersion: $since, action: CHANGED, first: 6) {\n      ...ChangesParts\n    }\n    RETRACTED: changes(sinceVersion: $since, action: RETRACTED, first: 6) {\n      ...ChangesParts\n    }\n  }\n"): typeof import('./graphql').LastChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangesParts on ChangeConnection {\n    totalCount\n    nodes {\n      node {\n        __typename\n        id\n        ... on Entity {\n          ...EntityParts\n        }\n        ... on Observation {\n          about {\n            ...EntityParts\n          }\n          indicator {\n            name\n          }\n          quantity {\n            raw\n          }\n        }\n        ... on Link {\n          subject {\n            ...EntityParts\n          }\n          predicate\n          object {\n            name\n          }\n        }\n        ... on Quotation {\n          speaker {\n            ...EntityParts\n          }\n          text\n        }\n        ... on Indicator {\n          name\n        }\n        ... on Document {\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangesPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphState {\n    statistics {\n      version\n      loadedAt\n      claims {\n        value\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').GraphStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownCitations($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n    }\n  }\n"): typeof import('./graphql').KnownCitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Citations($ids: [ID!]!) {\n    citations(ids: $ids) {\n      ...CitationParts\n    }\n  }\n"): typeof import('./graphql').CitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Citation($ids: [ID!]!) {\n    citations(ids: $ids) {\n      ...CitationParts\n    }\n  }\n"): typeof import('./graphql').CitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claim($id: ID!) {\n    statistics {\n      version\n    }\n    claim(id: $id) {\n      id\n      recordedAt\n      retractedAt\n      ...ClaimLineParts\n      evidence(first: 20) {\n        ...EvidenceParts\n      }\n      citation {\n        ...CitationParts\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitationParts on Citation {\n    of\n    text\n    bibtex\n    cslJson\n    permalink\n  }\n"): typeof import('./graphql').CitationPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckParts on Check {\n    id\n    kind\n    formula\n    computed\n    difference\n    unit {\n      code\n      symbol\n      name\n    }\n    withinRounding\n    possible {\n      min\n      max\n    }\n    withinPossible\n    about {\n      ...EntityParts\n    }\n    reportedBy {\n      ...ObservationParts\n      counted(first: 50) {\n        ...EntityParts\n      }\n    }\n    computedFrom(first: 50) {\n      ...ObservationParts\n    }\n  }\n"): typeof import('./graphql').CheckPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConflictParts on Conflict {\n    id\n    about {\n      ...EntityParts\n    }\n    indicator {\n      name\n    }\n    period {\n      label\n    }\n    acrossDocuments\n    reading\n    observations(first: 10) {\n      ...ObservationParts\n      voiced: fact {\n        voices\n      }\n    }\n  }\n"): typeof import('./graphql').ConflictPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conflicts($after: String) {\n    conflicts(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').ConflictsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Checks($where: CheckFilter, $after: String) {\n    checks(where: $where, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckParts\n      }\n    }\n  }\n"): typeof import('./graphql').ChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountOfDuplicates {\n    duplicates(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CountOfDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentHeadParts on Document {\n    id\n    title\n    kind\n    language\n    published\n    publisher\n    url\n    license\n    sha256\n    characters\n    textAttached\n  }\n"): typeof import('./graphql').DocumentHeadPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Document($id: ID!, $characters: Int!) {\n    document(id: $id) {\n      ...DocumentHeadParts\n      text(characters: $characters)\n    }\n  }\n"): typeof import('./graphql').DocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentClaims($id: ID!, $first: Int!, $after: String) {\n    document(id: $id) {\n      claims(first: $first, after: $after) {\n        nodes {\n          ...ClaimLineParts\n          evidence {\n            id\n            exact\n            start\n            end\n            document {\n              id\n              kind\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DocumentClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentRowParts on Document {\n    id\n    title\n    kind\n    published\n    publisher\n    sha256\n    characters\n    textAttached\n    claims(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').DocumentRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents($after: String) {\n    documents(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DocumentRowParts\n      }\n    }\n  }\n"): typeof import('./graphql').DocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceOfDocument($id: ID!, $first: Int!, $after: String) {\n    document(id: $id) {\n      evidence(first: $first, after: $after) {\n        nodes {\n          start\n          end\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EvidenceOfDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DuplicateParts on Duplicate {\n    id\n    reason\n    names\n    entities(first: 2) {\n      ...EntityParts\n      aliases\n      description\n      evidence(first: 2) {\n        ...EvidenceParts\n      }\n      relationships(first: 4) {\n        totalCount\n        nodes {\n          ...ClaimLineParts\n        }\n      }\n      observations(first: 4) {\n        totalCount\n        nodes {\n          ...ClaimLineParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DuplicatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duplicates($after: String) {\n    duplicates(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DuplicateParts\n      }\n    }\n  }\n"): typeof import('./graphql').DuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Siblings($ids: [ID!], $types: [EntityType!], $first: Int!) {\n    entities(where: { ids: $ids, types: $types }, first: $first) {\n      nodes {\n        id\n        ledBy: relationships(predicates: [LED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        operatedBy: relationships(predicates: [OPERATED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        lies: relationships(predicates: [LOCATED_IN], direction: OUT, first: 1) {\n          totalCount\n        }\n        holds: relationships(predicates: [HELD_POST], direction: OUT, first: 1) {\n          totalCount\n        }\n        heldBy: relationships(predicates: [HELD_POST], direction: IN, first: 1) {\n          totalCount\n        }\n        postAt: relationships(predicates: [POST_AT], direction: OUT, first: 1) {\n          totalCount\n        }\n        participants: relationships(predicates: [PARTICIPATED_IN], direction: IN, first: 1) {\n          totalCount\n        }\n        cause: relationships(predicates: [CAUSED_BY], direction: OUT, first: 1) {\n          totalCount\n        }\n        figures: observations(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiblingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityCommitments($id: ID!, $after: String) {\n    commitments(where: { about: $id }, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n"): typeof import('./graphql').EntityCommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityHeadParts on Entity {\n    ...EntityParts\n    aliases\n    description\n    retractedAt\n    externalIds {\n      id\n      scheme\n      value\n      url\n      match\n    }\n    ... on Place {\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n    ...EntityValues\n  }\n"): typeof import('./graphql').EntityHeadPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...EntityHeadParts\n      relationships(first: 1) {\n        totalCount\n      }\n      observations(first: 1) {\n        totalCount\n      }\n      quotations(first: 1) {\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql').EntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityFigures($id: ID!, $first: Int!, $after: String) {\n    entity(id: $id) {\n      observations(first: $first, after: $after, orderBy: VALUE_DESC) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ObservationParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntityFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentions($id: ID!, $first: Int!) {\n    entity(id: $id) {\n      evidence(first: $first) {\n        ...EvidenceParts\n      }\n    }\n  }\n"): typeof import('./graphql').MentionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotationParts on Quotation {\n    __typename\n    id\n    text\n    fullText\n    speaker {\n      ...EntityParts\n    }\n    about {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n"): typeof import('./graphql').QuotationPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityQuotations($id: ID!, $role: QuotationRole!, $after: String) {\n    entity(id: $id) {\n      quotations(role: $role, first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...QuotationParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntityQuotationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkParts on Link {\n    __typename\n    id\n    basis\n    predicate\n    subject {\n      ...EntityParts\n    }\n    object {\n      ...EntityParts\n    }\n    validFrom\n    validTo\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n"): typeof import('./graphql').LinkPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sides($id: ID!) {\n    graph(where: { ids: [$id] }) {\n      hidden {\n        predicate\n        direction\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').SidesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Relations($id: ID!, $predicate: Predicate!, $direction: Direction!, $after: String) {\n    entity(id: $id) {\n      relationships(predicates: [$predicate], direction: $direction, first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...LinkParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RelationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($id: ID!) {\n    neighbourhood(ids: [$id], perPredicate: 6) {\n      nodes {\n        ...EntityParts\n      }\n      edges {\n        id\n        source\n        target\n        predicate\n      }\n      hidden {\n        node\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').NeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatedFigures($id: ID!, $after: String) {\n    observations(where: { statedBy: $id }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ObservationParts\n      }\n    }\n  }\n"): typeof import('./graphql').StatedFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatedPromises($id: ID!, $after: String) {\n    commitments(where: { statedBy: $id }, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n"): typeof import('./graphql').StatedPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityTimeline($id: ID!, $after: String) {\n    timeline(about: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MomentWords\n      }\n    }\n  }\n"): typeof import('./graphql').EntityTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicators($first: Int!) {\n    indicators(first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figures($where: ObservationFilter, $first: Int!, $after: String) {\n    observations(where: $where, first: $first, after: $after, orderBy: VALUE_DESC) {\n      totalCount\n      nodes {\n        ...ObservationParts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').FiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Addable($prefix: String!) {\n    suggest(prefix: $prefix, first: 10) {\n      text\n      node {\n        ...EntityParts\n      }\n    }\n  }\n"): typeof import('./graphql').AddableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartOfGraph($where: GraphFilter) {\n    graph(where: $where) {\n      nodes {\n        id\n      }\n      edges {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PartOfGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionsOfDataset {\n    dataset {\n      questions {\n        text\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').QuestionsOfDatasetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Around($ids: [ID!]!, $predicates: [Predicate!], $depth: Int) {\n    neighbourhood(ids: $ids, predicates: $predicates, depth: $depth, perPredicate: 20) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OnOneSide($id: ID!, $predicate: Predicate!, $direction: Direction!, $first: Int!, $after: String) {\n    entity(id: $id) {\n      relationships(direction: $direction, predicates: [$predicate], first: $first, after: $after) {\n        nodes {\n          subject {\n            id\n          }\n          object {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OnOneSideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimsOfEdge($source: ID!, $predicate: Predicate!, $target: ID!, $first: Int!, $after: String) {\n    links(\n      where: { subject: $source, predicates: [$predicate], object: $target }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...LinkParts\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimsOfEdgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameOfEnd($id: ID!) {\n    entity(id: $id) {\n      name\n    }\n  }\n"): typeof import('./graphql').NameOfEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutNode($id: ID!) {\n    entity(id: $id) {\n      description\n      aliases\n      evidence(first: 20) {\n        ...EvidenceParts\n      }\n    }\n  }\n"): typeof import('./graphql').AboutNodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $excludeTypes: [EntityType!]!) {\n    paths(from: $from, to: $to, maxHops: $maxHops, excludeTypes: $excludeTypes, first: 20) {\n      hasMore\n      hubs {\n        name\n      }\n      paths {\n        length\n        nodes {\n          id\n          name\n        }\n        hops {\n          predicate\n          direction\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PathsBetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlideSources($ids: [ID!]!, $few: Boolean!) {\n    graph(where: { ids: $ids }) @include(if: $few) {\n      edges {\n        id\n        claims {\n          evidence(first: 1) {\n            document {\n              id\n              title\n              publisher\n              published\n            }\n          }\n        }\n      }\n    }\n    statistics {\n      version\n    }\n    dataset {\n      title\n    }\n  }\n"): typeof import('./graphql').SlideSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Picture($ids: [ID!]!) {\n    graph(where: { ids: $ids }) {\n      nodes {\n        __typename\n        id\n        name\n        aliases\n      }\n      edges {\n        id\n        source\n        target\n        predicate\n        claims {\n          basis\n        }\n      }\n      hidden {\n        node\n        predicate\n        direction\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').PictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdsNow($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n    }\n  }\n"): typeof import('./graphql').IdsNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartWanted($where: GraphFilter) {\n    graph(where: $where) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PartWantedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnatomyParts on Observation {\n    id\n    kind\n    about {\n      ...EntityParts\n    }\n    indicator {\n      name\n    }\n    quantity {\n      raw\n    }\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 1) {\n      id\n      exact\n      start\n      end\n      document {\n        id\n        title\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql').AnatomyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntitiesOfTypes($types: [EntityType!]!, $after: String) {\n    entities(where: { types: $types }, first: 30, after: $after) {\n      totalCount\n      nodes {\n        ...EntityParts\n        description\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').EntitiesOfTypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FacetParts on Facet {\n    field\n    buckets {\n      value\n      label\n      count\n    }\n  }\n"): typeof import('./graphql').FacetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findings {\n    overdue: commitments(where: { status: [OVERDUE] }, first: 2) {\n      totalCount\n      nodes {\n        ...OverdueParts\n      }\n    }\n    growth: checks(where: { kind: GROWTH }, first: 20) {\n      nodes {\n        ...ChangeParts\n      }\n    }\n    checks(first: 1) {\n      totalCount\n    }\n    fitting: checks(where: { withinPossible: true }, first: 1) {\n      totalCount\n    }\n    conflicts(first: 1) {\n      totalCount\n    }\n    figures: observations(where: { kind: ACTUAL }, first: 20) {\n      nodes {\n        ...AnatomyParts\n      }\n    }\n  }\n"): typeof import('./graphql').FindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HitParts on SearchEdge {\n    highlights {\n      field\n      text\n      matches {\n        start\n        end\n      }\n    }\n    node {\n      __typename\n      ... on Entity {\n        ...EntityParts\n        description\n      }\n      ... on Quotation {\n        id\n        text\n        start\n        end\n        speaker {\n          ...EntityParts\n        }\n        document {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HitPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeParts on Check {\n    id\n    reported\n    unit {\n      code\n      symbol\n      name\n    }\n    about {\n      name\n    }\n    reportedBy {\n      indicator {\n        id\n        name\n      }\n    }\n    computedFrom(first: 2) {\n      id\n      period {\n        label\n        start\n      }\n      quantity {\n        ...QuantityParts\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverdueParts on Commitment {\n    dueBy\n    promise {\n      id\n      about {\n        ...EntityParts\n      }\n      indicator {\n        name\n      }\n      quantity {\n        ...QuantityParts\n      }\n      ...VoiceCountParts\n      statedBy {\n        ...EntityParts\n      }\n      evidence(first: 1) {\n        exact\n        document {\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OverduePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($words: String!, $where: SearchFilter, $anyType: SearchFilter, $after: String) {\n    hits: search(query: $words, where: $where, first: 20, after: $after) {\n      totalCount\n      edges {\n        cursor\n        ...HitParts\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      facets {\n        ...FacetParts\n      }\n    }\n    anyType: search(query: $words, where: $anyType, first: 1) {\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    dataset {\n      title\n      example\n      subject {\n        ...EntityParts\n      }\n      featured {\n        ...EntityParts\n      }\n      questions {\n        text\n        path\n      }\n    }\n    statistics {\n      types {\n        value\n        count\n      }\n    }\n    figures: observations(first: 1) {\n      totalCount\n    }\n    promises: commitments(first: 1) {\n      totalCount\n    }\n    articles: documents(where: { kind: ARTICLE }, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($after: String) {\n    entities(where: { types: [Country, Region, City] }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntityParts\n        relationships(direction: IN, predicates: [LOCATED_IN], first: 50) {\n          totalCount\n          nodes {\n            subject {\n              ...EntityParts\n            }\n          }\n        }\n        ... on Place {\n          coordinates {\n            latitude\n            longitude\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimLineParts on Claim {\n    __typename\n    id\n    basis\n    statedBy {\n      ...EntityParts\n    }\n    sources: evidence(first: 1) {\n      document {\n        kind\n      }\n    }\n    ... on Link {\n      predicate\n      subject {\n        ...EntityParts\n      }\n      object {\n        ...EntityParts\n      }\n    }\n    ... on Observation {\n      kind\n      ...VoiceCountParts\n      about {\n        ...EntityParts\n      }\n      indicator {\n        name\n      }\n      quantity {\n        raw\n        normalized {\n          unit {\n            code\n          }\n        }\n      }\n    }\n    ... on Quotation {\n      text\n      speaker {\n        ...EntityParts\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimLinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityParts on Entity {\n    __typename\n    id\n    name\n  }\n"): typeof import('./graphql').EntityPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    id\n    exact\n    start\n    end\n    verified\n    context(characters: 120)\n    document {\n      id\n      title\n      kind\n      published\n      sha256\n    }\n  }\n"): typeof import('./graphql').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuantityParts on Quantity {\n    raw\n    qualifier\n    value\n    min\n    max\n    unit {\n      code\n      symbol\n      name\n    }\n    normalized {\n      value\n      min\n      max\n      unit {\n        code\n        symbol\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').QuantityPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObservationParts on Observation {\n    __typename\n    id\n    basis\n    kind\n    dueBy\n    about {\n      ...EntityParts\n    }\n    indicator {\n      id\n      name\n    }\n    quantity {\n      ...QuantityParts\n    }\n    period {\n      label\n      start\n      end\n      frequency\n    }\n    basePeriod {\n      label\n    }\n    statedBy {\n      ...EntityParts\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n    ...TogetherParts\n  }\n"): typeof import('./graphql').ObservationPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeaderOfDataSet($id: ID!) {\n    document(id: $id) {\n      text(characters: 1000)\n    }\n  }\n"): typeof import('./graphql').HeaderOfDataSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VoiceCountParts on Observation {\n    fact {\n      documents\n      independent\n    }\n  }\n"): typeof import('./graphql').VoiceCountPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TogetherParts on Observation {\n    fact {\n      id\n      documents\n      independent\n      figure {\n        id\n      }\n    }\n    agreesWith(first: 10) {\n      id\n      quantity {\n        raw\n      }\n      fact {\n        id\n      }\n    }\n    correctedBy(first: 3) {\n      id\n      quantity {\n        raw\n      }\n      evidence(first: 1) {\n        document {\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TogetherPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VoicesOfFact($id: ID!, $first: Int!) {\n    observation(id: $id) {\n      fact {\n        observations(first: $first) {\n          id\n          quantity {\n            raw\n          }\n          statedBy {\n            ...EntityParts\n          }\n          evidence(first: 5) {\n            ...EvidenceParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').VoicesOfFactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MomentWords on Moment {\n    id\n    kind\n    date\n    subject {\n      __typename\n      ... on Event {\n        name\n      }\n      ... on Observation {\n        about {\n          name\n        }\n        indicator {\n          name\n        }\n        quantity {\n          ...QuantityParts\n        }\n      }\n      ... on Link {\n        predicate\n        subject {\n          name\n        }\n        object {\n          name\n        }\n      }\n      ... on Tenure {\n        official {\n          name\n        }\n        post {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MomentWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphReached {\n    statistics {\n      version\n    }\n  }\n"): typeof import('./graphql').GraphReachedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentParts on Commitment {\n    promise {\n      ...ObservationParts\n    }\n    dueBy\n    asOf\n    status\n    reason\n    progress\n    decidedBy(first: 5) {\n      ...ObservationParts\n    }\n    firstStatus\n    slipDays\n    ...HistoryParts\n  }\n"): typeof import('./graphql').CommitmentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryParts on Commitment {\n    history(first: 20) {\n      number\n      saidOn\n      dueBy\n      slipDays\n      promise {\n        id\n        quantity {\n          raw\n          normalized {\n            unit {\n              code\n            }\n          }\n        }\n        evidence(first: 1) {\n          start\n          end\n          document {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitments($asOf: EDTF, $where: CommitmentFilter, $first: Int!, $after: String) {\n    commitments(asOf: $asOf, where: $where, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitmentParts\n      }\n    }\n  }\n"): typeof import('./graphql').CommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlippedPromises($asOf: EDTF) {\n    commitments(asOf: $asOf, where: { slipped: true }, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').SlippedPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountsByStatus($asOf: EDTF) {\n    all: commitments(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    OVERDUE: commitments(asOf: $asOf, where: { status: [OVERDUE] }, first: 1) {\n      totalCount\n    }\n    MISSED: commitments(asOf: $asOf, where: { status: [MISSED] }, first: 1) {\n      totalCount\n    }\n    OPEN: commitments(asOf: $asOf, where: { status: [OPEN] }, first: 1) {\n      totalCount\n    }\n    MET: commitments(asOf: $asOf, where: { status: [MET] }, first: 1) {\n      totalCount\n    }\n    UNKNOWN: commitments(asOf: $asOf, where: { status: [UNKNOWN] }, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CountsByStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Everything($words: String!, $first: Int!) {\n    find(query: $words, first: $first) {\n      words\n      leftOut\n      anyWord\n      statuses\n      named {\n        ...EntityParts\n      }\n      groups {\n        kind\n        totalCount\n        hits {\n          ...FoundParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EverythingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundParts on Found {\n    status\n    highlights {\n      field\n      text\n      matches {\n        start\n        end\n      }\n    }\n    node {\n      __typename\n      id\n      ... on Entity {\n        ...EntityParts\n        description\n      }\n      ... on Post {\n        holders(first: 2) {\n          nodes {\n            official {\n              ...EntityParts\n              statements(first: 3) {\n                nodes {\n                  ...ClaimLineParts\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Indicator {\n        name\n        description\n      }\n      ... on Observation {\n        ...ClaimLineParts\n        evidence(first: 3) {\n          ...EvidenceParts\n        }\n      }\n      ... on Quotation {\n        ...ClaimLineParts\n        start\n        end\n        document {\n          id\n          title\n        }\n      }\n      ... on Evidence {\n        ...EvidenceParts\n      }\n      ... on Document {\n        title\n        publisher\n      }\n    }\n  }\n"): typeof import('./graphql').FoundPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Facets($words: String!) {\n    search(query: $words, first: 1) {\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n"): typeof import('./graphql').FacetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types) {\n      text\n      matches {\n        start\n        end\n      }\n      node {\n        ...EntityParts\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundGroupPage($words: String!, $kind: FoundKind!, $first: Int!, $after: String) {\n    find(query: $words, kinds: [$kind]) {\n      groups {\n        page(first: $first, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...FoundParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FoundGroupPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentOfText($sha256: String!) {\n    documents(where: { sha256: $sha256 }, first: 1) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').DocumentOfTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MomentParts on Moment {\n    ...MomentWords\n    earliest\n    latest\n    about(first: 10) {\n      ...EntityParts\n    }\n    subject {\n      ... on Observation {\n        ...ObservationParts\n      }\n    }\n  }\n"): typeof import('./graphql').MomentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeTimeline($after: String) {\n    timeline(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MomentParts\n      }\n    }\n  }\n"): typeof import('./graphql').WholeTimelineDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
