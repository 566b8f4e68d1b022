// Who said these words?
MATCH (this)-[:SPOKEN_BY]->(speaker)
RETURN speaker ORDER BY speaker.sortName, speaker.id
