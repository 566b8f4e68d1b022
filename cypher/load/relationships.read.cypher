// Which relationships between nodes are there, by their key?
// columns: key, id of the node they start from
MATCH (from:Node)-[relationship]->(:Node)
RETURN relationship.key, from.id
