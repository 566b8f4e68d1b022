// Write the nodes of a first load.
// $rows: id, labels, properties; $version, $loadedAt: of this load
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties, node.recordedAt = $loadedAt, node.firstIn = $version, node.addedIn = $version
SET node.version = $version, node.action = 'ADDED', node.at = $loadedAt
