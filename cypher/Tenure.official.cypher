// Whose tenure is this?
MATCH (this)<-[:HELD]-(official:Official)
RETURN official ORDER BY official.name, official.id
