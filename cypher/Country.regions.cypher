// Which regions does this country have?
MATCH (this)<-[:LOCATED_IN]-(region:Region)
RETURN DISTINCT region ORDER BY region.sortName, region.id
