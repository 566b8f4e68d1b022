// Which country is this post accredited to?
MATCH (this)-[:ACCREDITED_TO]->(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
