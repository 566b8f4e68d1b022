// Which cities lie in this country, directly or in a region?
MATCH (this)<-[:LOCATED_IN*1..2]-(city:City)
RETURN DISTINCT city ORDER BY city.sortName, city.id
