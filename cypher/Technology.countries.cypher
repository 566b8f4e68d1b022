// Which countries use this technology?
MATCH (this)<-[:USES]-(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
