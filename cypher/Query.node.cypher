// statement: Which node has an id that was given up in a merge?
// $ids; columns: the id that was asked for, the id that holds now
UNWIND $ids AS id
MATCH (former:FormerId {id: id})-[:NOW]->(node:Node)
RETURN former.id, node.id
