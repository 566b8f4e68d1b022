// What only served to find or order something has gone from the data.
// $rows: ids
UNWIND $rows AS id
MATCH (node:Node {id: id})
WHERE NOT node:Retracted
DETACH DELETE node
