// Which relationships start from these nodes, but for those that stand for one claim?
// $ids; columns: key, id of the node they start from, claim (null, or 'derived' where it follows from several)
MATCH (from:Node)
WHERE from.id IN $ids AND NOT from:Retracted
MATCH (from)-[relationship]->(:Node)
WHERE relationship.claim IS NULL OR relationship.claim = 'derived'
RETURN relationship.key, from.id, relationship.claim
