// Where did this event happen?
MATCH (this)-[:LOCATED_IN]->(place:Place)
RETURN DISTINCT place ORDER BY place.sortName, place.id
