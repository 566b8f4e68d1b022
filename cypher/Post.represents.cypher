// Which country does this post speak for?
MATCH (this)-[:REPRESENTS]->(country:Country)
RETURN country ORDER BY country.name, country.id
