// Write these nodes; what was recorded before keeps its time.
// $rows: id, labels, properties; $recordedAt: the time of this load
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
WITH node, row, coalesce(node.recordedAt, $recordedAt) AS recordedAt
SET node = row.properties, node.recordedAt = recordedAt
SET node:$(row.labels)
