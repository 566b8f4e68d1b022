// After which events did this event come?
MATCH (this)-[:FOLLOWED]->(earlier:Event)
RETURN DISTINCT earlier ORDER BY earlier.sortName, earlier.id
