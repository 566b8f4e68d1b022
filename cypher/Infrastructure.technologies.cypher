// Which technologies does this infrastructure use?
MATCH (this)-[:USES]->(technology:Technology)
RETURN DISTINCT technology ORDER BY technology.sortName, technology.id
