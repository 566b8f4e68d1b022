/** The embedded Neo4j cannot be had; the message is one sentence that says what to do. */
export class EmbeddedError extends Error {}
