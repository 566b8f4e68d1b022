/** The embedded Neo4j cannot run; the message says what to do. */
export class EmbeddedError extends Error {}
