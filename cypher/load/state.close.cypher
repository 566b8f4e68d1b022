// The graph is being brought to another version of the model: no server answers from it until that is done.
// $model: what stands for no version; $rows is not used
MATCH (graph:Graph {id: 'Graph'})
SET graph.model = $model
