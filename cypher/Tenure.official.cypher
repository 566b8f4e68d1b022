// Whose tenure is this?
MATCH (this)<-[:HELD]-(official:Official)
RETURN official ORDER BY official.sortName, official.id
