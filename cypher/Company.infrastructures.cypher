// What does this company operate?
MATCH (this)<-[:OPERATED_BY]-(infrastructure:Infrastructure)
RETURN infrastructure ORDER BY infrastructure.name, infrastructure.id
