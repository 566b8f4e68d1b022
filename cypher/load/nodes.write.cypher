// Write these nodes; what was recorded before keeps its time, and its last change where only what is derived became different.
// $rows: id, labels, properties; $version, $loadedAt: of this load; $action: ADDED, CHANGED, or REWRITTEN for what only the model stores otherwise
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
WITH node, row,
  coalesce(node.recordedAt, $loadedAt) AS recordedAt,
  coalesce(node.firstIn, node.version, $version) AS firstIn,
  CASE $action WHEN 'ADDED' THEN $version ELSE coalesce(node.addedIn, node.version) END AS addedIn,
  CASE
    WHEN $action = 'REWRITTEN' THEN [node.version, node.action, node.at]
    WHEN $action = 'CHANGED' AND node.ownHash = row.properties.ownHash THEN [node.version, node.action, node.at]
    ELSE [$version, $action, $loadedAt]
  END AS change
SET node = row.properties, node.recordedAt = recordedAt, node.firstIn = firstIn, node.addedIn = addedIn
SET node.version = change[0], node.action = change[1], node.at = change[2]
SET node:$(row.labels)
