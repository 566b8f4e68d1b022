// Which nodes belong to these heads, and which evidence supports them?
// $ids: heads and evidence; columns: id, hash, whether it is evidence
CALL () {
  MATCH (node:Node)
  WHERE node.id IN $ids
  RETURN node
  UNION
  MATCH (node:Node)
  WHERE node.part IN $ids
  RETURN node
  UNION
  MATCH (head:Node)-[:SUPPORTED_BY]->(node:Node)
  WHERE head.id IN $ids AND NOT head:Retracted
  RETURN node
}
WITH DISTINCT node
WHERE NOT node:Retracted
RETURN node.id, node.hash, node:Evidence
