// Remove these relationships.
// $rows: key, from
UNWIND $rows AS row
MATCH (:Node {id: row.from})-[relationship {key: row.key}]->(:Node)
DELETE relationship
