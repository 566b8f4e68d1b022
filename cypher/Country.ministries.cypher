// Which ministries does this country have?
MATCH (this)<-[:LOCATED_IN]-(ministry:Ministry)
RETURN DISTINCT ministry ORDER BY ministry.sortName, ministry.id
