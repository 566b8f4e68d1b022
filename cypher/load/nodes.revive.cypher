// What had gone is back: it will be written anew, with what it leads to.
// $rows: ids
UNWIND $rows AS id
MATCH (node:Node {id: id})
WHERE node:Retracted
REMOVE node:Retracted
WITH node
MATCH (node)-[relationship]->(:Node)
DELETE relationship
