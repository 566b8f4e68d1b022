// Which nodes are there, with the hash of their content?
// columns: id, hash
MATCH (node:Node)
RETURN node.id, node.hash
