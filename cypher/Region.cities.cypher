// Which cities lie in this region?
MATCH (this)<-[:LOCATED_IN]-(city:City)
RETURN DISTINCT city ORDER BY city.sortName, city.id
