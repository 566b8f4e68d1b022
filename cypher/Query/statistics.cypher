// statement: Which state of the graph answers?
// columns: version, loadedAt
MATCH (graph:Graph {id: 'Graph'})
RETURN graph.version, graph.loadedAt
