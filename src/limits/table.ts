// Every limit of the server, in one table: what a client may send and what one request may use. Code reads the numbers from
// LIMITS; docs/limits.md is printed from TABLE, and a test compares the two.

interface Limit {
  readonly value: number;
  readonly unit: string;
  /** What is limited, in words that complete "The limit on … is". */
  readonly on: string;
  /** The setting that changes it, if there is one. */
  readonly setting?: string;
}

const limit = (value: number, unit: string, on: string, setting?: string): Limit => ({
  value,
  unit,
  on,
  ...(setting === undefined ? {} : { setting }),
});

export const TABLE = {
  // What a client sends
  bodyBytes: limit(1_000_000, 'bytes', 'the body of a request'),
  headerBytes: limit(16_384, 'bytes', 'the address and the header of a request'),
  dateLength: limit(64, 'characters', 'a date or a time'),
  idLength: limit(512, 'characters', 'an id'),
  cursorLength: limit(512, 'characters', 'a cursor'),
  textLength: limit(200, 'characters', 'any other text: words to search for, a name, a prefix, a code'),
  listLength: limit(100, 'values', 'a list of ids, names or other values'),
  batchProperties: limit(20, 'properties', 'the properties of a reconciliation'),
  feedEntries: limit(50, 'entries', 'the entries of a feed, the latest ones'),
  feedDays: limit(90, 'days', 'how far ahead the feed of promises looks'),
  toolCharacters: limit(60_000, 'characters', 'the answer of a tool to an assistant'),
  graphIds: limit(2_000, 'ids', 'the ids of a graph or of a selection to export'),
  // What an error says
  errorsReported: limit(5, 'errors', 'the errors that one answer describes; it counts the rest'),
  echoLength: limit(100, 'characters', 'what an error repeats of a value'),
  messageLength: limit(1_000, 'characters', 'the message of an error'),
  refusalBytes: limit(10_000, 'bytes', 'the answer to a refused request'),
  // What one connection may use
  headerMilliseconds: limit(10_000, 'ms', 'the time in which the header of a request arrives'),
  receiveMilliseconds: limit(30_000, 'ms', 'the time in which a request arrives with its body'),
  stallMilliseconds: limit(30_000, 'ms', 'the time in which a client may read nothing of an answer'),
  answerBytesPerSecond: limit(
    1_000,
    'bytes a second',
    'how slowly a client may read an answer after that time',
  ),
  idleMilliseconds: limit(65_000, 'ms', 'the time that a connection may stay idle between two requests'),
  connections: limit(2_000, 'connections', 'open connections; at the limit, idle ones are closed'),
  // What one request may use
  requestMilliseconds: limit(10_000, 'ms', 'the time until a request is answered'),
  rowMilliseconds: limit(10_000, 'ms', 'the time until the database returns the next row of an export'),
  exportMilliseconds: limit(900_000, 'ms', 'the time of an export'),
  exportsAtWork: limit(8, 'exports', 'exports at the same time'),
  exportsOfClient: limit(4, 'exports', 'exports of one client at the same time'),
  pageSize: limit(100, 'items', 'a page'),
  citedWords: limit(20, 'pieces', 'the words that a citation quotes'),
  suggestions: limit(20, 'items', 'the suggestions for a prefix'),
  candidates: limit(10, 'items', 'the candidates for a name'),
  facetBuckets: limit(20, 'groups', 'the groups of a facet'),
  searchHits: limit(10_000, 'hits', 'what a search finds and counts'),
  textSlice: limit(100_000, 'characters', 'a part of the text of a document'),
  contextWidth: limit(500, 'characters', 'the context of evidence, on each side'),
  neighbourhoodDepth: limit(2, 'steps', 'the depth of a neighbourhood'),
  pathHops: limit(6, 'hops', 'a path'),
  pathHub: limit(1_000, 'links', 'the links of an entity in one direction, for a path to follow them'),
  pathLinks: limit(50_000, 'links', 'the links that a search for paths reads'),
  pathSteps: limit(5_000_000, 'steps', 'the work of a search for paths'),
  sliceSteps: limit(10_000, 'steps', 'the work that one request does before others run'),
  graphNodes: limit(2_000, 'nodes', 'a graph'),
  graphEdges: limit(10_000, 'edges', 'a graph'),
  documentLength: limit(50_000, 'characters', 'the document of a query'),
  documentTokens: limit(2_000, 'tokens', 'the document of a query', 'QUERY_TOKENS'),
  documentDepth: limit(20, 'levels', 'fields inside fields', 'QUERY_DEPTH'),
  documentAliases: limit(100, 'aliases', 'aliases, and fields selected twice', 'QUERY_ALIASES'),
  documentRootFields: limit(50, 'fields', 'root fields of an operation', 'QUERY_ROOT_FIELDS'),
  documentFragments: limit(30, 'fragments', 'fragments of a document', 'QUERY_FRAGMENTS'),
  documentFields: limit(10_000, 'fields', 'the fields of a query with its fragments expanded'),
  points: limit(250_000, 'points', 'what one query may return, one point per item', 'QUERY_POINTS'),
  searchPoints: limit(5_000, 'points', 'the points of a search for paths'),
  answerValues: limit(200_000, 'values', 'the values that one query may return', 'QUERY_VALUES'),
  documentsRanked: limit(100, 'documents', 'the documents that the statistics rank by their evidence'),
  startingPoints: limit(20, 'items', 'the featured entities of the data, and its questions to start from'),
  // What the server keeps of what clients ask
  rememberedCharacters: limit(500_000, 'characters', 'the cached queries, parsed and by hash'),
  answersKept: limit(
    64_000_000,
    'bytes',
    'the answers that are kept to be given again; one may take a tenth',
    'ANSWERS_KEPT',
  ),
  datesRemembered: limit(10_000, 'dates', 'the cached dates'),
  textBytes: limit(20_000_000, 'bytes', 'a source text in documents/'),
  documentBytes: limit(20_000_000, 'bytes', 'a file that is brought in as a document'),
  documentCharacters: limit(2_000_000, 'characters', 'the text of a document that is brought in'),
  documentPages: limit(2_000, 'pages', 'a PDF that is brought in'),
  documentsOfFolder: limit(10_000, 'files', 'the documents of a folder that are brought in at a time'),
  assistantTime: limit(60_000, 'ms', 'one answer of a language model'),
  assistantAnswer: limit(1_000_000, 'bytes', 'one answer of a language model'),
  assistantItems: limit(200, 'proposals', 'the proposals of one kind in an answer of a language model'),
  assistantPart: limit(6_000, 'characters', 'the part of a text that a language model gets at a time'),
  assistantParts: limit(50, 'parts', 'the parts of a text that a language model gets'),
  assistantFailures: limit(
    2,
    'parts',
    'the parts that a language model leaves unanswered before it is asked no more',
  ),
  uploadsKept: limit(20, 'files', 'the files that editors sent and have not proposed yet'),
  editorBytes: limit(10_000_000, 'bytes', 'the body of a request of an editor'),
  drafts: limit(10_000, 'drafts', 'the drafts of documents'),
  addedFacts: limit(1_000, 'facts', 'the facts of one kind that persons add to a draft'),
  proposedText: limit(1_000, 'characters', 'a name, label or other text of a proposal'),
  proposedWords: limit(5_000, 'characters', 'the words of a proposal'),
  textsSettle: limit(300, 'ms', 'the time without changes in documents/ before the server reads it again'),
  textsKept: limit(16, 'texts', 'the source texts that are kept as characters'),
  factsFit: limit(100, 'facts', 'the facts that a coarse figure agrees with'),
  shapesKept: limit(10_000, 'shapes', 'the cached orders of the fields of objects, while data is read'),
  slowMilliseconds: limit(1_000, 'ms', 'the time from which the log reports a request as slow', 'SLOW_MS'),
  // What all requests may use together
  requestsAtWork: limit(64, 'requests', 'queries that run at the same time', 'REQUESTS_AT_WORK'),
  requestsReceived: limit(256, 'requests', 'queries whose body arrives at the same time'),
  residentMegabytes: limit(1_500, 'MB', 'the memory of the server, to accept a request', 'RESIDENT_MB'),
  heapPercent: limit(85, '%', 'the memory of JavaScript in use, to accept a request'),
  // What one client may use, if the rate limit is on
  pointsPerMinute: limit(1_000_000, 'points', 'the points of a client in a minute', 'POINTS_PER_MINUTE'),
  requestPoints: limit(100, 'points', 'the least points of a request'),
  exportPoints: limit(50_000, 'points', 'the points of an export'),
  clientsCounted: limit(10_000, 'clients', 'the clients whose points are remembered'),
  // How the server watches its database, and how it stops
  pulseMilliseconds: limit(2_000, 'ms', 'the time until the database answers /readyz'),
  drainMilliseconds: limit(5_000, 'ms', 'the time for requests in progress when the server stops'),
  stopMilliseconds: limit(9_000, 'ms', 'the time until the server and its Neo4j have stopped'),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof TABLE;

export type Limits = Readonly<Record<LimitName, number>>;

export const LIMITS = Object.fromEntries(
  Object.entries(TABLE).map(([name, { value }]) => [name, value]),
) as Limits; // the same names, by the line above
