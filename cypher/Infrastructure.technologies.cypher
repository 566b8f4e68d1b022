// Which technologies does this infrastructure use?
MATCH (this)-[:USES]->(technology:Technology)
RETURN technology ORDER BY technology.name, technology.id
