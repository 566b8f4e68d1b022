// Which load is the graph from? No row: it was never loaded to the end.
// columns: version, hash of all that was loaded
MATCH (graph:Graph {id: 'Graph'})
RETURN graph.version, graph.hash
