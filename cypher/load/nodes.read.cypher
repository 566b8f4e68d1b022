// Which nodes hold now, with the hash of their content?
// columns: id, hash
MATCH (node:Node)
WHERE NOT node:Retracted
RETURN node.id, node.hash
