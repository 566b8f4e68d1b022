// In which region does this city lie?
MATCH (this)-[:LOCATED_IN]->(region:Region)
RETURN region ORDER BY region.name, region.id
