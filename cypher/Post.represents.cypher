// Which country does this post speak for?
MATCH (this)-[:REPRESENTS]->(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
