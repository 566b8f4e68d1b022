// Which nodes have these ids, or had them before a merge?
// $ids; columns: the id that was asked for, the id that holds now; none for an id that nothing has or had
UNWIND $ids AS id
OPTIONAL MATCH (node:Node {id: id})
OPTIONAL MATCH (:FormerId {former: id})-[:NOW]->(now:Node)
WITH id, CASE WHEN node:Retracted THEN coalesce(now.id, id) ELSE coalesce(node.id, now.id) END AS current
WHERE current IS NOT NULL
RETURN id, current
