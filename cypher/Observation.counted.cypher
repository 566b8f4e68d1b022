// Which things does this number of things count?
MATCH (this)-[:COUNTS]->(thing:Entity)
RETURN thing ORDER BY thing.sortName, thing.id
