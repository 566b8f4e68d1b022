// What did loads add, change and retract after a version?
MATCH (node:Tracked)
WHERE true
  AND node.version > $sinceVersion //? sinceVersion
// who has the graph of that version never had what came later and has gone again
  AND NOT (node.action = 'RETRACTED' AND node.firstIn > $sinceVersion) //? sinceVersion
// nor what came later and was changed since: to them it is added, as src/resolvers/derived.ts says as well
  AND CASE WHEN node.action = 'CHANGED' AND node.addedIn > $sinceVersion THEN 'ADDED' ELSE node.action END = $action //? action
RETURN node ORDER BY node.version, node.id
