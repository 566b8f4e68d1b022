// This state of cypher/schema/ has been applied.
// $hash
MERGE (schema:AppliedSchema)
SET schema.hash = $hash
