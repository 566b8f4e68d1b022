// The graph is from this load.
// $version, $loadedAt, $hash, $model; $rows is not used
MERGE (graph:Graph {id: 'Graph'})
SET graph.version = $version, graph.loadedAt = $loadedAt, graph.hash = $hash, graph.model = $model
