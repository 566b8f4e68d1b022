// Who said these words?
MATCH (this)-[:SPOKEN_BY]->(speaker)
RETURN speaker ORDER BY speaker.name, speaker.id
