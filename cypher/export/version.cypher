// Which state of the graph is exported?
// columns: version, loadedAt
MATCH (graph:Graph {id: 'Graph'})
RETURN graph.version AS version, graph.loadedAt AS loadedAt
