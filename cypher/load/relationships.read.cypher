// Which relationships between nodes are there, by their key?
// columns: key
MATCH (:Node)-[relationship]->(:Node)
RETURN relationship.key
