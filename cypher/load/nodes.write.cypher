// Write these nodes; what was recorded before keeps its time.
// $rows: id, labels, properties; $version, $loadedAt: of this load; $action: ADDED or CHANGED
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
WITH node, row, coalesce(node.recordedAt, $loadedAt) AS recordedAt
SET node = row.properties, node.recordedAt = recordedAt, node.version = $version, node.action = $action, node.at = $loadedAt
SET node:$(row.labels)
