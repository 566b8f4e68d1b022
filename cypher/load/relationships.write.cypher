// Write these relationships.
// $rows: key, from, type, to, claim (null on those that carry none)
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[relationship:$(row.type) {key: row.key}]->(to)
SET relationship.claim = row.claim
