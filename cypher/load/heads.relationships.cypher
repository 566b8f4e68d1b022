// Which relationships start from these nodes, but for those that stand for a claim?
// $ids; columns: key, id of the node they start from, claim (null)
MATCH (from:Node)
WHERE from.id IN $ids AND NOT from:Retracted
MATCH (from)-[relationship]->(:Node)
WHERE relationship.claim IS NULL
RETURN relationship.key, from.id, relationship.claim
