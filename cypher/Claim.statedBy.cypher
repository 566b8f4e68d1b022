// Who stated this claim?
MATCH (this)-[:STATED_BY]->(speaker)
RETURN speaker ORDER BY speaker.sortName, speaker.id
