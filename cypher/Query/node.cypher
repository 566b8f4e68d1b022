// statement: Which node has an id that was given up in a merge?
// $ids; columns: the id that was asked for, the id that holds now
UNWIND $ids AS id
MATCH (former:FormerId {former: id})-[:NOW]->(node:Node)
RETURN former.former, node.id
