// Which events did this official take part in?
MATCH (this)-[:PARTICIPATED_IN]->(event:Event)
RETURN DISTINCT event ORDER BY event.sortName, event.id
