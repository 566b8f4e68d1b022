// Which technologies does this initiative concern or use?
MATCH (this)-[:CONCERNS|USES]->(technology:Technology)
RETURN DISTINCT technology ORDER BY technology.sortName, technology.id
