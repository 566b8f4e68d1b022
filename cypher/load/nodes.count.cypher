// How many nodes are there?
// columns: count
MATCH (node:Node)
RETURN count(node)
