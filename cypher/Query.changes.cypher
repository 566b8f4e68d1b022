// What did loads add, change and retract after a version?
MATCH (node:Tracked)
WHERE true
  AND node.version > $sinceVersion //? sinceVersion
  AND node.action = $action //? action
RETURN node ORDER BY node.version, node.id
