// The graph holds just this data, though it came in another order.
// $hash; $rows is not used
MATCH (graph:Graph {id: 'Graph'})
SET graph.hash = $hash
