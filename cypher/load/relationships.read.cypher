// Which relationships between nodes hold now, by their key?
// columns: key, id of the node they start from, claim (null on those that hold a claim together)
MATCH (from:Node)-[relationship]->(:Node)
WHERE NOT from:Retracted
RETURN relationship.key, from.id, relationship.claim
