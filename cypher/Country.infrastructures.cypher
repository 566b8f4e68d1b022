// Which infrastructure is located in this country, directly or as part of what is?
MATCH (this)<-[:LOCATED_IN|PART_OF*1..3]-(infrastructure:Infrastructure)
RETURN DISTINCT infrastructure ORDER BY infrastructure.sortName, infrastructure.id
