// What claims speak of has gone from the data: it is found by its id alone from now on, with what it leads to.
// $rows: ids; $version, $loadedAt: of this load
UNWIND $rows AS id
MATCH (node:Node {id: id})
WHERE node:Tracked OR node:Evidence OR node:Unit
WITH node, [label IN labels(node) WHERE NOT label IN ['Node', 'Tracked']] AS gone
REMOVE node:$(gone)
SET node:Retracted, node.retractedAt = $loadedAt, node.version = $version, node.action = 'RETRACTED', node.at = $loadedAt
