// In which region does this city lie?
MATCH (this)-[:LOCATED_IN]->(region:Region)
RETURN DISTINCT region ORDER BY region.sortName, region.id
