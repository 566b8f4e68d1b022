// Who stated this claim?
MATCH (this)-[:STATED_BY]->(speaker:Entity)
RETURN speaker ORDER BY speaker.name, speaker.id
