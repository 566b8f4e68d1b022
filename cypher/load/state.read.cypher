// Which load is the graph from, and which state of cypher/schema/ has been applied? No row: it was never loaded to the end.
// columns: version, hash of all that was loaded, hash of the schema, time of the load, version of the model
MATCH (graph:Graph {id: 'Graph'})
OPTIONAL MATCH (schema:AppliedSchema)
RETURN graph.version, graph.hash, schema.hash, graph.loadedAt, graph.model
