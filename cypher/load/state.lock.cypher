// From which load is the graph? Loads that come at the same time wait for each other here.
// columns: version
MATCH (graph:Graph {id: 'Graph'})
SET graph.id = graph.id
RETURN graph.version
