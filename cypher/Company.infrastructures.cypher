// What does this company operate?
MATCH (this)<-[:OPERATED_BY]-(infrastructure:Infrastructure)
RETURN DISTINCT infrastructure ORDER BY infrastructure.sortName, infrastructure.id
