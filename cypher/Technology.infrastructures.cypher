// Which infrastructure uses this technology?
MATCH (this)<-[:USES]-(infrastructure:Infrastructure)
RETURN DISTINCT infrastructure ORDER BY infrastructure.sortName, infrastructure.id
