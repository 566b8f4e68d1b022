// Which events did this organization take part in?
MATCH (this)-[:PARTICIPATED_IN]->(event:Event)
RETURN DISTINCT event ORDER BY event.sortName, event.id
