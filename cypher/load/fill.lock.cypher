// Who fills the graph? First loads that come at the same time wait for each other here: the node is never kept.
MERGE (graph:Graph {id: 'Filling'})
