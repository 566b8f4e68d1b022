// Where did this event happen?
MATCH (this)-[:LOCATED_IN]->(place:Place)
RETURN place ORDER BY place.name, place.id
