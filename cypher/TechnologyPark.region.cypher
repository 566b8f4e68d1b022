// In which region does this park lie, directly or through its city?
MATCH (this)-[:LOCATED_IN*1..2]->(region:Region)
RETURN DISTINCT region ORDER BY region.sortName, region.id
