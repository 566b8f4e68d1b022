// Which figure did everyone who stated this one state later, for the same time?
MATCH (this)<-[:CORRECTS]-(:Fact)-[:BEST]->(observation:Observation)
RETURN observation ORDER BY observation.countsFrom DESC, observation.id
