/**
 * Of what the projection stores: which nodes, relationships and properties there are for the same data. Raise it when any of
 * that changes (tests/unit/model-version.test.ts says when). A graph of another version is made anew, since a load touches only
 * what the changed documents can touch.
 */
export const MODEL_VERSION = '8';
