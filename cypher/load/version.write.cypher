// Raise the version of the graph.
// $loadedAt; $rows is not used
MERGE (graph:Graph {id: 'Graph'})
ON CREATE SET graph.version = 0
SET graph.version = graph.version + 1, graph.loadedAt = $loadedAt
RETURN graph.version
