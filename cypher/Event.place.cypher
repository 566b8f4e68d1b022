// Where did this event happen?
MATCH (this)-[:LOCATED_IN]->(place:Place)
RETURN DISTINCT place ORDER BY place.name, place.id
