// Remove these nodes with all that hangs on them.
// $ids
UNWIND $ids AS id
MATCH (node:Node {id: id})
DETACH DELETE node
