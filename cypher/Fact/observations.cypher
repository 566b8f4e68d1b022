// Which claims state it?
MATCH (this)-[:STATED_AS]->(observation:Observation)
RETURN observation ORDER BY observation.countsFrom DESC, observation.id
