// In which city does this park lie?
MATCH (this)-[:LOCATED_IN]->(city:City)
RETURN DISTINCT city ORDER BY city.sortName, city.id
