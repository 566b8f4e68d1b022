// Which technologies does this country use?
MATCH (this)-[:USES]->(technology:Technology)
RETURN DISTINCT technology ORDER BY technology.sortName, technology.id
