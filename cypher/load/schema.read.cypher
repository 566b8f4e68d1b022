// Which state of cypher/schema/ has been applied?
// columns: hash
MATCH (schema:AppliedSchema)
RETURN schema.hash
