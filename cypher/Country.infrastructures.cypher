// Which infrastructure is located in this country?
MATCH (this)<-[:LOCATED_IN*1..3]-(infrastructure:Infrastructure)
RETURN DISTINCT infrastructure ORDER BY infrastructure.name, infrastructure.id
